// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { drawValues, work } from '@/core/grading/calculation.ts';
import type { Locale } from '@/core/locale/locale.ts';
import { learnerSeed, paperSeed } from '@/core/random/learner-seed.ts';
import { saveDraft } from '@/storage/drafts.ts';
import { exampleIsland } from '../frame/example-island.ts';
import { kept, reset, settled, stamp } from '../frame/fake-record.ts';
import CalculationAnswer from './Island.tsx';
import { props } from './props.ts';
import { told } from './told.ts';

vi.mock('@/storage/record.ts', () => import('../frame/fake-record.ts'));
vi.mock('@/storage/identity.ts', () => ({ thisActor: () => 'device-of-test' }));

const { question, object } = exampleIsland('calculation', props);
const values = drawValues(question, learnerSeed('device-of-test', object));
const right = work(question, values)?.values['answer'] ?? 0;

async function open(locale: Locale = 'en') {
  const view = render(<CalculationAnswer {...exampleIsland('calculation', props, locale)} />);
  await act(settled);
  return view;
}

const field = () => screen.getByRole('textbox') as HTMLInputElement;
const task = () => document.querySelector('.q-live')?.textContent ?? '';
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

it('asks with the values of the learner, written as the language writes numbers, and paper with its own', async () => {
  const { container } = await open();
  expect(task()).toContain(`The whole sum is ${values['sum']?.toLocaleString('en')} tokens.`);
  const paper = drawValues(question, paperSeed);
  expect(container.querySelector('.q-paper')?.textContent).toBe(told(question.task, question, paper, 'en'));
  expect(document.body.textContent).not.toContain('{{');
});

it('has a field named with its unit and described by the task, for a keypad of digits', async () => {
  await open();
  expect(screen.getByLabelText(/Answer.*tokens/)).toBe(field());
  expect(document.getElementById(field().getAttribute('aria-describedby') ?? '')?.textContent).toBe(task());
  expect(field().inputMode).toBe('decimal');
});

it('stores the values with the number that was meant', async () => {
  await open();
  await answer(` ${right.toLocaleString('en')} tokens`);
  expect(kept()[0]?.result).toEqual({
    answer: { values, answer: right },
    score: { type: 'points', earned: 1, total: 1, details: { mistake: null } },
  });
  expect(status()).toMatch(/^Correct! .*A test costs no more than one fee\.$/);
  expect(status()).toContain(right.toLocaleString('en'));
});

it('names a usual mistake made with these values, and hints at any other', async () => {
  await open();
  await answer(`${right - (values['fee'] ?? 0)}`);
  expect(status()).toMatch(/^Not yet You added one fee\./);
  cleanup();
  reset();
  await open();
  await answer('1');
  expect(status()).toMatch(/^Not yet First add the two payments/);
});

it.each([
  ['', 'Write a number first.'],
  ['many', 'This cannot be read as a number. Use digits, for example: 1,234.5'],
  ['132 som', 'Write the number only. The unit: tokens.'],
])('records nothing for «%s» and says how to write it', async (typed, words) => {
  await open();
  await answer(typed);
  expect(status()).toBe(words);
  expect(kept()).toEqual([]);
});

it('keeps the values for a second try and draws others once it was right', async () => {
  await open();
  await answer('1');
  const before = task();
  await new Promise((resolve) => setTimeout(resolve, 520));
  await press('Try again');
  expect(field().value).toBe('');
  expect(task()).toBe(before);
  await answer(`${right}`);
  await new Promise((resolve) => setTimeout(resolve, 520));
  await press('Repeat');
  const next = drawValues(question, learnerSeed('device-of-test', object, 2));
  expect(task()).toBe(told(question.task, question, next, 'en'));
  expect(task()).not.toBe(before);
  await answer(`${work(question, next)?.values['answer']}`);
  expect(kept()[2]?.result).toMatchObject({ answer: { values: next }, score: { earned: 1 } });
});

it('meets a learner who is asked anew after days with other values', async () => {
  const score = { type: 'points', earned: 1, total: 1, details: { mistake: null } } as const;
  const event = stamp(
    { verb: 'answered', object, rev: 1, result: { answer: { values, answer: right }, score } },
    0,
  );
  reset([event]);
  saveDraft(object, 1, { after: event.id, answer: null, order: [] });
  await open();
  expect(field().value).toBe('');
  const next = drawValues(question, learnerSeed('device-of-test', object, 1));
  expect(task()).toBe(told(question.task, question, next, 'en'));
});

it('shows an answer given elsewhere with the values that were shown there, in the other language', async () => {
  const elsewhere = { sum: 4500, test: 20, fee: 3 };
  const score = { type: 'points', earned: 1, total: 1, details: { mistake: null } } as const;
  const result = { answer: { values: elsewhere, answer: 4506 }, score };
  reset([stamp({ verb: 'answered', object, rev: 1, result }, 0)]);
  await open('ky');
  expect(task()).toContain('Бардык сумма: 4\u00a0500 токен');
  expect(field().value).toBe('4\u00a0506');
});

it('keeps what is typed over a reload, with its values', async () => {
  const first = await open();
  fireEvent.input(field(), { target: { value: '13' } });
  const before = task();
  first.unmount();
  await open();
  expect(field().value).toBe('13');
  expect(task()).toBe(before);
});
