// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { rightPick, shownAddresses } from '@/core/grading/comparison.ts';
import type { Locale } from '@/core/locale/locale.ts';
import { learnerSeed, paperSeed } from '@/core/random/learner-seed.ts';
import { groupsOf } from '@/core/wallet/groups.ts';
import { exampleIsland } from '../frame/example-island.ts';
import { kept, reset, settled } from '../frame/fake-record.ts';
import CompareAddresses from './Island.tsx';
import { props } from './props.ts';

vi.mock('@/storage/record.ts', () => import('../frame/fake-record.ts'));
vi.mock('@/storage/identity.ts', () => ({ thisActor: () => 'device-of-test' }));

const { question, object } = exampleIsland('compare-addresses', props);
const seed = learnerSeed('device-of-test', object);
const shown = shownAddresses(question, seed);
const keyOf = (drawn = shown) =>
  Object.fromEntries(
    Object.entries(drawn.others).map(([id, address]) => [id, rightPick(drawn.known, address)]),
  );

async function open(locale: Locale = 'en') {
  const view = render(<CompareAddresses {...exampleIsland('compare-addresses', props, locale)} />);
  await act(settled);
  return view;
}

const radio = (id: string, pick: string) =>
  document.querySelector<HTMLInputElement>(
    `input[name="${question.id}-${id}"][value="${pick}"]`,
  ) as HTMLInputElement;
const pick = (picks: { readonly [id: string]: string }) => {
  for (const [id, value] of Object.entries(picks)) fireEvent.click(radio(id, value));
};
const status = () => screen.getByRole('status').textContent?.trim();
const press = (name: string) =>
  act(() => {
    fireEvent.click(screen.getByRole('button', { name }));
    return settled();
  });

beforeEach(() => {
  reset();
  sessionStorage.clear();
});
afterEach(cleanup);

it('shows the learner a draw of their own, and paper always the same one', async () => {
  const { container } = await open();
  const texts = (of: string) => [...container.querySelectorAll(`${of} ol`)].map((list) => list.textContent);
  const plain = (drawn: typeof shown) =>
    [drawn.known, ...Object.values(drawn.others)].map((each) => groupsOf(each));
  expect(texts('.q-live').map((text) => text?.replace(/Group \d+\. /g, ''))).toEqual(
    plain(shown).map((groups) => groups.join('')),
  );
  expect(texts('.q-paper')).toEqual(
    plain(shownAddresses(question, paperSeed)).map((groups) => groups.join('')),
  );
});

it('names each group by its number for the ear, inside a group named by where the address comes from', async () => {
  await open();
  const history = within(screen.getByRole('group', { name: 'The last payment in the history' }));
  const groups = groupsOf(shown.others['history'] ?? '');
  const names = history.getAllByRole('radio').map((each) => each.closest('label')?.textContent);
  expect(names).toEqual([
    ...groups.map((group, index) => `Group ${index + 1}. ${group}`),
    'No difference, it is the same address',
  ]);
});

it('stores the seed of the draw and the picks, and is right with the key', async () => {
  await open();
  pick(keyOf());
  await press('Check answer');
  expect(kept()[0]?.result).toMatchObject({
    answer: { seed, picks: keyOf() },
    score: { earned: 4, total: 4 },
  });
  expect(status()).toMatch(/^Correct!/);
});

it('wants a pick for every address', async () => {
  await open();
  pick({ history: 'same' });
  await press('Check answer');
  expect(status()).toBe('First choose a group or “no difference” for each address.');
  expect(kept()).toEqual([]);
});

it('sends back to reading without giving the place away, and keeps what was right', async () => {
  await open();
  const key = keyOf();
  const [id = ''] = Object.entries(key).find(([, value]) => value !== 'same') ?? [];
  pick({ ...key, [id]: 'same' });
  await press('Check answer');
  expect(kept()[0]?.result).toMatchObject({ score: { earned: 2, total: 4 } });
  expect(status()).toContain('Read both addresses aloud');
  await new Promise((resolve) => setTimeout(resolve, 520));
  await press('Try again');
  expect(radio(id, 'same').checked).toBe(false);
  pick({ [id]: key[id] ?? '' });
  await press('Check answer');
  expect(kept()[1]?.result).toMatchObject({ answer: { seed, picks: key }, score: { earned: 4 } });
});

it('draws other addresses when repeated after a full answer', async () => {
  await open();
  pick(keyOf());
  await press('Check answer');
  await new Promise((resolve) => setTimeout(resolve, 520));
  await press('Repeat');
  const next = learnerSeed('device-of-test', object, 1);
  const drawn = shownAddresses(question, next);
  expect(document.querySelector('.q-live ol')?.textContent).toBe(groupsOf(drawn.known).join(''));
  pick(keyOf(drawn));
  await press('Check answer');
  expect(kept()[1]?.result).toMatchObject({ answer: { seed: next }, score: { earned: 4, total: 4 } });
});

it('shows an answer given elsewhere with the addresses that were shown there', async () => {
  const first = await open();
  const other = 'abcdef01';
  const drawn = shownAddresses(question, other);
  first.unmount();
  const result = {
    answer: { seed: other, picks: keyOf(drawn) },
    score: { type: 'points', earned: 4, total: 4 },
  };
  const { stamp } = await import('../frame/fake-record.ts');
  reset([stamp({ verb: 'answered', object, rev: 1, result: { ...result } }, 0)]);
  await open('ky');
  expect(document.querySelector('.q-live ol')?.textContent).toBe(groupsOf(drawn.known).join(''));
  expect(document.querySelectorAll('.q-live .q-mark')).toHaveLength(2);
});

it('keeps a begun answer over a change of language', async () => {
  const first = await open('ky');
  pick({ history: 'group-5' });
  first.unmount();
  await open('ru');
  expect(radio('history', 'group-5').checked).toBe(true);
});
