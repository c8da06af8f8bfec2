// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Locale } from '@/core/locale/locale.ts';
import { exampleIsland } from '../frame/example-island.ts';
import { kept, reset, settled } from '../frame/fake-record.ts';
import PlaceInText from './Island.tsx';
import { props } from './props.ts';

vi.mock('@/storage/record.ts', () => import('../frame/fake-record.ts'));

const { question } = exampleIsland('place-in-text', props);
const textOf = (id: string) => question.segments.find((each) => each.id === id)?.text ?? '';
const suspicious = question.segments.filter(({ correct }) => correct).map(({ id }) => id);

async function open(locale: Locale = 'en') {
  const view = render(<PlaceInText {...exampleIsland('place-in-text', props, locale)} />);
  await act(settled);
  return view;
}

const part = (id: string) => screen.getByRole('checkbox', { name: textOf(id) }) as HTMLInputElement;
const mark = (...ids: string[]) => {
  for (const id of ids) fireEvent.click(part(id));
};
const marked = () =>
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

it('is the whole message, in order, line by line, each part a checkbox of its own name', async () => {
  const { container } = await open();
  const lines = [...container.querySelectorAll('.q-message > p')].map((line) => line.textContent?.trim());
  expect(lines).toEqual([
    question.from,
    textOf('greeting'),
    `${textOf('blocked')} ${textOf('hurry')}`,
    textOf('words'),
    `${textOf('night')} ${textOf('secret')}`,
    textOf('thanks'),
  ]);
  for (const { id } of question.segments) expect(part(id).value).toBe(id);
});

it('stores what was marked in the order of the message, and is right with all hits and no false alarm', async () => {
  const { container } = await open();
  mark(...[...suspicious].reverse());
  await press('Check answer');
  expect(kept()[0]?.result).toMatchObject({ answer: suspicious, score: { earned: 4, total: 4 } });
  expect(status()).toMatch(/^Correct!/);
  const told = [...container.querySelectorAll('fieldset .q-key p:not(.q-mark)')].map(
    (each) => each.textContent,
  );
  expect(told).toEqual(question.segments.map(({ reason }) => reason));
});

it('counts hits and false alarms and says why, without telling what is missed', async () => {
  const { container } = await open();
  mark('words', 'night', 'hurry');
  await press('Check answer');
  expect(kept()[0]?.result).toMatchObject({ score: { earned: 1, total: 4 } });
  expect(status()).toMatch(/^Partly right: 1 of 4 Suspicious places found: 2 of 4\. False alarms: 1\./);
  const told = [...container.querySelectorAll('fieldset .q-key strong')].map((each) => each.textContent);
  expect(told).toEqual([textOf('hurry'), textOf('words'), textOf('night')]);
  const marks = [...container.querySelectorAll('fieldset .q-mark')].map((each) => each.textContent?.trim());
  expect(marks).toEqual(['Found: suspicious', 'Found: suspicious', 'False alarm: nothing suspicious here']);
});

it('ties the reason to the part it is about', async () => {
  await open();
  mark('night');
  await press('Check answer');
  const why = document.getElementById(part('night').getAttribute('aria-describedby') ?? '');
  expect(why?.textContent).toContain('An apology is polite.');
  expect(part('words').hasAttribute('aria-describedby')).toBe(false);
});

it('never earns less than nothing', async () => {
  await open();
  mark('greeting', 'night', 'thanks', 'words');
  await press('Check answer');
  expect(kept()[0]?.result).toMatchObject({ score: { earned: 0, total: 4 } });
});

it('records nothing when nothing is marked, and says what to do', async () => {
  await open();
  mark('words');
  mark('words');
  await press('Check answer');
  expect(status()).toBe('First tap the suspicious places to mark them.');
  expect(kept()).toEqual([]);
});

it('stands still once given, and keeps the hits when tried again', async () => {
  await open();
  mark('words', 'night');
  await press('Check answer');
  mark('night', 'secret');
  expect(marked()).toEqual(['words', 'night']);
  await new Promise((resolve) => setTimeout(resolve, 520));
  await press('Try again');
  expect(marked()).toEqual(['words']);
});

it('keeps marks over a change of language', async () => {
  const first = await open('ky');
  fireEvent.click(screen.getByRole('checkbox', { name: /сид-фразаңыздын/ }));
  first.unmount();
  await open('ru');
  expect(marked()).toEqual(['words']);
});
