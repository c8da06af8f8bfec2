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
  /** Which answer to this question it is, in whatever revision, from 1. */
  readonly time: number;
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

function given(event: LearningEvent, times: Map<string, number>): GivenAnswer[] {
  const answer = readAnswer(event);
  const name = parseObject(event.object);
  if (answer === undefined || name?.kind !== 'question') return [];
  const { id, at, rev, object } = event;
  const time = (times.get(object) ?? 0) + 1;
  times.set(object, time);
  const { course, lesson, question } = name;
  return [{ ...answer, id, at, rev, time, course, lesson, question }];
}

/** Every answer ever given, also to earlier revisions, newest first. */
export function answers(log: Log): readonly GivenAnswer[] {
  const times = new Map<string, number>();
  return [...log]
    .sort(byTime)
    .flatMap((event) => given(event, times))
    .reverse();
}

/** Which attempt at the test of its course each is, from 1, by the id of the event that started it. */
export function attemptNumbers(log: Log): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  const begun = log.filter(({ verb, object }) => verb === 'started' && parseObject(object)?.kind === 'test');
  return new Map(
    begun.sort(byTime).map(({ id, object }) => {
      counts.set(object, (counts.get(object) ?? 0) + 1);
      return [id, counts.get(object) ?? 0] as const;
    }),
  );
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
