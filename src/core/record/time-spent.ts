import { isBelievable } from './believable.ts';
import type { LearningEvent } from './event.ts';
import { byTime, type Log } from './merge.ts';
import { parseObject } from './parse-object.ts';

/** What the core cannot know by itself. */
export interface TimeClock {
  /** Milliseconds since 1970; events dated more than a day after it do not count. */
  readonly now: number;
  /** The learner's local day of an instant, as sortable text. */
  readonly dayOf: (at: string) => string;
}

/** How long was spent learning, in milliseconds: about, since a site sees what is done and not who is reading. */
export interface TimeSpent {
  readonly total: number;
  /** By the day as `dayOf` names it. */
  readonly days: ReadonlyMap<string, number>;
  /** By `course/lesson`; what was done elsewhere, as in a lab, is in the total only. */
  readonly lessons: ReadonlyMap<string, number>;
}

const minute = 60_000;

/** The longest stretch between two events that still counts as learning, in milliseconds; after a longer one a new session begins. */
export const longestPause = 10 * minute;

/** What the last event of a session counts, in milliseconds: how long it was looked at is not known. */
export const lastCounts = minute;

/** Before this there was no site: an event dated earlier comes from a clock that had lost its battery. */
const earliest = Date.UTC(2026, 0, 1);

/** A stretch of time on one device. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly place: string | undefined;
}

function placeOf({ object }: LearningEvent): string | undefined {
  const name = parseObject(object);
  return name !== undefined && 'lesson' in name ? `${name.course}/${name.lesson}` : undefined;
}

/**
 * What passes between two events belongs to the later one, which reports what was done in it: a section read, a question
 * answered. Only what is opened or started begins then, so what went before belongs to the earlier one.
 */
function stretchBetween(event: LearningEvent, next: LearningEvent | undefined): Stretch {
  const from = Date.parse(event.at);
  const until = next === undefined ? Infinity : Date.parse(next.at);
  if (next === undefined || until - from > longestPause)
    return { from, to: from + lastCounts, place: placeOf(event) };
  const begins = next.verb === 'opened' || next.verb === 'started';
  return { from, to: until, place: placeOf(begins ? event : next) };
}

/** The stretches of each device, all together in order of their beginning. */
function stretches(log: Log, now: number): Stretch[] {
  const events = log
    .filter((event) => isBelievable(event, now) && Date.parse(event.at) >= earliest)
    .sort(byTime);
  const following = new Map<string, LearningEvent>();
  return events
    .reverse()
    .map((event) => {
      const next = following.get(event.actor);
      following.set(event.actor, event);
      return stretchBetween(event, next);
    })
    .reverse();
}

/**
 * How long was spent, from the gaps between events: on each device a gap of up to `longestPause` counts whole, a longer one
 * ends the session. What two devices did at the same time counts once, for the one that began first.
 */
export function timeSpent(log: Log, { now, dayOf }: TimeClock): TimeSpent {
  const days = new Map<string, number>();
  const lessons = new Map<string, number>();
  const add = (sums: Map<string, number>, key: string, time: number) =>
    sums.set(key, (sums.get(key) ?? 0) + time);
  let total = 0;
  let covered = 0;
  for (const { from, to, place } of stretches(log, now)) {
    const begin = Math.max(from, covered);
    if (to <= begin) continue;
    covered = to;
    total += to - begin;
    add(days, dayOf(new Date(begin).toISOString()), to - begin);
    if (place !== undefined) add(lessons, place, to - begin);
  }
  return { total, days, lessons };
}
