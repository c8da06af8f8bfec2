// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Locale } from '@/core/locale/locale.ts';
import { exampleIsland } from '../frame/example-island.ts';
import { kept, reset, settled } from '../frame/fake-record.ts';
import PlaceInPicture from './Island.tsx';
import { props } from './props.ts';

vi.mock('@/storage/record.ts', () => import('../frame/fake-record.ts'));

const { question } = exampleIsland('place-in-picture', props);
const indexOf = (id: string) => question.places.findIndex((each) => each.id === id);

async function open(locale: Locale = 'en') {
  const view = render(<PlaceInPicture {...exampleIsland('place-in-picture', props, locale)} />);
  await act(settled);
  return view;
}

const areas = () => [...document.querySelectorAll('.q-picture > svg > g')];
const area = (id: string) => areas()[indexOf(id)] as Element;
const box = (name: RegExp) => screen.getByRole('checkbox', { name }) as HTMLInputElement;
const ticked = () =>
  screen.queryAllByRole('checkbox', { checked: true }).map((each) => (each as HTMLInputElement).value);
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

it('has a picture with a name in the language of the page', async () => {
  await open('ky');
  expect(screen.getByRole('img').getAttribute('aria-label')).toMatch(/^Сол жакта Айгүл эженин үйү/);
  expect(screen.getByRole('img').textContent).toContain('Ата-энеси');
  expect(document.body.textContent).not.toContain('{{');
});

it('has a checkbox by name for each area, with the number of the area, and nothing else for the ear', async () => {
  await open();
  const names = screen.getAllByRole('checkbox').map((each) => each.closest('label')?.textContent);
  expect(names).toEqual(question.places.map(({ text }) => text));
  expect(areas().map((each) => each.textContent)).toEqual(names.map((_, index) => `${index + 1}`));
  expect(document.querySelector('.q-picture > svg')?.getAttribute('aria-hidden')).toBe('true');
});

it('is answered by tapping the picture or by name, whichever', async () => {
  await open();
  await act(() => void fireEvent.click(area('locked-box')));
  expect(ticked()).toEqual(['locked-box']);
  fireEvent.click(box(/sealed envelope/));
  expect(area('parents-envelope').getAttribute('class')).toBe('on');
  await press('Check answer');
  const answer = (kept()[0]?.result as { answer: string[] } | undefined)?.answer;
  expect([...(answer ?? [])].sort()).toEqual(['locked-box', 'parents-envelope']);
  expect(status()).toMatch(/^Correct!/);
});

it('takes a second tap back', async () => {
  await open();
  await act(() => void fireEvent.click(area('notebook')));
  await act(() => void fireEvent.click(area('notebook')));
  expect(ticked()).toEqual([]);
  await press('Check answer');
  expect(status()).toBe('First mark a place in the picture or in the list.');
});

it('takes a point off for a wrong place, says why, and stands still then', async () => {
  await open();
  for (const id of ['locked-box', 'parents-envelope', 'phone-photo'])
    await act(() => void fireEvent.click(area(id)));
  await press('Check answer');
  expect(kept()[0]?.result).toMatchObject({ score: { earned: 1, total: 2 } });
  expect(status()).toContain('A phone often copies its pictures to the cloud by itself.');
  await act(() => void fireEvent.click(area('notebook')));
  expect(ticked()).toHaveLength(3);
});

it('keeps what was right when tried again', async () => {
  await open();
  for (const id of ['locked-box', 'notebook']) await act(() => void fireEvent.click(area(id)));
  await press('Check answer');
  expect(status()).toContain('There is still a right place that is not marked.');
  await new Promise((resolve) => setTimeout(resolve, 520));
  await press('Try again');
  expect(ticked()).toEqual(['locked-box']);
});

it('keeps ticks over a change of language', async () => {
  const first = await open('ky');
  fireEvent.click(box(/темир куту/));
  first.unmount();
  await open('ru');
  expect(ticked()).toEqual(['locked-box']);
});
