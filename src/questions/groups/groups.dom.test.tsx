// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { render as draw, hydrate } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Locale } from '@/core/locale/locale.ts';
import { exampleIsland } from '../frame/example-island.ts';
import { kept, reset, settled } from '../frame/fake-record.ts';
import Groups from './Island.tsx';
import { props } from './props.ts';

vi.mock('@/storage/record.ts', () => import('../frame/fake-record.ts'));

const given = exampleIsland('groups', props);
const { items } = given.question;

async function open(locale: Locale = 'en') {
  const view = render(<Groups {...exampleIsland('groups', props, locale)} />);
  await act(settled);
  return view;
}

const radio = (row: string, group: string) =>
  within(screen.getByRole('radiogroup', { name: row })).getByRole<HTMLInputElement>('radio', { name: group });
const put = (row: string, group: string) => fireEvent.click(radio(row, group));
const status = () => screen.getByRole('status').textContent?.trim();
const press = (name: string) =>
  act(() => {
    fireEvent.click(screen.getByRole('button', { name }));
    return settled();
  });
const names: Readonly<Record<string, string>> = { self: 'You', firm: 'The firm', nobody: 'Nobody' };
const burnt = 'The phone and the only sheet with the seed phrase burnt';

/** Puts every item into its group, but for those named here. */
function putAll(other: { readonly [item: string]: string } = {}) {
  for (const { id, text, group } of items) put(text, names[other[id] ?? group] ?? '');
}

beforeEach(() => {
  reset();
  sessionStorage.clear();
});
afterEach(cleanup);

it('is a row of radios for each item, named by the item', async () => {
  await open();
  expect(screen.getAllByRole('radiogroup')).toHaveLength(5);
  const row = within(screen.getByRole('radiogroup', { name: burnt }));
  expect(row.getAllByRole('radio').map((each) => (each as HTMLInputElement).value)).toEqual([
    'self',
    'firm',
    'nobody',
  ]);
});

it('gives the whole when each stands in its group', async () => {
  await open();
  putAll();
  await press('Check answer');
  expect(kept()[0]?.result).toMatchObject({
    answer: Object.fromEntries(items.map(({ id, group }) => [id, group])),
    score: { earned: 5, total: 5 },
  });
  expect(status()).toBe('Correct!');
});

it('gives a point for each row that is right, and every row its reason', async () => {
  const { container } = await open();
  putAll({ 'phone-and-paper-burnt': 'firm' });
  await press('Check answer');
  expect(status()).toBe(
    `Partly right: 4 of 5 ${burnt}: Incorrect. No other copy of the key exists. That is why two sheets are kept in two different places.`,
  );
  const why = document.getElementById(radio(burnt, 'The firm').getAttribute('aria-describedby') ?? '');
  expect(why?.textContent?.trim()).toMatch(/^Incorrect/);
  expect(container.querySelectorAll('fieldset .q-why')).toHaveLength(5);
});

it.each([
  [[], 'Choose a group for each line first.'],
  [[burnt], 'A line has no group yet. Choose one for it too.'],
])('records nothing while rows are left: %j', async (rows, words) => {
  await open();
  for (const row of rows) put(row, 'Nobody');
  await press('Check answer');
  expect(status()).toBe(words);
  expect(kept()).toEqual([]);
});

it('keeps the right rows when tried again', async () => {
  await open();
  putAll({ 'phone-and-paper-burnt': 'firm', 'sent-to-a-thief': 'firm' });
  await press('Check answer');
  expect(fireEvent.click(radio(burnt, 'Nobody'))).toBe(false);
  await new Promise((resolve) => setTimeout(resolve, 520));
  await press('Try again');
  expect(screen.queryAllByRole('radio', { checked: true })).toHaveLength(3);
  expect(radio(burnt, 'The firm').checked).toBe(false);
});

it('keeps what is begun over a change of language', async () => {
  const first = await open('ky');
  put('Биржадагы аккаунттун сырсөзүн унуттуңуз', 'Фирма');
  first.unmount();
  await open('ru');
  expect(radio('Забыт пароль от аккаунта на бирже', 'Фирма').checked).toBe(true);
});

it('keeps a choice made before its script came', async () => {
  const page = document.body.appendChild(document.createElement('div'));
  const first = render(<Groups {...given} />, { container: page });
  const built = page.innerHTML.replaceAll(' disabled=""', '');
  first.unmount();
  page.innerHTML = built;
  const early = page.querySelector<HTMLInputElement>('input[name$="-sent-to-a-thief"][value="nobody"]');
  if (early === null) throw new Error('no such row in the page');
  early.checked = true;
  act(() => hydrate(<Groups {...given} />, page));
  await act(settled);
  expect(early.checked).toBe(true);
  await press('Check answer');
  expect(status()).toBe('A line has no group yet. Choose one for it too.');
  act(() => draw(null, page));
  page.remove();
});
