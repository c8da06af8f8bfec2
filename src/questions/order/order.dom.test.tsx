// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Locale } from '@/core/locale/locale.ts';
import { exampleIsland } from '../frame/example-island.ts';
import { kept, reset, settled } from '../frame/fake-record.ts';
import Order from './Island.tsx';
import { moved } from './Ladder.tsx';
import { props } from './props.ts';

vi.mock('@/storage/record.ts', () => import('../frame/fake-record.ts'));

const { question } = exampleIsland('order', props);
const right = question.items.map(({ text }) => text);

async function open(locale: Locale = 'en') {
  const view = render(<Order {...exampleIsland('order', props, locale)} />);
  await act(settled);
  return view;
}

const button = (name: string) => screen.getByRole('button', { name });
const status = () => screen.getByRole('status').textContent?.trim();
const shown = () =>
  [...document.querySelectorAll('.q-ladder li > span')].map((each) => each.firstChild?.textContent);
const press = (name: string) =>
  act(() => {
    fireEvent.click(button(name));
    return settled();
  });

/** Sorts by pressing "up" as a learner would: each item in turn to its place. */
function sort() {
  right.forEach((text, place) => {
    while (shown().indexOf(text) > place) fireEvent.click(button(`Move up: ${text}`));
  });
}

beforeEach(() => {
  reset();
  sessionStorage.clear();
});
afterEach(cleanup);

describe('moving', () => {
  it('begins with the items mixed', async () => {
    await open();
    expect([...shown()].sort()).toEqual([...right].sort());
    expect(shown()).not.toEqual(right);
  });

  it('names the item on each button and says where it went', async () => {
    await open();
    const last = shown().at(-1) ?? '';
    await press(`Move up: ${last}`);
    expect(shown().indexOf(last)).toBe(2);
    expect(status()).toBe(`Place 3 of 4. ${last}`);
  });

  it('keeps the focus on the button that moves the same item on', async () => {
    await open();
    const last = shown().at(-1) ?? '';
    button(`Move up: ${last}`).focus();
    for (let step = 0; step < 3; step++) fireEvent.click(document.activeElement as Element);
    expect(shown()[0]).toBe(last);
    expect(document.activeElement).toBe(button(`Move up: ${last}`));
  });

  it('does nothing at the end, where the button says that it is off', async () => {
    await open();
    const before = shown();
    const top = button(`Move up: ${before[0]}`);
    expect(top.getAttribute('aria-disabled')).toBe('true');
    fireEvent.click(top);
    expect(shown()).toEqual(before);
    expect(status()).toBe('');
  });

  it('follows the arrow keys', async () => {
    await open();
    const first = shown()[0] ?? '';
    fireEvent.keyDown(button(`Move up: ${first}`), { key: 'ArrowDown' });
    expect(shown().indexOf(first)).toBe(1);
    fireEvent.keyDown(document.activeElement as Element, { key: 'ArrowUp' });
    expect(shown()[0]).toBe(first);
  });

  it('leaves a list alone that an id cannot move in', () => {
    expect(moved(['a', 'b'], 'a', -1)).toEqual(['a', 'b']);
    expect(moved(['a', 'b'], 'b', 1)).toEqual(['a', 'b']);
    expect(moved(['a', 'b'], 'x', 1)).toEqual(['a', 'b']);
    expect(moved(['a', 'b', 'c'], 'c', -1)).toEqual(['a', 'c', 'b']);
  });
});

describe('answering', () => {
  it('wants something moved first', async () => {
    await open();
    await press('Check answer');
    expect(status()).toBe('Put the lines in order first.');
    expect(kept()).toEqual([]);
  });

  it('is right in the right order, with the reason', async () => {
    await open();
    sort();
    await press('Check answer');
    expect(kept()[0]?.result).toMatchObject({ answer: ['words', 'private-key', 'public-key', 'address'] });
    expect(status()).toBe(`Correct! ${question.reason}`);
    expect(screen.queryByRole('button', { name: /Move/ })).toBeNull();
  });

  it('says which lines need moving when it is not', async () => {
    const { container } = await open();
    sort();
    fireEvent.click(button('Move down: The words of the seed phrase'));
    await press('Check answer');
    expect(status()).toBe('Partly right: 2 of 3 Lines that need moving: 1.');
    const marks = [...container.querySelectorAll('.q-ladder .q-mark')]
      .map((each) => each.textContent?.trim())
      .sort();
    expect(marks).toEqual(['Need not move', 'Need not move', 'Need not move', 'Needs moving']);
  });

  it('keeps the order when tried again', async () => {
    await open();
    sort();
    fireEvent.click(button('Move down: The public key'));
    await press('Check answer');
    await new Promise((resolve) => setTimeout(resolve, 520));
    const before = shown();
    await press('Try again');
    expect(shown()).toEqual(before);
    await press('Move up: The public key');
    await press('Check answer');
    expect(status()).toMatch(/^Correct!/);
  });

  it('keeps a begun order over a change of language', async () => {
    const first = await open('ky');
    fireEvent.click(button('Жогору жылдыруу: Дарек'));
    const place = shown().indexOf('Дарек');
    first.unmount();
    await open('ru');
    expect(shown().indexOf('Адрес')).toBe(place);
  });
});
