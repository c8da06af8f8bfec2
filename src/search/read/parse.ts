import { locales } from '@/core/locale/locale.ts';
import { type Manifest, nameLength, type TextPart, type TitleChunk } from '../files/shape.ts';
import { kindOrder } from '../files/weights.ts';

/** What came is no file of this index: cut, changed on its way, or a page of some Wi-Fi. */
export class Damaged extends Error {}

// More would be no index of ours and could ask a phone for all its memory.
const mostDocuments = 1_000_000;
const name = new RegExp(`^[\\w-]{${nameLength}}$`);

/** Reads the text of a manifest. @throws Damaged */
export function parseManifest(text: string): Manifest {
  const file = json(text);
  need(isRecord(file) && file.format === 2 && locales.some((locale) => locale === file.locale));
  const { kinds, levels, shards, titles, spelling } = file as Record<keyof Manifest, unknown>;
  need(isRuns(kinds) && kinds.every(([kind]) => kindOrder.some((known) => known === kind)));
  need(isRuns(levels) && isRecord(shards) && isRecord(titles) && isRecord(spelling));
  const documents = total(kinds);
  need(documents <= mostDocuments && total(levels) === documents);
  need(typeof shards.from === 'string' && areNames(shards.names, shards.from.split(' ').length));
  need(isSorted(shards.from.split(' ')) && shards.from.split(' ')[0] === '');
  need(Array.isArray(titles.counts) && titles.counts.every(isCount));
  need(areNames(titles.names, titles.counts.length));
  need(titles.counts.reduce((sum, one) => sum + one, 0) === documents);
  need(Object.entries(spelling).every(([length, one]) => /^\d{1,2}$/.test(length) && areNames(one, 1)));
  return file as unknown as Manifest;
}

/** Reads a file of titles that should tell of so many documents. @throws Damaged */
export function parseTitles(text: string, count: number): TitleChunk {
  const file = json(text);
  need(isRecord(file) && Array.isArray(file.groups) && Array.isArray(file.texts));
  const { groups, texts } = file;
  need(
    groups.every(
      (group) => Array.isArray(group) && group.length >= 4 && group.length % 2 === 0 && group.every(isString),
    ),
  );
  need(isChunk(file));
  // An address is followed, so it must be one of this site: a file that says otherwise is not ours.
  need(file.groups.every(([, href = '']) => /^\/(?![/\\])/.test(href)));
  need(
    texts.every(
      (part) => Array.isArray(part) && part.length === 2 && isCount(part[0]) && areNames(part[1], 1),
    ),
  );
  need(file.groups.reduce((sum, { length }) => sum + (length - 2) / 2, 0) === count);
  need(file.texts.reduce((sum, [one]) => sum + one, 0) === count);
  return file;
}

/** Reads a file of texts that should hold so many. @throws Damaged */
export function parseTexts(text: string, count: number): TextPart {
  const file = json(text);
  need(Array.isArray(file) && file.length === count && file.every(isString));
  return file;
}

/** Ends the reading of a file that is not as it must be. */
export function need(holds: boolean): asserts holds {
  if (!holds) throw new Damaged();
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Damaged();
  }
}

function isRuns(value: unknown): value is readonly (readonly [string, number])[] {
  return (
    Array.isArray(value) &&
    value.every((run) => Array.isArray(run) && run.length === 2 && isString(run[0]) && isCount(run[1]))
  );
}

function total(runs: readonly (readonly [string, number])[]): number {
  return runs.reduce((sum, [, count]) => sum + count, 0);
}

function areNames(value: unknown, count: number): value is string {
  if (typeof value !== 'string' || value.length !== count * nameLength) return false;
  return Array.from({ length: count }, (_, at) => nameAt(value, at)).every((one) => name.test(one));
}

/** The name at a place of a row of names. */
export function nameAt(names: string, at: number): string {
  return names.slice(at * nameLength, (at + 1) * nameLength);
}

function isSorted(list: readonly string[]): boolean {
  return list.every((one, at) => at === 0 || (list[at - 1] ?? '') < one);
}

// The parts are judged one by one by their reader.
function isChunk(_: Record<string, unknown>): _ is Record<string, unknown> & TitleChunk {
  return true;
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) > 0;
}

function isString(value: unknown): value is string {
  return typeof value === 'string';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
