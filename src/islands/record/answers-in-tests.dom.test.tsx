// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { LearningEvent } from '@/core/record/event.ts';
import { Answers } from './my-learning/Answers.tsx';
import en from './my-learning/strings.en.json';
import { wordsOf } from './my-learning/words.ts';
import type { CourseEntry } from './plan.ts';
import { dueToday } from './review/due-today.ts';
import { askAt, placeOf } from './review/running-set.ts';
import type { ReviewSite } from './review/site.ts';

const day = 86_400_000;
const start = Date.parse('2026-11-23T04:00:00.000Z');
const explained = '/en/courses/keys/one/#start';
const href = '/en/courses/keys/test/';
const plan: CourseEntry[] = [
  {
    course: 'keys',
    title: 'Keys',
    href: '/en/courses/keys/',
    dye: 'indigo',
    lessons: [],
    test: {
      title: 'Test of the course: Keys',
      href,
      draw: { recall: 1, apply: 0, judge: 0 },
      questions: [{ id: 'q', rev: 1, prompt: 'Which one stays secret?', explained }],
    },
  },
];
const site: ReviewSite = {
  skills: {},
  lessons: [
    { course: 'keys', lesson: 'test', title: 'Test', href, questions: [{ id: 'q', rev: 1, explained }] },
  ],
};
const answer: LearningEvent = {
  id: 'e1',
  at: new Date(start).toISOString(),
  actor: 'phone',
  verb: 'answered',
  object: 'question:keys/test/q',
  rev: 1,
  result: { answer: 'x', attempt: 'a', score: { type: 'points', earned: 0, total: 1, details: null } },
};
afterEach(cleanup);

describe('a question answered in a test', () => {
  it('stands in "my learning" under the title of the test, and leads to where a lesson explains it', () => {
    render(<Answers log={[answer]} plan={plan} retired={{}} words={wordsOf(en, 'en')} load={undefined} />);
    expect(screen.getByText(/^Test of the course: Keys/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Which one stays secret?' }).getAttribute('href')).toBe(
      explained,
    );
  });
  it('comes back in review like any other', () => {
    expect(dueToday([answer], plan, start)).toMatchObject({ questions: 0 });
    expect(dueToday([answer], plan, start + 2 * day)).toMatchObject({ questions: 1 });
  });
  it('is fetched from the page of the test, and explained in its lesson', () => {
    const item = { object: answer.object, rev: 1, before: 1 };
    expect(askAt([item], site, 0)).toMatchObject({ lessonHref: href, id: 'q' });
    expect(placeOf(site, item)?.href).toBe(explained);
  });
});
