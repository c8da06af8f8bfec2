// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Json, LearningEvent } from '@/core/record/event.ts';
import type { CourseEntry } from '../plan.ts';
import { Answers } from './Answers.tsx';
import en from './strings.en.json';
import type { LoadTold, ToldAnswer } from './told.ts';
import { wordsOf } from './words.ts';

const plan: CourseEntry[] = [
  {
    course: 'keys',
    title: 'Keys and wallets',
    href: '/en/courses/keys/',
    dye: 'madder',
    lessons: [
      {
        lesson: 'one',
        title: 'From key to address',
        href: '/en/courses/keys/one/',
        sections: [],
        questions: Array.from({ length: 30 }, (_, n) => ({ id: `q${n}`, rev: 2, prompt: `Question ${n}?` })),
      },
    ],
  },
];
const told: ToldAnswer = {
  prompt: 'Question 1?',
  task: 'The whole sum is 5,000.',
  parts: [
    { said: '5,002 tokens', right: false, reason: 'You added one fee.' },
    { said: 'Half a fee', right: 'partly' },
    { said: 'One line', right: true, mark: 'Need not move' },
    { said: '', right: false, reason: 'Something was missed.' },
  ],
  explained: '/en/courses/keys/one/#fees',
};

let count = 0;
function answered(question: string, more: { [field: string]: Json } = {}, rev = 2): LearningEvent {
  count += 1;
  const at = new Date(Date.UTC(2026, 10, 22, 9, count)).toISOString();
  const score = { type: 'points', earned: 0, total: 1, details: null };
  const result = { answer: 'x', score, ...more };
  const object = `question:keys/${question.includes('/') ? question : `one/${question}`}`;
  return { id: `e${count}`, at, actor: 'p', verb: 'answered', object, rev, result };
}
const right = { score: { type: 'points', earned: 1, total: 1, details: null } };

function show(log: readonly LearningEvent[], load: LoadTold = async () => told) {
  return render(<Answers log={log} plan={plan} retired={{}} words={wordsOf(en, 'en')} load={load} />);
}
/** Unfolds the n-th answer. */
function unfold(n = 0): HTMLElement {
  const details = document.querySelectorAll<HTMLDetailsElement>('.mine-answer details')[n];
  if (details === undefined) throw new Error(`there is no answer ${n}`);
  act(() => {
    details.open = true;
  });
  return details;
}
afterEach(cleanup);

describe('an answer, unfolded', () => {
  it('tells what was said, part by part, whether it was right and why, with the way to the lesson', async () => {
    const load = vi.fn<LoadTold>(async () => told);
    show([answered('q1')], load);
    expect(load).not.toHaveBeenCalled();
    const line = unfold();
    await within(line).findByText('5,002 tokens');
    expect(load).toHaveBeenCalledWith({ lessonHref: '/en/courses/keys/one/', id: 'q1' }, 'x');
    const parts = within(line).getAllByRole('listitem');
    expect(parts.map(({ textContent }) => textContent)).toEqual([
      '5,002 tokens Not correctYou added one fee.',
      'Half a fee Partly correct',
      'One line Need not move',
      'Something was missed.',
    ]);
    expect(line.textContent).toContain('The whole sum is 5,000.');
    const link = within(line).getByRole('link', { name: en.told_explained });
    expect(link.getAttribute('href')).toBe('/en/courses/keys/one/#fees');
  });

  it('marks nothing as right or wrong when the question was worded otherwise then, and says so', async () => {
    show([answered('q1', right, 1)]);
    const line = unfold();
    await within(line).findByText('5,002 tokens');
    expect(line.textContent).toContain(en.told_reworded);
    expect(line.textContent).toContain('You added one fee.');
    expect(within(line).queryByText(en.part_wrong)).toBeNull();
  });

  it('says that the words are gone where the question is, and asks for nothing', () => {
    const load = vi.fn<LoadTold>(async () => told);
    show([answered('lost')], load);
    expect(unfold().textContent).toContain(en.told_gone);
    expect(load).not.toHaveBeenCalled();
  });

  it('says so when the site has taken the question away since the page was loaded', async () => {
    show([answered('q1')], async () => undefined);
    expect(await within(unfold()).findByText(en.told_gone)).toBeTruthy();
  });

  it('says that nothing of an answer can be told in today’s words', async () => {
    show([answered('q1')], async () => ({ ...told, parts: [] }));
    expect(await within(unfold()).findByText(en.told_nothing)).toBeTruthy();
  });

  it('offers to try again without a network', async () => {
    const load = vi.fn<LoadTold>().mockRejectedValueOnce(new TypeError('offline')).mockResolvedValue(told);
    show([answered('q1')], load);
    const line = unfold();
    fireEvent.click(await within(line).findByRole('button', { name: en.told_again }));
    expect(await within(line).findByText('5,002 tokens')).toBeTruthy();
  });

  it('tells which try it was, how sure one was, with how many hints, and in which attempt at a test', async () => {
    const begun = { ...answered('q1'), id: 'begun', verb: 'started', object: 'test:keys' } as LearningEvent;
    show([begun, answered('q1', right), answered('q1', { sure: 3, hints: 2, attempt: 'begun' })]);
    const line = unfold();
    await within(line).findByText('5,002 tokens');
    expect(line.textContent).toContain(
      'Attempt at the test: 1 · Attempt at this question: 2 · How sure: “Sure” · Hints opened: 2',
    );
    expect(line.textContent).toContain(en.told_sure_wrong);
  });
});

describe('the list of answers', () => {
  it('names the test of a course as such, and leads to no place in a lesson', () => {
    show([answered('test/t1')]);
    expect(screen.getByText('Test of the course: Keys and wallets. Answers: 1')).toBeTruthy();
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('shows those with a mistake alone on request', () => {
    show([answered('q1', right), answered('q2')]);
    fireEvent.click(screen.getByRole('radio', { name: 'With a mistake: 1' }));
    expect(screen.queryByText('Question 1?')).toBeNull();
    expect(screen.getByText('Question 2?')).toBeTruthy();
    fireEvent.click(screen.getByRole('radio', { name: 'All: 2' }));
    expect(screen.getByText('Question 1?')).toBeTruthy();
  });

  it('offers no choice where there is no mistake', () => {
    show([answered('q1', right)]);
    expect(screen.queryByRole('radio')).toBeNull();
  });

  it('draws some of many questions, and more on request, with the focus on the first that came', async () => {
    show(Array.from({ length: 30 }, (_, n) => answered(`q${n}`)));
    expect(document.querySelectorAll('.mine-question')).toHaveLength(10);
    fireEvent.click(screen.getByRole('button', { name: 'Show more: 10' }));
    expect(document.querySelectorAll('.mine-question')).toHaveLength(20);
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Question 19?'));
  });

  it('draws the newest of many answers to one question, and the earlier ones on request', () => {
    show(Array.from({ length: 60 }, () => answered('q1')));
    expect(document.querySelectorAll('.mine-answer')).toHaveLength(3);
    fireEvent.click(screen.getByRole('button', { name: 'Earlier answers: 20' }));
    expect(document.querySelectorAll('.mine-answer')).toHaveLength(23);
  });

  it('lists some of many lessons, and more on request', () => {
    show(Array.from({ length: 30 }, (_, n) => answered(`lesson-${n}/q`)));
    expect(document.querySelectorAll('.mine-answers')).toHaveLength(8);
    fireEvent.click(screen.getByRole('button', { name: 'Show more: 12' }));
    expect(document.querySelectorAll('.mine-answers')).toHaveLength(20);
  });

  it('draws folded lessons only when they are unfolded', () => {
    show([answered('other/a'), answered('q1')]);
    expect(document.querySelectorAll('.mine-question')).toHaveLength(1);
    const other = document.querySelectorAll<HTMLDetailsElement>('.mine-answers')[1] as HTMLDetailsElement;
    act(() => {
      other.open = true;
    });
    expect(document.querySelectorAll('.mine-question')).toHaveLength(2);
  });
});
