import { isLocale } from '../locale/locale.ts';
import { isInstant } from '../record/parse-event.ts';
import type { Assignment, ClassAddress, Item } from './assignment.ts';
import { isPublicKey } from './class-keys.ts';
import { longestClassName, longestFrom, longestNote, readLine, tidyText } from './told.ts';

/** The most items of one assignment. */
export const mostItems = 40;

/** The most tries that can be asked for; 0 stands for all. */
export const mostTries = 99;

const part = /^[\w-]{1,64}$/;

/** Whether a value is the random id of a class, an assignment or a submission: 11 characters of base64url. */
export function isClassroomId(value: unknown): value is string {
  return typeof value === 'string' && /^[\w-]{11}$/.test(value);
}

function isPart(value: unknown): value is string {
  return typeof value === 'string' && part.test(value);
}

/** One item, believed in nothing; undefined when it is none. */
export function readItem(row: unknown): Item | undefined {
  if (typeof row !== 'object' || row === null) return undefined;
  const { kind, course, lesson, lab, pin } = row as Readonly<Record<string, unknown>>;
  if (typeof pin !== 'string' || !/^[0-9a-f]{8}$/.test(pin)) return undefined;
  if (kind === 'lab')
    return typeof lab === 'string' && /^[\w-]{1,80}$/.test(lab) ? { kind, lab, pin } : undefined;
  if (!isPart(course)) return undefined;
  if (kind === 'course' || kind === 'test') return { kind, course, pin };
  return kind === 'lesson' && isPart(lesson) ? { kind, course, lesson, pin } : undefined;
}

/** The public half of a class, believed in nothing; undefined when it is none. */
export function readClassAddress(row: unknown): ClassAddress | undefined {
  if (typeof row !== 'object' || row === null) return undefined;
  const { id, seal, sign } = row as Record<keyof ClassAddress, unknown>;
  return isClassroomId(id) && isPublicKey(seal) && isPublicKey(sign) ? { id, seal, sign } : undefined;
}

function readItems(rows: unknown): readonly Item[] | undefined {
  if (!Array.isArray(rows) || rows.length === 0 || rows.length > mostItems) return undefined;
  const items = rows.map(readItem).filter((item) => item !== undefined);
  return items.length === rows.length ? items : undefined;
}

function isCount(value: unknown, least: number, most: number): value is number {
  return Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most;
}

/**
 * An assignment from a code, a store or a form, with only the fields this version knows and its texts tidied; undefined when
 * it is none. Whatever comes out of here goes through a code and comes back the same.
 */
export function readAssignment(row: unknown): Assignment | undefined {
  if (typeof row !== 'object' || row === null) return undefined;
  const { id, issued, due, pass, tries, seeds, locale, ...rest } = row as Record<keyof Assignment, unknown>;
  const to = readClassAddress(rest.to);
  const className = readLine(rest.className, longestClassName);
  const from = readLine(rest.from, longestFrom);
  const note = typeof rest.note === 'string' ? tidyText(rest.note, longestNote) : undefined;
  const items = readItems(rest.items);
  if (to === undefined || items === undefined) return undefined;
  if (className === undefined || from === undefined || note === undefined) return undefined;
  if (!isClassroomId(id) || !isInstant(issued) || !(due === '' || isInstant(due))) return undefined;
  if (!isCount(pass, 1, 100) || !isCount(tries, 0, mostTries)) return undefined;
  if ((seeds !== 'same' && seeds !== 'each') || !isLocale(locale)) return undefined;
  return { id, to, className, from, note, items, issued, due, pass, tries, seeds, locale };
}
