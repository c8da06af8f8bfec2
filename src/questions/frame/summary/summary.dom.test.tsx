// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { onAskAgain } from '../ask-again.ts';
import { arrive, reset, settled, stamp } from '../fake-record.ts';
import Summary from './Summary.tsx';

vi.mock('@/storage/record.ts', () => import('../fake-record.ts'));

const strings = JSON.parse(readFileSync(join(import.meta.dirname, 'strings.en.json'), 'utf8'));
const ids = ['first', 'second', 'third', 'fourth', 'fifth'];
const questions = ids.map((id) => ({ id, rev: 1 }));
const answered = (id: string, earned: number, total = 1) =>
  ({
    verb: 'answered',
    object: `question:keys/one-way/${id}`,
    rev: 1,
    result: { answer: 'x', score: { type: 'points', earned, total, details: null } },
  }) as const;

async function open(...events: ReturnType<typeof answered>[]) {
  reset(events.map((event, index) => stamp(event, index)));
  render(<Summary course="keys" lesson="one-way" questions={questions} strings={strings} />);
  await act(settled);
}

const links = () => screen.getAllByRole('link').map((each) => each.textContent);

beforeEach(() => {
  document.body.innerHTML = ids
    .map((id) => `<fieldset id="question-${id}" tabindex="-1"></fieldset>`)
    .join('');
});
afterEach(cleanup);

it('says where things stand and what passes before anything is answered', async () => {
  await open();
  expect(screen.getByText('Right answers: 0 of 5')).toBeDefined();
  expect(screen.getByText('Result: 0%. Pass mark: 80%.')).toBeDefined();
  expect(screen.queryByRole('button')).toBeNull();
});

it('shows each question as a link with its state in words', async () => {
  await open(answered('first', 1), answered('second', 0));
  expect(links()).toEqual([
    'Question 1: right',
    'Question 2: not yet right',
    'Question 3: no answer',
    'Question 4: no answer',
    'Question 5: no answer',
  ]);
  expect(screen.getByText('Result: 20%. Pass mark: 80%.')).toBeDefined();
});

it('counts the best answer of each question', async () => {
  await open(answered('first', 1), answered('first', 0));
  expect(links()[0]).toBe('Question 1: right');
});

it('says that it is passed from four of five', async () => {
  await open(...ids.map((id, index) => answered(id, index === 0 ? 0 : 1)));
  expect(screen.getByText('You passed!').parentElement?.textContent).toBe(
    'Result: 80%. Pass mark: 80%. You passed!',
  );
});

it('says that it is not passed below the mark, with all answered', async () => {
  await open(...ids.map((id, index) => answered(id, index < 2 ? 1 : 2, 3)));
  expect(screen.getByText('Result: 53%. Pass mark: 80%.')).toBeDefined();
});

it('needs nothing more when all is right', async () => {
  await open(...ids.map((id) => answered(id, 1)));
  expect(screen.getByText('Right answers: 5 of 5')).toBeDefined();
  expect(screen.getByText('You passed!')).toBeDefined();
  expect(screen.queryByRole('button')).toBeNull();
});

it('asks again only what was answered and is not right, and goes to the first question left', async () => {
  const asked: string[] = [];
  const stops = ids.map((id) => onAskAgain(`question:keys/one-way/${id}`, () => asked.push(id)));
  await open(answered('first', 1), answered('third', 0), answered('fifth', 1, 2));
  fireEvent.click(screen.getByRole('button', { name: 'Back to the questions not yet right' }));
  expect(asked).toEqual(['third', 'fifth']);
  expect(document.activeElement?.id).toBe('question-second');
  for (const stop of stops) stop();
});

it('follows the record', async () => {
  await open();
  await act(() => {
    arrive(answered('second', 1));
    return settled();
  });
  expect(screen.getByText('Right answers: 1 of 5')).toBeDefined();
});
