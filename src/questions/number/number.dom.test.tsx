// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Locale } from '@/core/locale/locale.ts';
import { exampleIsland } from '../frame/example-island.ts';
import { kept, reset, settled, stamp } from '../frame/fake-record.ts';
import NumberAnswer from './Island.tsx';
import { props } from './props.ts';

vi.mock('@/storage/record.ts', () => import('../frame/fake-record.ts'));

async function open(locale: Locale = 'en') {
  const view = render(<NumberAnswer {...exampleIsland('number', props, locale)} />);
  await act(settled);
  return view;
}

const field = () => screen.getByRole('textbox') as HTMLInputElement;
const status = () => screen.getByRole('status').textContent?.trim();
const press = (name: string) =>
  act(() => {
    fireEvent.click(screen.getByRole('button', { name }));
    return settled();
  });

async function answer(typed: string) {
  fireEvent.input(field(), { target: { value: typed } });
  await press('Check answer');
}

beforeEach(() => {
  reset();
  sessionStorage.clear();
});
afterEach(cleanup);

it('has a field named with its unit, for a keypad of digits', async () => {
  await open();
  expect(screen.getByLabelText(/Answer.*bits/)).toBe(field());
  expect(field().inputMode).toBe('decimal');
});

it('stores the number that was meant, not what was typed', async () => {
  await open();
  await answer(' 132 bits');
  expect(kept()[0]?.result).toEqual({
    answer: 132,
    score: { type: 'points', earned: 1, total: 1, details: { mistake: null } },
  });
  expect(status()).toBe('Correct! 12 × 11 = 132. Of these, 128 are random and 4 serve as a check.');
  expect(field().value).toBe('132');
});

it('names a usual mistake', async () => {
  await open();
  await answer('128');
  expect(status()).toBe('Not yet 128 is the random bits alone. Add the check bits too.');
});

it('gives a hint for any other number', async () => {
  await open();
  await answer('1');
  expect(status()).toBe('Not yet Multiply the number of words by the bits of one word.');
});

it.each([
  ['', 'Write a number first.'],
  ['many', 'This cannot be read as a number. Use digits, for example: 1,234.5'],
  ['132 words', 'Write the number only. The unit: bits.'],
])('records nothing for «%s» and says how to write it', async (typed, words) => {
  await open();
  await answer(typed);
  expect(status()).toBe(words);
  expect(kept()).toEqual([]);
});

it('is an empty field after "try again"', async () => {
  await open();
  await answer('128');
  expect(field().readOnly).toBe(true);
  await new Promise((resolve) => setTimeout(resolve, 520));
  await press('Try again');
  expect(field().readOnly).toBe(false);
  expect(field().value).toBe('');
});

it('keeps a given answer when an input event comes that is not the learner’s, as from the guard against secrets', async () => {
  await open();
  await answer('128');
  fireEvent.input(field());
  expect(screen.getByRole('button', { name: 'Try again' })).toBeDefined();
  expect(field().readOnly).toBe(true);
  expect(kept()).toHaveLength(1);
});

it('shows a number given in one language as the other writes it', async () => {
  const result = {
    answer: 1234.5,
    score: { type: 'points', earned: 0, total: 1, details: { mistake: null } },
  } as const;
  reset([stamp({ verb: 'answered', object: 'question:keys/one-way/bits-of-twelve', rev: 1, result }, 0)]);
  await open('ky');
  expect(field().value).toBe('1\u00a0234,5');
});

it('keeps what is typed over a reload', async () => {
  const first = await open();
  fireEvent.input(field(), { target: { value: '13' } });
  first.unmount();
  await open();
  expect(field().value).toBe('13');
});
