// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Day } from '@/core/record/history.ts';
import { Calendar } from './Calendar.tsx';
import en from './strings.en.json';
import ky from './strings.ky.json';
import { wordsOf } from './words.ts';

const minute = 60_000;
const days: Day[] = [
  { day: '2026-09-30', answered: 0, read: 0, acted: 0 },
  { day: '2026-11-02', answered: 3, read: 1, acted: 0 },
  { day: '2026-11-03', answered: 0, read: 0, acted: 4 },
  { day: '2026-11-26', answered: 1, read: 0, acted: 0 },
];
const time = {
  total: 0,
  days: new Map([
    ['2026-09-30', minute],
    ['2026-11-02', 45 * minute],
    ['2026-11-03', 12 * minute],
    ['2026-11-26', 5 * minute],
  ]),
  lessons: new Map(),
};
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'] });
  vi.setSystemTime(new Date(2026, 10, 26, 15));
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});
/** Text without what keeps words together in a line. */
const plain = (element: Element | null | undefined) => element?.textContent?.replaceAll('\u00A0', ' ');
const show = () => render(<Calendar days={days} time={time} words={wordsOf(en, 'en')} />);

it('shows this month with Monday first, each day of learning in shape and words', () => {
  show();
  const month = screen.getByRole('table', { name: /^November 2026/ });
  expect(
    within(month)
      .getAllByRole('columnheader')
      .map(({ textContent }) => textContent)[0],
  ).toBe('MoMonday');
  const cell = (day: string) => within(month).getByText(day).parentElement;
  expect(within(month).getByText('2').className).toContain('many');
  expect(plain(cell('2'))).toBe('22 November 2026: 45 min. Answers: 3 · Sections: 1');
  expect(within(month).getByText('3').className).toContain('some');
  expect(within(month).getByText('26').className).toContain('few');
  expect(cell('26')?.getAttribute('aria-current')).toBe('date');
  expect(plain(cell('26'))).toContain('Today: 5 min.');
  expect(cell('4')?.textContent).toBe('44 November 2026');
  expect(plain(month)).toContain('Days of learning: 3 · 1 h 2 min');
});

it('shows another month on request, and says when nothing was done in it', () => {
  show();
  const months = screen.getAllByRole('radio');
  expect(months).toHaveLength(6);
  fireEvent.click(screen.getByRole('radio', { name: /^Days of learning: 1\. September 2026/ }));
  expect(plain(screen.getByRole('table', { name: /^September 2026/ }))).toContain(
    '30 September 2026: 1 min. Lesson opened',
  );
  fireEvent.click(screen.getByRole('radio', { name: /^Days of learning: 0\. October 2026/ }));
  expect(screen.getByText(en.month_none)).toBeTruthy();
});

it('has the exact figures as a table, the newest day first', () => {
  show();
  fireEvent.click(screen.getByText(en.as_table));
  const table = document.querySelector('.mine-table') as HTMLElement;
  const rows = within(table).getAllByRole('row').slice(1);
  expect(rows.map((row) => [...row.children].map(plain))).toEqual([
    ['Today', '5 min', 'Answers: 1'],
    ['3, Tu', '12 min', 'Steps in exercises: 4'],
    ['2, Mo', '45 min', 'Answers: 3 · Sections: 1'],
  ]);
});

it('says how the time is measured', () => {
  show();
  expect(screen.getByText(/up to 10 minutes between two steps/)).toBeTruthy();
});

it('has Kyrgyz months and weekdays', () => {
  render(<Calendar days={days} time={time} words={wordsOf(ky, 'ky')} />);
  const month = screen.getByRole('table', { name: /^Ноябрь, 2026-\u2060ж\./ });
  expect(within(month).getByText('Дш')).toBeTruthy();
  expect(within(month).getByText('дүйшөмбү')).toBeTruthy();
});
