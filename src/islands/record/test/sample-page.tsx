// The page of the sample test, opened and used, for tests.
import { act, fireEvent, render, screen } from '@testing-library/preact';
import type { LearningEvent } from '@/core/record/event.ts';
import { questionObject, testLesson } from '@/core/record/object.ts';
import { testObject } from '@/core/record/other-objects.ts';
import { type Attempt, attempts } from '@/core/test/attempt.ts';
import type { LoadQuestion } from '../review/AskedQuestion.tsx';
import { CourseTest } from './CourseTest.tsx';
import { arrive, kept, stamp } from './sample-record.ts';
import { sampleLoad, sampleSite } from './sample-site.ts';
import type { TestSite } from './site.ts';
import en from './strings.en.json';

/** Lets effects run and questions arrive. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 3; turn += 1)
    await act(() => new Promise<void>((resolve) => setTimeout(resolve, 0)));
}

/** Events arrive from elsewhere, and the page has heard them. */
export function tell(...events: readonly LearningEvent[]): Promise<void> {
  arrive(...events);
  return settled();
}

/** Presses a button. */
export async function press(name: string): Promise<void> {
  fireEvent.click(screen.getByRole('button', { name }));
  await settled();
}

/** Puts the page on the screen; it has not heard the record yet. */
export function show(load: LoadQuestion = sampleLoad, site: TestSite = sampleSite): void {
  render(<CourseTest locale="en" strings={en} site={site} load={load} />);
}

/** Opens the page. */
export async function open(...how: Parameters<typeof show>): Promise<void> {
  show(...how);
  await tell();
}

/** The attempts that the record holds. */
export function list(): readonly Attempt[] {
  return attempts(kept(), 'keys');
}

/** The ids of the questions of an attempt, in their order. */
export function idsOf(at = 0): string[] {
  return list()[at]?.questions.map(({ id }) => id) ?? [];
}

/** What stands in the place of the question. */
export function asked(): string {
  return document.querySelector('fieldset[id^=question]')?.textContent ?? '';
}

/** Which question is on the page. */
export function idOnPage(): string {
  return /: (\w+) in/.exec(asked())?.[1] ?? '';
}

/** An answer within an attempt, the latest where none is named; `earned` of 2 points. */
export function answerTo(question: string, earned: number, attempt = list().at(-1)?.id ?? '', daysAgo = 0) {
  const score = { type: 'points', earned, total: 2, details: null };
  const object = questionObject('keys', testLesson, question);
  return stamp({ verb: 'answered', object, rev: 1, result: { answer: 'x', attempt, score } }, daysAgo);
}

/** An attempt of one question that ended so many days ago. */
export function past(earned: number, daysAgo: number, question = 'apply1'): LearningEvent[] {
  const result = { questions: [{ id: question, rev: 1 }] };
  const started = stamp({ verb: 'started', object: testObject('keys'), rev: 1, result }, daysAgo);
  return [started, answerTo(question, earned, started.id, daysAgo)];
}
