import { isBelievable } from '../record/believable.ts';
import type { LearningEvent } from '../record/event.ts';
import { byTime, type Log } from '../record/merge.ts';
import { type ByLevel, byLevel, type ProgrammeLevel, programmeLevels } from './levels.ts';

/** The object of the placement check in the record. */
export const placementObject = 'placement:programme';

/** The most questions of an outcome that are read; a bound for hostile files. */
const most = 100;

/** How a question of the check was answered. A type and not an interface, so that it counts as `Json`. */
export type PlacedAnswer = {
  readonly id: string;
  readonly rev: number;
  readonly level: ProgrammeLevel;
  /** Id of the option; null for “I don’t know”. */
  readonly answer: string | null;
  readonly right: boolean;
};

/** What came of a check, as its event keeps it. */
export interface Outcome {
  /** When it ended, ISO 8601 UTC. */
  readonly at: string;
  readonly given: readonly PlacedAnswer[];
}

/** How many questions of a level there were, and how many were answered right. */
export interface Count {
  readonly right: number;
  readonly total: number;
}

/** Right answers by level. @example countsOf([]) // => { start: { right: 0, total: 0 }, … } */
export function countsOf(given: readonly PlacedAnswer[]): ByLevel<Count> {
  return byLevel((level) => {
    const own = given.filter((each) => each.level === level);
    return { right: own.filter(({ right }) => right).length, total: own.length };
  });
}

function readAnswer(value: unknown): PlacedAnswer | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { id, rev, level, answer, right } = value as Record<keyof PlacedAnswer, unknown>;
  const known = programmeLevels.find((each) => each === level);
  const isSound =
    typeof id === 'string' &&
    typeof rev === 'number' &&
    (answer === null || typeof answer === 'string') &&
    typeof right === 'boolean';
  return known === undefined || !isSound ? undefined : { id, rev, level: known, answer, right };
}

/** The outcome that an event tells; undefined for any other event and for one that cannot be read whole. */
export function readOutcome({ verb, object, at, result }: LearningEvent): Outcome | undefined {
  if (verb !== 'completed' || object !== placementObject) return undefined;
  if (typeof result !== 'object' || result === null || Array.isArray(result)) return undefined;
  const list = (result as { readonly given?: unknown }).given;
  if (!Array.isArray(list) || list.length === 0 || list.length > most) return undefined;
  const given = list.map(readAnswer).filter((each) => each !== undefined);
  const isOnce = new Set(given.map(({ id }) => id)).size === list.length;
  return isOnce ? { at, given } : undefined;
}

/** What came of the last check; one dated more than a day after `now` (milliseconds since 1970) counts only where there is no other. */
export function lastOutcome(log: Log, now: number): Outcome | undefined {
  const found = log
    .filter(({ object }) => object === placementObject)
    .sort(byTime)
    .flatMap((event) => {
      const outcome = readOutcome(event);
      return outcome === undefined ? [] : [{ outcome, isBelieved: isBelievable(event, now) }];
    });
  return (found.findLast(({ isBelieved }) => isBelieved) ?? found.at(-1))?.outcome;
}
