import type { Json, LearningEvent, Verb } from './event.ts';

/** Deeper nesting than any answer has; a bound, so that a hostile file cannot exhaust the stack. */
const deepest = 32;
const identifier = /^[\w-]{1,64}$/;
const instant = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/** Whether a value is plain JSON data of bearable depth; stored rows may hold anything a browser can clone. */
export function isJson(value: unknown, depth = 0): value is Json {
  if (typeof value === 'number') return Number.isFinite(value);
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return true;
  if (typeof value !== 'object' || depth > deepest) return false;
  if (!Array.isArray(value) && !isPlain(value)) return false;
  return Object.values(value).every((part) => isJson(part, depth + 1));
}

/** Whether a string is an ISO 8601 instant in UTC with milliseconds that the calendar has. */
export function isInstant(value: unknown): value is string {
  if (typeof value !== 'string' || !instant.test(value)) return false;
  const time = Date.parse(value);
  // Some engines roll 31 February over into March instead of refusing it.
  return !Number.isNaN(time) && new Date(time).toISOString() === value;
}

function isText(value: unknown, pattern: RegExp): value is string {
  return typeof value === 'string' && pattern.test(value);
}

/**
 * A learning event from a stored row or a file, with only the fields this version knows; undefined when it is not one.
 * Written by hand because it rides on every lesson page, where a schema library would weigh more than all of storage.
 * An unknown verb passes: a later version of the site may have written it, and it must survive a round trip through this one.
 */
export function parseEvent(row: unknown): LearningEvent | undefined {
  if (typeof row !== 'object' || row === null) return undefined;
  const { id, at, actor, verb, object, rev, result } = row as Record<keyof LearningEvent, unknown>;
  const sound =
    isText(id, identifier) &&
    isInstant(at) &&
    isText(actor, identifier) &&
    isText(verb, /^[a-z-]{1,32}$/) &&
    isText(object, /^[\w:/.-]{1,300}$/) &&
    Number.isSafeInteger(rev);
  if (!sound || (result !== undefined && !isJson(result))) return undefined;
  const event = { id, at, actor, verb: verb as Verb, object, rev: rev as number };
  return result === undefined ? event : { ...event, result };
}
