import { FSRSAlgorithm, type FSRSState } from 'ts-fsrs';
import { isBelievable } from '@/core/record/believable.ts';
import type { Log } from '@/core/record/merge.ts';
import {
  answersByCard,
  type Fault,
  type Rating,
  type Sitting,
  sittingLength,
  sittingsOf,
} from './sitting.ts';

/** What the record says about remembering one question in one revision. */
export interface ReviewCard {
  /** When it is to be asked again, ISO 8601 UTC. */
  readonly dueAt: string;
  /** How the last sitting went; undefined when no answer has a date that can be believed. */
  readonly rating: Rating | undefined;
  /** What was wrong in it; undefined when nothing was. */
  readonly fault: Fault | undefined;
  /** In how many sittings it was answered. */
  readonly sittings: number;
  /** Days after which nine in ten would still know it; 0 when no answer has a date that can be believed. */
  readonly stability: number;
}

const day = 86_400_000;

/**
 * FSRS-6 with its published parameters (github.com/open-spaced-repetition/ts-fsrs), asking when nine in ten would
 * know the answer. No fuzz, so that a log gives one date; no steps of minutes, since the set comes once a day; at most a year.
 */
const memory = new FSRSAlgorithm({
  request_retention: 0.9,
  maximum_interval: 365,
  enable_fuzz: false,
  enable_short_term: false,
});

/** Due dates come this much earlier, so that who learned in the evening finds it the next day at noon, not only at night. */
const early = sittingLength;

/** The card that sittings in canonical order leave behind; due at once when there are none. */
export function cardOf(sittings: readonly Sitting[], now: number, isSafety = false): ReviewCard {
  let state: FSRSState | null = null;
  let before = 0;
  for (const { at, rating } of sittings) {
    state = memory.next_state(state, state === null ? 0 : (at - before) / day, rating);
    before = at;
  }
  const last = sittings.at(-1);
  if (state === null || last === undefined) {
    return {
      dueAt: new Date(now).toISOString(),
      rating: undefined,
      fault: undefined,
      sittings: 0,
      stability: 0,
    };
  }
  // A wrong idea that costs money and is held for sure is not left to the formulas: it is asked as soon as the sitting ends.
  const wait =
    isSafety && last.fault === 'sure'
      ? sittingLength
      : memory.next_interval(state.stability, 0) * day - early;
  return {
    dueAt: new Date(before + wait).toISOString(),
    rating: last.rating,
    fault: last.fault,
    sittings: sittings.length,
    stability: state.stability,
  };
}

/**
 * A card for each question and revision ever answered, by `cardKey`. `now` is in milliseconds since 1970: answers dated
 * more than a day after it are set aside, and a question that has no others is due at once, so that no clock can lose one.
 * `safety` holds the keys of questions about which a wrong idea costs money.
 */
export function reviewCards(
  log: Log,
  now: number,
  safety: ReadonlySet<string> = new Set(),
): ReadonlyMap<string, ReviewCard> {
  return new Map(
    [...answersByCard(log)].map(([key, answers]) => {
      const sittings = sittingsOf(answers.filter((event) => isBelievable(event, now)));
      return [key, cardOf(sittings, now, safety.has(key))] as const;
    }),
  );
}
