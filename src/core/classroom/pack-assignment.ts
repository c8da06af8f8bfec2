import { locales } from '../locale/locale.ts';
import { fromBase64url, toBase64url } from '../transfer/base64url.ts';
import { fromHex, toHex } from '../transfer/hex.ts';
import type { Assignment, Item } from './assignment.ts';
import { instant, wordsOf } from './columns.ts';
import { readAssignment } from './read-assignment.ts';

/** The version of packed assignments that this code writes; it reads this and every earlier one. */
const version = 1;

const kinds = { course: 'c', lesson: 'l', test: 't', lab: 'x' } as const;

function nameOf(item: Item): string {
  if (item.kind === 'lab') return item.lab;
  return item.kind === 'lesson' ? `${item.course}/${item.lesson}` : item.course;
}

function itemOf(kind: string | undefined, name: string, pin: string): unknown {
  if (kind === kinds.lab) return { kind: 'lab', lab: name, pin };
  const [course, lesson, ...more] = name.split('/');
  if (kind === kinds.lesson) return more.length > 0 ? undefined : { kind: 'lesson', course, lesson, pin };
  if (kind === kinds.course) return { kind: 'course', course: name, pin };
  return kind === kinds.test ? { kind: 'test', course: name, pin } : undefined;
}

/**
 * An assignment as a compact text for a code, all but the keys of the class, which travel as bytes beside it. To be pressed by
 * deflate: columns of kinds, names and pins.
 */
export function packAssignment(assignment: Assignment): string {
  const { id, to, className, from, note, items, issued, due, pass, tries, seeds, locale } = assignment;
  const time = Date.parse(issued);
  return JSON.stringify([
    version,
    id + to.id,
    [className, from, note],
    [time, due === '' ? null : Date.parse(due) - time],
    [pass, tries, seeds === 'same' ? 0 : 1, locales.indexOf(locale)],
    items.map(({ kind }) => kinds[kind]).join(''),
    items.map(nameOf).join(' '),
    toBase64url(fromHex(items.map(({ pin }) => pin).join('')) ?? new Uint8Array(0)),
  ]);
}

function rowOf(columns: readonly unknown[], keys: { readonly seal: string; readonly sign: string }): unknown {
  const [, ids, texts, times, numbers, letters, names, pins] = columns as readonly (readonly unknown[])[];
  if (typeof ids !== 'string' || typeof letters !== 'string' || typeof pins !== 'string') return undefined;
  const [className, from, note] = texts as readonly unknown[];
  const [issued, left] = times as readonly unknown[];
  const [pass, tries, seeds, locale] = numbers as readonly unknown[];
  const digits = toHex(fromBase64url(pins as string) ?? new Uint8Array(0));
  const words = wordsOf(names);
  const [idText, letterText] = [ids as string, letters as string];
  if (words.length !== letterText.length || digits.length !== words.length * 8) return undefined;
  return {
    id: idText.slice(0, 11),
    to: { id: idText.slice(11), ...keys },
    className,
    from,
    note,
    items: words.map((name, at) => itemOf(letterText[at], name, digits.slice(at * 8, at * 8 + 8))),
    issued: instant(issued),
    due: left === null ? '' : instant(Number(issued) + Number(left)) || undefined,
    pass,
    tries,
    seeds: ['same', 'each'][Number(seeds)],
    locale: locales[Number(locale)],
  };
}

/** An assignment from a packed text and the public keys beside it, believing nothing; `newer` from a later version of the site. */
export function unpackAssignment(
  text: string,
  keys: { readonly seal: string; readonly sign: string },
): Assignment | 'newer' | undefined {
  try {
    const columns: unknown = JSON.parse(text);
    if (!Array.isArray(columns) || !Number.isSafeInteger(columns[0])) return undefined;
    return columns[0] > version ? 'newer' : readAssignment(rowOf(columns, keys));
  } catch {
    // Pins or columns that cannot be: no hand of ours packed this.
    return undefined;
  }
}
