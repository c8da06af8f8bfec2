// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Locale } from '@/core/locale/locale.ts';
import { exampleIsland } from '../frame/example-island.ts';
import { kept, reset, settled } from '../frame/fake-record.ts';
import SeveralChoices from './Island.tsx';
import { props } from './props.ts';

vi.mock('@/storage/record.ts', () => import('../frame/fake-record.ts'));

async function open(locale: Locale = 'en') {
  const view = render(<SeveralChoices {...exampleIsland('several-choices', props, locale)} />);
  await act(settled);
  return view;
}

const box = (name: string) => screen.getByRole('checkbox', { name }) as HTMLInputElement;
const ticked = () =>
  screen.queryAllByRole('checkbox', { checked: true }).map((each) => (each as HTMLInputElement).value);
const status = () => screen.getByRole('status').textContent?.trim();
const press = (name: string) =>
  act(() => {
    fireEvent.click(screen.getByRole('button', { name }));
    return settled();
  });
const drawer = 'A locked drawer at home';
const parents = "A second sheet at your parents' home";
const photo = 'A photo in the phone';

beforeEach(() => {
  reset();
  sessionStorage.clear();
});
afterEach(cleanup);

it('says that several answers are wanted', async () => {
  await open();
  expect(screen.getByRole('group', { name: /several answers/ })).toBeDefined();
});

it('stores ids in the order of the file, whatever the order of ticking', async () => {
  await open();
  fireEvent.click(box(parents));
  fireEvent.click(box(drawer));
  await press('Check answer');
  expect(kept()[0]?.result).toMatchObject({
    answer: ['locked-drawer', 'second-home'],
    score: { earned: 2, total: 2 },
  });
  expect(status()).toMatch(/^Correct!/);
});

it('unticks what is ticked twice', async () => {
  await open();
  fireEvent.click(box(drawer));
  fireEvent.click(box(drawer));
  expect(ticked()).toEqual([]);
  await press('Check answer');
  expect(status()).toBe('Mark the answers first.');
});

it('says that something is missing without saying what', async () => {
  const { container } = await open();
  fireEvent.click(box(drawer));
  await press('Check answer');
  expect(status()).toBe(
    "Partly right: 1 of 2 Paper is not on the internet, and the lock keeps strangers' eyes away. There is still a right answer that is not marked.",
  );
  expect(container.querySelector('fieldset')?.textContent).not.toContain('If one house burns');
});

it('takes a point off for a wrong one, and says which was right and which was not', async () => {
  const { container } = await open();
  for (const name of [drawer, parents, photo]) fireEvent.click(box(name));
  await press('Check answer');
  expect(kept()[0]?.result).toMatchObject({ score: { earned: 1, total: 2 } });
  const marks = [...container.querySelectorAll('fieldset .q-mark')]
    .map((each) => each.textContent?.trim())
    .sort();
  expect(marks).toEqual(['Correct', 'Correct', 'Incorrect']);
  expect(status()).toContain('A photo in the phone: A photo may go to the cloud by itself.');
});

it('keeps what was right when tried again', async () => {
  await open();
  for (const name of [drawer, photo]) fireEvent.click(box(name));
  await press('Check answer');
  await new Promise((resolve) => setTimeout(resolve, 520));
  await press('Try again');
  expect(ticked()).toEqual(['locked-drawer']);
});

it('shows every reason once right, also of what was rightly left out', async () => {
  const { container } = await open();
  for (const name of [drawer, parents]) fireEvent.click(box(name));
  await press('Check answer');
  expect(container.textContent).toContain('A photo may go to the cloud by itself.');
});

it('keeps ticks over a change of language', async () => {
  const first = await open('ky');
  fireEvent.click(box('Телефондогу сүрөт'));
  first.unmount();
  await open('ru');
  expect(ticked()).toEqual(['phone-photo']);
});
