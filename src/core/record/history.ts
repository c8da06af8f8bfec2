import { type AnswerResult, readAnswer } from './answer.ts';
import type { LearningEvent } from './event.ts';
import { byTime, type Log } from './merge.ts';
import { parseObject } from './parse-object.ts';

/** One answer as it was given. */
export interface GivenAnswer extends AnswerResult {
  readonly id: string;
  readonly at: string;
  readonly course: string;
  readonly lesson: string;
  readonly question: string;
  /** The revision of the question that was answered; it may be older than the present one. */
  readonly rev: number;
}

/** What was done on one day. */
export interface Day {
  /** The day as `dayOf` names it. */
  readonly day: string;
  readonly answered: number;
  readonly read: number;
  /** Steps in labs. */
  readonly acted: number;
}

function given(event: LearningEvent): GivenAnswer[] {
  const answer = readAnswer(event);
  const name = parseObject(event.object);
  if (answer === undefined || name?.kind !== 'question') return [];
  const { id, at, rev } = event;
  return [{ ...answer, id, at, rev, course: name.course, lesson: name.lesson, question: name.question }];
}

/** Every answer ever given, also to earlier revisions, newest first. */
export function answers(log: Log): readonly GivenAnswer[] {
  return [...log].sort(byTime).reverse().flatMap(given);
}

/**
 * What was done on each day on which something was, in order of days. `dayOf` turns an instant into the name of the
 * learner's local day, sortable as text (`2026-11-22`); the core knows no time zone.
 */
export function activity(log: Log, dayOf: (at: string) => string): readonly Day[] {
  const days = new Map<string, Day>();
  for (const { at, verb } of log) {
    const day = dayOf(at);
    const { answered, read, acted } = days.get(day) ?? { answered: 0, read: 0, acted: 0 };
    days.set(day, {
      day,
      answered: answered + Number(verb === 'answered'),
      read: read + Number(verb === 'read'),
      acted: acted + Number(verb === 'acted'),
    });
  }
  return [...days.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
}
