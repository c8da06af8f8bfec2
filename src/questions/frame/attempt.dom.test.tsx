// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { readAnswer } from '@/core/record/answer.ts';
import { loadDraft, saveDraft } from '@/storage/drafts.ts';
import Island from '../one-choice/Island.tsx';
import { props as toProps } from '../one-choice/props.ts';
import { exampleIsland } from './example-island.ts';
import { arrive, kept, reset, settled, stamp } from './fake-record.ts';

vi.mock('@/storage/record.ts', () => import('./fake-record.ts'));

const island = exampleIsland('one-choice', toProps);
const { object } = island;
const within = (answer: string, attempt?: string) => ({
  verb: 'answered' as const,
  object,
  rev: 1,
  result: {
    answer,
    score: { type: 'points', earned: 0, total: 1, details: null },
    ...(attempt && { attempt }),
  },
});
const radio = (name: string) => screen.getByRole<HTMLInputElement>('radio', { name });
const open = async (attempt = 'second') => {
  render(<Island {...island} attempt={attempt} />);
  await act(settled);
};

beforeEach(() => {
  reset();
  sessionStorage.clear();
});
afterEach(cleanup);

it('is asked anew in each attempt at a test, whatever was answered before', async () => {
  reset([stamp(within('private-key'), 0), stamp(within('address', 'first'), 1)]);
  await open();
  expect(screen.getAllByRole<HTMLInputElement>('radio').some(({ checked }) => checked)).toBe(false);
  expect(screen.getByRole('button', { name: 'Check answer' })).toBeDefined();
});

it('is answered once: the answer carries the attempt, and there is no button to try again', async () => {
  await open();
  fireEvent.click(radio('The public key'));
  fireEvent.click(screen.getByRole('button', { name: 'Check answer' }));
  await act(settled);
  expect(kept().map((event) => readAnswer(event)?.attempt)).toEqual(['second']);
  expect(screen.queryByRole('button')).toBeNull();
  // “Not yet” is said in lessons only, where another try follows.
  expect(screen.getByText('Not right')).toBeDefined();
  fireEvent.submit(radio('The public key').form as HTMLFormElement);
  await act(settled);
  expect(kept()).toHaveLength(1);
});

it('shows the first answer of the attempt when two devices gave one', async () => {
  reset([stamp(within('public-key', 'second'), 0)]);
  await open();
  await act(async () => {
    arrive(within('address', 'second'));
    await settled();
  });
  expect(radio('The public key').checked).toBe(true);
});

it('mixes its options for an empty draft that follows no answer of the attempt', async () => {
  const random = vi.spyOn(Math, 'random').mockReturnValue(0);
  reset([stamp(within('private-key', 'first'), 0)]);
  await open();
  const order = () => screen.getAllByRole<HTMLInputElement>('radio').map(({ value }) => value);
  const before = order();
  cleanup();
  saveDraft(object, 1, { after: null, answer: null, order: [] });
  await open();
  expect(order()).not.toEqual(before);
  const shown = order();
  fireEvent.click(radio('The public key'));
  fireEvent.click(screen.getByRole('button', { name: 'Check answer' }));
  await act(settled);
  expect(readAnswer(kept().at(-1) as never)?.order).toEqual(shown);
  expect(loadDraft(object, 1)).toBeNull();
  random.mockRestore();
});
