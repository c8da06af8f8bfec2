// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { LearningEvent } from '@/core/record/event.ts';
import { MineReview, MineSkills, readReview } from './MineReview.tsx';
import type { ReviewSite } from './site.ts';
import en from './strings.en.json';

const site: ReviewSite = {
  skills: { 'keys/recover': 'Recover the wallet.' },
  lessons: [
    {
      course: 'keys',
      lesson: 'one',
      title: 'From key to address',
      href: '/en/courses/keys/one/',
      questions: [
        { id: 'q', rev: 1 },
        { id: 'r', rev: 1, skills: ['recover'] },
      ],
    },
    { course: 'keys', lesson: 'two', title: 'Sending', href: '/', questions: [{ id: 's', rev: 1 }] },
  ],
};
let count = 0;
function answered(question: string, daysAgo: number, earned = 1): LearningEvent {
  count += 1;
  const result = { answer: 'x', score: { type: 'points', earned, total: 1, details: null } };
  const at = new Date(Date.now() - daysAgo * 86_400_000).toISOString();
  const object = `question:keys/one/${question}`;
  return { id: `e${count}`, at, actor: 'p', verb: 'answered', object, rev: 1, result };
}
const show = (...log: readonly LearningEvent[]) => {
  const reading = readReview(site, log, Date.now());
  const props = { locale: 'en', strings: en, site, href: '/en/review/', reading } as const;
  render(
    <>
      <MineReview {...props} />
      <MineSkills {...props} />
    </>,
  );
};
// At noon, since an hour ago is another day soon after midnight.
beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'], now: new Date(2026, 10, 20, 12) }));
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

it('shows nothing before the first answer', () => {
  show();
  expect(document.body.textContent).toBe('');
});

it('leads to the review with what is due', () => {
  show(answered('q', 30));
  expect(screen.getByText('1 question, about 1 minute')).toBeTruthy();
  expect(screen.getByRole('link', { name: en.mine_open }).getAttribute('href')).toBe('/en/review/');
});

it('tells the state of each practised skill in a table, and how many are untouched', () => {
  show(answered('q', 9), answered('q', 5), answered('q', 1), answered('r', 1, 0));
  const rows = within(screen.getByRole('table')).getAllByRole('row').slice(1);
  expect(rows.map(({ textContent }) => textContent)).toEqual([
    'From key to addressright, right, right. Firm',
    'Recover the wallet.not right. Getting firmer',
  ]);
  expect(within(rows[0] as HTMLElement).getByRole('rowheader').textContent).toBe('From key to address');
  expect(screen.getByText('Topics without answers yet: 1')).toBeTruthy();
});

it('shows the skills as a chain and says the same in words', () => {
  show(answered('q', 9), answered('q', 5), answered('q', 1), answered('r', 1, 0));
  const chain = screen.getByRole('img', { name: /^Each topic is a link/ });
  expect(chain.getAttribute('aria-label')).toContain('Firm: 1, getting firmer: 1, in all: 3.');
  expect(chain.querySelectorAll('.mastered, .growing, .untouched')).toHaveLength(3);
  expect(screen.getByText('Firm topics: 1 of 3.')).toBeTruthy();
});

it('says of a skill that grows what it lacks, and leads there', () => {
  show(answered('r', 30, 0));
  const [line] = screen.getAllByRole('listitem');
  expect(line?.textContent).toContain('3 more right answers make it firm.');
  const link = within(line as HTMLElement).getByRole('link', { name: /^Review ?: Recover the wallet/ });
  expect(link.getAttribute('href')).toBe('/en/review/');
});

it('wants another day for what was all learned in one', () => {
  show(answered('r', 0.03), answered('r', 0.02), answered('r', 0.01));
  expect(screen.getByText('One more right answer on another day makes it firm.')).toBeTruthy();
  expect(screen.getByText(/^Comes back: /)).toBeTruthy();
});
