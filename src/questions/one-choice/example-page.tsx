// The example question on a page, and the hands of a learner; for tests.
import { act, fireEvent, render, screen } from '@testing-library/preact';
import type { Locale } from '@/core/locale/locale.ts';
import { exampleIsland } from '../frame/example-island.ts';
import { settled } from '../frame/fake-record.ts';
import { grade } from './grade.ts';
import OneChoice from './Island.tsx';
import { props } from './props.ts';

/** What the island of the example gets, in English. */
export const given = exampleIsland('one-choice', props);
/** Its name in the record. */
export const object = 'question:keys/one-way/which-stays-secret';

/** What is recorded for an answer to it. */
export function answered(answer: string, rev = 1) {
  const score = grade(given.question, answer);
  if (score.type === 'invalid') throw new Error(score.code);
  return { verb: 'answered', object, rev, result: { answer, score } } as const;
}

/** Opens it and waits until the record is read. */
export async function open(locale: Locale = 'en') {
  const view = render(<OneChoice {...exampleIsland('one-choice', props, locale)} />);
  await act(settled);
  return view;
}

/** The option with this text. */
export function radio(name: string): HTMLInputElement {
  return screen.getByRole('radio', { name });
}

/** What a screen reader is told. */
export function status(): string | undefined {
  return screen.getByRole('status').textContent?.trim();
}

/** The ids of the options as shown. */
export function order(): string[] {
  return screen.getAllByRole<HTMLInputElement>('radio').map((each) => each.value);
}

/** Something happens, here or elsewhere, and its news arrives. */
export function happens(news: () => void): Promise<void> {
  return act(() => {
    news();
    return settled();
  });
}

/** Presses a button. */
export function press(name: string): Promise<void> {
  return happens(() => fireEvent.click(screen.getByRole('button', { name })));
}

/** Chooses an option and checks it. */
export async function answer(name: string): Promise<void> {
  fireEvent.click(radio(name));
  await press('Check answer');
}

/** Waits out the time in which a second press counts as a slip of the thumb. */
export function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 520));
}
