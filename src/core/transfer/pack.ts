import type { LearningEvent } from '../record/event.ts';
import { type Log, mergeLogs } from '../record/merge.ts';
import { parseEvent } from '../record/parse-event.ts';
import { longId, shortId } from './short-id.ts';

/** The version of packed events that this code writes; it reads this and every earlier one. */
const version = 1;

/** More events than fit into a transfer; a bound for what a forged one may ask for. */
const mostEvents = 100_000;

/** Lists what is said again and again once, and gives each its place. */
function listing(values: readonly string[]): { list: string[]; places: number[] } {
  const list = [...new Set(values)];
  const place = new Map(list.map((value, at) => [value, at]));
  return { list, places: values.map((value) => place.get(value) ?? 0) };
}

/**
 * Events as a compact text for a transfer: column by column, since like stands beside like and can be pressed small: ids,
 * times as steps in milliseconds, places in lists of actors, verbs and objects, revisions, results (each in a list, empty for none).
 */
export function packEvents(log: Iterable<LearningEvent>): string {
  const events = mergeLogs(log);
  const times = events.map(({ at }) => Date.parse(at));
  const actors = listing(events.map(({ actor }) => shortId(actor)));
  const verbs = listing(events.map(({ verb }) => verb));
  const objects = listing(events.map(({ object }) => object));
  return JSON.stringify([
    version,
    events.map(({ id }) => shortId(id)).join(' '),
    times.map((time, at) => time - (times[at - 1] ?? 0)),
    [actors.list, verbs.list, objects.list],
    [actors.places, verbs.places, objects.places],
    events.map(({ rev }) => rev),
    events.map(({ result }) => (result === undefined ? [] : [result])),
  ]);
}

/** What a packed text brought. */
export interface Unpacked {
  readonly events: Log;
  /** How many entries were no events. */
  readonly refused: number;
}

const isList = Array.isArray as (value: unknown) => value is readonly unknown[];
const at = (list: unknown, place: unknown): unknown =>
  isList(list) && typeof place === 'number' ? list[place] : undefined;
const idAt = (list: unknown, place: unknown): string => {
  const short = at(list, place);
  return typeof short === 'string' ? longId(short) : '';
};

function unpackColumns(columns: readonly unknown[]): Unpacked {
  const [, ids, steps, lists, places, revs, results] = columns;
  const shorts = typeof ids === 'string' && ids !== '' ? ids.split(' ') : [];
  const events: LearningEvent[] = [];
  let time = 0;
  for (const [n, short] of shorts.slice(0, mostEvents).entries()) {
    time += Number(at(steps, n));
    const place = (column: number) => at(at(places, column), n);
    const [result] = (at(results, n) ?? []) as readonly unknown[];
    const event = parseEvent({
      id: longId(short),
      at: new Date(time).toISOString(),
      actor: idAt(at(lists, 0), place(0)),
      verb: at(at(lists, 1), place(1)),
      object: at(at(lists, 2), place(2)),
      rev: at(revs, n),
      result,
    });
    if (event !== undefined) events.push(event);
  }
  return { events: mergeLogs(events), refused: shorts.length - events.length };
}

/** Events from a packed text, believing nothing in it; `newer` from a later version of the site, `not-ours` when it is none. */
export function unpackEvents(text: string): Unpacked | 'newer' | 'not-ours' {
  try {
    const columns: unknown = JSON.parse(text);
    if (!isList(columns) || !Number.isSafeInteger(columns[0])) return 'not-ours';
    if ((columns[0] as number) > version) return 'newer';
    return unpackColumns(columns);
  } catch {
    // An id or a time that cannot be: no hand of ours packed this.
    return 'not-ours';
  }
}
