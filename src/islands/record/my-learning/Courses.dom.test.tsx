// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { LearningEvent } from '@/core/record/event.ts';
import type { CourseEntry } from '../plan.ts';
import { Courses } from './Courses.tsx';
import { readingOf } from './reading.ts';
import en from './strings.en.json';
import { wordsOf } from './words.ts';

const now = Date.UTC(2026, 10, 26, 9);
const plan: CourseEntry[] = ['first', 'second', 'third', 'fourth'].map((course) => ({
  course,
  title: `The ${course} course`,
  href: `/en/courses/${course}/`,
  dye: 'madder',
  lessons: ['one', 'two'].map((lesson) => ({
    lesson,
    title: `Lesson ${lesson} of ${course}`,
    href: `/en/courses/${course}/${lesson}/`,
    sections: [{ id: 'a', title: 'A part' }],
    questions: [{ id: 'q', rev: 1, prompt: '' }],
  })),
}));
let count = 0;
const answered = (lesson: string): LearningEvent => {
  count += 1;
  const result = { answer: 'x', score: { type: 'points', earned: 1, total: 1, details: null } };
  const at = new Date(now - 600_000 + count * 1000).toISOString();
  return {
    id: `e${count}`,
    at,
    actor: 'p',
    verb: 'answered',
    object: `question:${lesson}/q`,
    rev: 1,
    result,
  };
};
const opened = (lesson: string): LearningEvent => ({
  ...answered(lesson),
  verb: 'opened',
  object: `lesson:${lesson}`,
});
const show = (...log: readonly LearningEvent[]) =>
  render(<Courses reading={readingOf(log, plan, now)} words={wordsOf(en, 'en')} />);
/** Titles of the courses that stand in the open, and of those below each fold. */
function shown() {
  const inFold = [...document.querySelectorAll('.mine-more')].map((fold) => [
    fold.querySelector('summary')?.textContent,
    ...[...fold.querySelectorAll('h3')].map(({ textContent }) => textContent),
  ]);
  const open = [...document.querySelectorAll('section > .mine-course h3')].map(
    ({ textContent }) => textContent,
  );
  return { open, inFold };
}
afterEach(cleanup);

describe('courses', () => {
  it('show the one to go on with and those begun, and fold away what is done and what was never begun', () => {
    show(
      answered('first/one'),
      answered('first/two'),
      answered('second/one'),
      opened('fourth/one'),
      answered('third/one'),
    );
    expect(shown()).toEqual({
      open: ['The third course', 'The second course'],
      inFold: [
        ['Courses completed: 1', 'The first course'],
        ['Courses not begun: 1', 'The fourth course'],
      ],
    });
  });
  it('unfold only the lessons of the one to go on with', () => {
    show(answered('second/one'), answered('third/one'));
    const unfolded = [...document.querySelectorAll('.mine-course details[open]')];
    expect(unfolded).toHaveLength(1);
    expect(unfolded[0]?.textContent).toContain('Lesson one of third');
  });
  it('are all folded away once every lesson is completed', () => {
    show(...plan.flatMap(({ course }) => [answered(`${course}/one`), answered(`${course}/two`)]));
    expect(shown().open).toEqual([]);
    expect(screen.getByText('Courses completed: 4')).toBeTruthy();
  });
  it('tell the time spent in each', () => {
    show(answered('second/one'));
    expect(screen.getByText(/^Lessons completed: 1 of 2 · Time: 1.min$/)).toBeTruthy();
  });
});
