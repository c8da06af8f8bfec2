// @vitest-environment happy-dom
import { act, cleanup, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { LearningEvent } from '@/core/record/event.ts';
import { fill } from '@/i18n/fill.ts';
import type { Health, Listener } from '@/storage/record.ts';
import type { CourseEntry } from '../plan.ts';
import { MyLearning } from './MyLearning.tsx';
import en from './strings.en.json';
import ky from './strings.ky.json';

let publish: Listener = () => undefined;
vi.mock('@/storage/record.ts', () => ({
  follow: (listener: Listener) => {
    publish = listener;
    return () => undefined;
  },
}));

const lesson = (id: string, title: string) => ({
  lesson: id,
  title,
  href: `/en/courses/keys/${id}/`,
  sections: [
    { id: 'a', title: 'First part' },
    { id: 'b', title: 'Second part' },
  ],
  questions: [
    { id: 'q', rev: 2, prompt: 'Which one stays secret?' },
    { id: 'r', rev: 1, prompt: 'Which one is shown?' },
  ],
});
const plan: CourseEntry[] = [
  {
    course: 'keys',
    title: 'Keys and wallets',
    href: '/en/courses/keys/',
    dye: 'madder',
    lessons: [lesson('one', 'From key to address'), lesson('two', 'Sending')],
  },
];

let count = 0;
function answered(question: string, earned: number, rev = 1, of = 'keys/one'): LearningEvent {
  count += 1;
  const at = new Date(Date.UTC(2026, 10, 22, 9, count)).toISOString();
  const result = { answer: 'x', score: { type: 'points', earned, total: 2, details: null } };
  return {
    id: `e${count}`,
    at,
    actor: 'p',
    verb: 'answered',
    object: `question:${of}/${question}`,
    rev,
    result,
  };
}
function show(log: readonly LearningEvent[] = [], health: Health = 'kept') {
  const retired = { 'keys/one/old': 'Where does a token live?', 'gone/lesson/old': 'What is a fork?' };
  render(
    <MyLearning
      locale="en"
      strings={en}
      plan={plan}
      retired={retired}
      coursesHref="/en/courses/"
      dataHref="/en/data/"
    />,
  );
  act(() => publish(log, health));
}
/** Unfolds the n-th group of answers. */
function openGroup(n: number): void {
  const group = document.querySelectorAll<HTMLDetailsElement>('.mine-answers')[n] as HTMLDetailsElement;
  act(() => {
    group.open = true;
  });
}
afterEach(() => {
  cleanup();
  vi.clearAllMocks();
});

describe('my learning', () => {
  it('says what will be here and how to get it while the record is empty', () => {
    show();
    expect(screen.getByRole('heading', { name: 'Your learning will show here' })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Go to the courses' }).getAttribute('href')).toBe('/en/courses/');
    expect(screen.getByRole('link', { name: 'Move, save, delete' }).getAttribute('href')).toBe('/en/data/');
  });
  it('shows how each lesson stands in words, with the way on', () => {
    show([answered('r', 2)]);
    expect(screen.getByText(/^Lessons completed: 0 of 2 · Time: 1.min$/)).toBeTruthy();
    expect(screen.getByText('In progress · Sections: 0 of 2 · Answers: 1 of 2')).toBeTruthy();
    expect(screen.getByText('Not started')).toBeTruthy();
    const goOn = screen.getByRole('link', { name: /^Continue/ });
    expect(goOn.getAttribute('href')).toBe('/en/courses/keys/one/');
    expect(screen.getByRole('link', { name: 'Sending' }).getAttribute('href')).toBe('/en/courses/keys/two/');
  });
  it('tells a completed lesson that is passed from one that is not', () => {
    show([
      answered('q', 2, 2),
      answered('r', 2),
      answered('q', 0, 2, 'keys/two'),
      answered('r', 2, 1, 'keys/two'),
    ]);
    expect(screen.getByText('Completed · Quiz: 100% · Passed')).toBeTruthy();
    expect(screen.getByText('Completed · Quiz: 50% · Not passed, 80% is needed')).toBeTruthy();
  });
  it('calls a lesson that was only opened opened, and offers to begin it', () => {
    const opened = { ...answered('r', 2), verb: 'opened', object: 'lesson:keys/one' } as LearningEvent;
    show([opened]);
    expect(screen.getByText('Opened, not begun')).toBeTruthy();
    expect(screen.queryByText(/^In progress/)).toBeNull();
    expect(screen.getByRole('heading', { name: en['next_go-on'] })).toBeTruthy();
    const begin = screen.getByRole('link', { name: /^Start/ });
    expect(begin.getAttribute('href')).toBe('/en/courses/keys/one/');
  });
  it('shows every answer below its question with verdict and date, and marks those to an older question', () => {
    show([answered('q', 2, 1), answered('q', 1, 2), answered('gone', 0)]);
    const questions = document.querySelectorAll('.mine-question');
    expect([...questions].map((each) => each.querySelector('p')?.textContent)).toEqual([
      'gone',
      'Which one stays secret?',
    ]);
    const lines = [...document.querySelectorAll('.mine-answer')];
    expect(lines.map((line) => line.querySelector('strong')?.textContent)).toEqual([
      'Not correct',
      fill(en.answer_partly, { earned: 1, total: 2 }),
      'Correct',
    ]);
    expect(questions[0]?.textContent).toContain('no longer on the site');
    expect(lines[1]?.textContent).not.toContain('changed');
    expect(lines[2]?.textContent).toContain('The question has changed since then');
    expect(lines[2]?.textContent).toMatch(/22 November 2026, \d\d:\d\d/);
    const link = screen.getByRole('link', { name: 'Which one stays secret?' });
    expect(link.getAttribute('href')).toBe('/en/courses/keys/one/#question-q');
  });
  it('keeps the answer to a retired question with its last prompt, also when its whole lesson is gone', () => {
    show([answered('old', 2), answered('old', 0, 1, 'gone/lesson')]);
    openGroup(1);
    const questions = [...document.querySelectorAll<HTMLElement>('.mine-question')];
    expect(questions[0]?.textContent).toContain('What is a fork?');
    expect(questions[1]?.textContent).toContain('Where does a token live?');
    for (const question of questions) {
      expect(question.textContent).toContain('Retired question: it is no longer asked; your answer stays.');
      expect(within(question).queryByRole('link')).toBeNull();
    }
  });
  it('does not call an answer old that was given to a newer version of the site', () => {
    show([answered('q', 2, 3)]);
    expect(screen.getByText(/newer version of the question/)).toBeTruthy();
  });
  it.each(['memory', 'full', 'damaged'] as const)(
    'says plainly that the record is in trouble: %s',
    (health) => {
      show([answered('q', 2, 2)], health);
      expect(screen.getByText(en[`health_${health}`])).toBeTruthy();
    },
  );
  it('bears a record of courses that are not on the site', () => {
    show([answered('x', 1, 1, 'other/lesson')]);
    expect(screen.getByText('A lesson that is no longer on the site. Answers: 1')).toBeTruthy();
  });
  it('speaks Kyrgyz', () => {
    render(<MyLearning locale="ky" strings={ky} plan={plan} coursesHref="/ky/courses/" />);
    act(() => publish([answered('q', 2, 2)], 'kept'));
    expect(screen.getByText(/22-\u2060ноябрь, 2026-\u2060ж\.,/)).toBeTruthy();
  });
});
