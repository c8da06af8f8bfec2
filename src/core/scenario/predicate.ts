import { blockInterval } from '../chain/chain.ts';
import type { LabEvent } from './event.ts';

/** A value an event's field is compared with; `$name` stands for what was drawn under that name. */
export type Value = string | number | boolean;

/** A field equals the value, or stands in each of the relations. Sums are compared as numbers. */
export type Test =
  | Value
  | {
      readonly in?: readonly Value[];
      readonly not?: Value;
      readonly lt?: Value;
      readonly lte?: Value;
      readonly gt?: Value;
      readonly gte?: Value;
    };

/** Holds when `count` (1) events of a type fit; in `seq`, `within` limits the blocks since the line before. */
export interface EventPredicate {
  readonly event: string;
  readonly where?: Readonly<Record<string, Test>>;
  readonly count?: number;
  readonly within?: number;
}

/** A condition over the events of a run; no code, no regular expressions. */
export type Predicate =
  | EventPredicate
  | { readonly all: readonly Predicate[] }
  | { readonly any: readonly Predicate[] }
  | { readonly not: Predicate }
  /** One after another. */
  | { readonly seq: readonly EventPredicate[] }
  /** The first happened, and the second did not happen earlier. */
  | { readonly before: readonly [EventPredicate, EventPredicate] };

/** What was drawn, by name. */
export type Vars = Readonly<Record<string, Value>>;

const relations = {
  not: (_order: number | null, same: boolean) => !same,
  lt: (order: number | null) => order !== null && order < 0,
  lte: (order: number | null) => order !== null && order <= 0,
  gt: (order: number | null) => order !== null && order > 0,
  gte: (order: number | null) => order !== null && order >= 0,
} as const;

function resolved(value: Value, vars: Vars): Value | undefined {
  return typeof value === 'string' && value.startsWith('$') ? vars[value.slice(1)] : value;
}

function whole(value: unknown): bigint | null {
  const digits = typeof value === 'number' && Number.isSafeInteger(value) ? String(value) : value;
  return typeof digits === 'string' && /^-?\d+$/.test(digits) ? BigInt(digits) : null;
}

function orderOf(one: unknown, other: unknown): number | null {
  const [left, right] = [whole(one), whole(other)];
  if (left === null || right === null) return null;
  return left < right ? -1 : left > right ? 1 : 0;
}

function passes(found: unknown, test: Test, vars: Vars): boolean {
  if (typeof test !== 'object') return found === resolved(test, vars);
  const { in: list, ...rest } = test;
  if (list && !list.some((value) => found === resolved(value, vars))) return false;
  return Object.entries(rest).every(([relation, value]) => {
    const wanted = resolved(value, vars);
    return relations[relation as keyof typeof relations](orderOf(found, wanted), found === wanted);
  });
}

/** Whether one event fits, its place in the log apart. */
export function fits(event: LabEvent, { event: type, where = {} }: EventPredicate, vars: Vars): boolean {
  return (
    event.type === type &&
    Object.entries(where).every(([field, test]) => passes(event.data[field], test, vars))
  );
}

function eventMatch(predicate: EventPredicate, log: readonly LabEvent[], from: number, vars: Vars): number {
  let left = predicate.count ?? 1;
  const limit =
    predicate.within === undefined ? null : (log[from - 1]?.at ?? 0) + predicate.within * blockInterval;
  for (let index = from; index < log.length; index++) {
    const event = log[index];
    if (!event || (limit !== null && event.at > limit)) return -1;
    if (fits(event, predicate, vars) && --left === 0) return index;
  }
  return -1;
}

/** The number of the event at which a condition comes true, looking from event `from` on; -1 when it does not hold. */
export function matchAt(predicate: Predicate, log: readonly LabEvent[], from: number, vars: Vars): number {
  const places = (list: readonly Predicate[]) => list.map((part) => matchAt(part, log, from, vars));
  if ('event' in predicate) return eventMatch(predicate, log, from, vars);
  if ('all' in predicate) {
    const found = places(predicate.all);
    return found.includes(-1) ? -1 : Math.max(from, ...found);
  }
  if ('any' in predicate) {
    const found = places(predicate.any).filter((place) => place >= 0);
    return found.length ? Math.min(...found) : -1;
  }
  if ('not' in predicate) return matchAt(predicate.not, log, from, vars) < 0 ? from : -1;
  if ('before' in predicate) {
    const [first = -1, second = -1] = places(predicate.before);
    return first >= 0 && (second < 0 || first < second) ? first : -1;
  }
  let place = from - 1;
  for (const part of predicate.seq) {
    place = eventMatch(part, log, place + 1, vars);
    if (place < 0) return -1;
  }
  return Math.max(from, place);
}

/** Whether a condition holds over a log. */
export function holds(predicate: Predicate, log: readonly LabEvent[], vars: Vars): boolean {
  return matchAt(predicate, log, 0, vars) >= 0;
}
