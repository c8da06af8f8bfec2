// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { render as draw, hydrate } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Locale } from '@/core/locale/locale.ts';
import { exampleIsland } from '../frame/example-island.ts';
import { kept, reset, settled } from '../frame/fake-record.ts';
import Match from './Island.tsx';
import { props } from './props.ts';

vi.mock('@/storage/record.ts', () => import('../frame/fake-record.ts'));

const given = exampleIsland('match', props);

async function open(locale: Locale = 'en') {
  const view = render(<Match {...exampleIsland('match', props, locale)} />);
  await act(settled);
  return view;
}

const select = (name: string) => screen.getByRole('combobox', { name }) as HTMLSelectElement;
const pick = (line: string, answer: string) => fireEvent.change(select(line), { target: { value: answer } });
const values = () => screen.getAllByRole('combobox').map((each) => (each as HTMLSelectElement).value);
const status = () => screen.getByRole('status').textContent?.trim();
const press = (name: string) =>
  act(() => {
    fireEvent.click(screen.getByRole('button', { name }));
    return settled();
  });

/** Gives each line its match, but for those named here. */
function pickAll(other: { readonly [line: string]: string } = {}) {
  for (const { id, text, match } of given.question.left) pick(text, other[id] ?? match);
}

beforeEach(() => {
  reset();
  sessionStorage.clear();
});
afterEach(cleanup);

it('is a list for each line, named by the line, with all answers and the left-over one', async () => {
  await open();
  expect(screen.getAllByRole('combobox')).toHaveLength(4);
  expect([...select('Private key').options].map(({ value }) => value).sort()).toEqual([
    '',
    'checks',
    'receives',
    'restores',
    'signs',
    'unlocks',
  ]);
});

it('shows the chosen answer in full, for eyes only, since the list itself says it', async () => {
  const { container } = await open();
  pick('Seed phrase', 'restores');
  const shown = container.querySelectorAll('.q-pick > span')[3];
  expect(shown?.textContent).toBe('To recover the wallet on a new phone');
  expect(shown?.getAttribute('aria-hidden')).toBe('true');
});

it('gives the whole for all pairs and says why of each', async () => {
  await open();
  pickAll();
  await press('Check answer');
  expect(kept()[0]?.result).toMatchObject({
    answer: {
      'private-key': 'signs',
      'public-key': 'checks',
      address: 'receives',
      'seed-phrase': 'restores',
    },
    score: { earned: 4, total: 4 },
  });
  expect(status()).toMatch(/^Correct! Private key: Correct\. Only the private key can sign/);
});

it('gives a point for each right pair and says of a wrong one what its answer goes with', async () => {
  await open();
  pickAll({ address: 'unlocks' });
  await press('Check answer');
  expect(kept()[0]?.result).toMatchObject({ score: { earned: 3, total: 4 } });
  const why = document.getElementById(select('Address').getAttribute('aria-describedby') ?? '');
  expect(why?.textContent?.trim()).toMatch(/^Incorrect\s*The PIN code of the phone unlocks its screen/);
});

it.each([
  [[], 'Choose a match for each line first.'],
  [['Address'], 'A line has no match yet. Choose one for it too.'],
])('records nothing while lines are left: %j', async (lines, words) => {
  await open();
  for (const line of lines) pick(line, 'receives');
  await press('Check answer');
  expect(status()).toBe(words);
  expect(kept()).toEqual([]);
});

it('can be taken back', async () => {
  await open();
  pick('Address', 'receives');
  pick('Address', '');
  await press('Check answer');
  expect(status()).toBe('Choose a match for each line first.');
});

it('lets a given answer stand, by key, by press and by the list of a phone', async () => {
  await open();
  pickAll();
  await press('Check answer');
  expect(fireEvent.mouseDown(select('Address'))).toBe(false);
  expect(fireEvent.keyDown(select('Address'), { key: 'ArrowDown' })).toBe(false);
  expect(fireEvent.keyDown(select('Address'), { key: 'Tab' })).toBe(true);
  pick('Address', 'unlocks');
  expect(select('Address').value).toBe('receives');
  expect(kept()).toHaveLength(1);
});

it('keeps the right pairs when tried again', async () => {
  await open();
  pickAll({ address: 'unlocks', 'public-key': 'signs' });
  await press('Check answer');
  await new Promise((resolve) => setTimeout(resolve, 520));
  await press('Try again');
  expect(values()).toEqual(['signs', '', '', 'restores']);
});

it('keeps what is begun over a change of language', async () => {
  const first = await open('ky');
  pick('Дарек', 'receives');
  first.unmount();
  await open('ru');
  expect(select('Адрес').value).toBe('receives');
});

it('keeps a choice made before its script came', async () => {
  const page = document.body.appendChild(document.createElement('div'));
  const first = render(<Match {...given} />, { container: page });
  const built = page.innerHTML.replaceAll(' disabled=""', '');
  first.unmount();
  page.innerHTML = built;
  const early = page.querySelector<HTMLSelectElement>('select[name="address"]');
  if (early === null) throw new Error('no such line in the page');
  early.value = 'receives';
  act(() => hydrate(<Match {...given} />, page));
  await act(settled);
  expect(select('Address').value).toBe('receives');
  act(() => draw(null, page));
  page.remove();
});
