// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Locale } from '@/core/locale/locale.ts';
import { exampleIsland } from '../frame/example-island.ts';
import { kept, reset, settled } from '../frame/fake-record.ts';
import TrueFalse from './Island.tsx';
import { props } from './props.ts';

vi.mock('@/storage/record.ts', () => import('../frame/fake-record.ts'));

async function open(locale: Locale = 'en') {
  const view = render(<TrueFalse {...exampleIsland('true-false', props, locale)} />);
  await act(settled);
  return view;
}

const radio = (name: string) => screen.getByRole('radio', { name }) as HTMLInputElement;
const choose = (...names: string[]) => {
  for (const name of names) fireEvent.click(radio(name));
};
const status = () => screen.getByRole('status').textContent?.trim();
const press = (name: string) =>
  act(() => {
    fireEvent.click(screen.getByRole('button', { name }));
    return settled();
  });
const checked = () =>
  screen.queryAllByRole('radio', { checked: true }).map((each) => (each as HTMLInputElement).value);
const key = 'The keys are computed anew from the seed phrase.';
const inPhone = 'The tokens are stored in the memory of the phone.';

beforeEach(() => {
  reset();
  sessionStorage.clear();
});
afterEach(cleanup);

it('is a statement with two groups of radios, each with its own name', async () => {
  await open();
  expect(screen.getByRole('group', { name: /true or false, and why If a phone is lost/ })).toBeDefined();
  expect(within(screen.getByRole('radiogroup', { name: 'Is it true?' })).getAllByRole('radio')).toHaveLength(
    2,
  );
  expect(within(screen.getByRole('radiogroup', { name: 'Why?' })).getAllByRole('radio')).toHaveLength(3);
});

it('gives the whole for the verdict with its reason, and then shows every reason', async () => {
  const { container } = await open();
  choose('False', key);
  await press('Check answer');
  expect(kept()[0]?.result).toMatchObject({
    answer: { truth: false, option: 'keys-from-words' },
    score: { earned: 2, total: 2 },
  });
  expect(status()).toBe(
    'Correct! The same words give the same keys, and the record of the tokens stands in the blockchain.',
  );
  expect(container.textContent).toContain('Support has no keys');
});

it('gives half for the verdict with another reason, and says which of the two was right', async () => {
  const { container } = await open();
  choose('False', inPhone);
  await press('Check answer');
  expect(status()).toMatch(/^Partly right: 1 of 2 A phone stores only the keys/);
  const marks = [...container.querySelectorAll('fieldset .q-mark')].map((each) => each.textContent?.trim());
  expect(marks).toEqual(['Correct', 'Incorrect']);
});

it('gives nothing for the right reason with the wrong verdict, and says so kindly', async () => {
  await open();
  choose('True', key);
  await press('Check answer');
  expect(status()).toMatch(/^Not yet .*The reason is right, but it leads to the other verdict\.$/);
});

it.each([
  [[], 'Choose true or false first, and the reason.'],
  [['False'], 'Choose the reason as well.'],
  [[key], 'Choose true or false as well.'],
])('records nothing while a part is missing: %j', async (names, words) => {
  await open();
  choose(...names);
  await press('Check answer');
  expect(status()).toBe(words);
  expect(kept()).toEqual([]);
});

it('keeps what was right when tried again', async () => {
  await open();
  choose('False', inPhone);
  await press('Check answer');
  await new Promise((resolve) => setTimeout(resolve, 520));
  await press('Try again');
  expect(checked()).toEqual(['0']);
});

it('lets a given answer stand', async () => {
  await open();
  choose('False', inPhone);
  await press('Check answer');
  expect(fireEvent.click(radio('True'))).toBe(false);
  expect(fireEvent.click(radio(key))).toBe(false);
  expect(kept()).toHaveLength(1);
});

it('keeps what is begun over a change of language', async () => {
  const first = await open('ky');
  choose('Чын эмес', 'Токендер телефондун эсинде сакталат.');
  first.unmount();
  await open('ru');
  expect(checked()).toEqual(['0', 'stored-in-phone']);
});
