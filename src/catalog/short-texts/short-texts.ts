import { type Locale, type Localized, locales } from '@/core/locale/locale.ts';
import type { Sheet, Sheets } from '../read-files.ts';
import { digestOf } from '../release/canonical.ts';

type Path = readonly (string | number)[];

/** A text that stands in a YAML file beside its translations. */
export interface ShortText {
  /** Its place by the ids of lists, such as `figures.lock.alt`: it stays when a list is put in another order. */
  readonly name: string;
  /** Its place by positions, for its line. */
  readonly path: Path;
  readonly texts: Localized;
  readonly digests: Localized;
}

/** The short texts of one file. */
export interface ShortFile {
  readonly source: Locale;
  readonly texts: readonly ShortText[];
  readonly lineOf: (path: Path) => number | undefined;
}

/** A digest of a short text: 8 hexadecimal digits, since it is only compared with the same place of the same file. */
export function shortDigest(words: string): string {
  return digestOf(words.normalize('NFC').replace(/\s+/gu, ' ').trim()).slice(0, 8);
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function localizedOf(value: Readonly<Record<string, unknown>>): Localized | undefined {
  const isText = locales.every((locale) => typeof value[locale] === 'string');
  return isText && Object.keys(value).length === locales.length ? (value as unknown as Localized) : undefined;
}

/** All texts in three languages below a value, in its order. */
export function textsIn(value: unknown): readonly ShortText[] {
  const found = new Map<string, ShortText>();
  const walk = (inner: unknown, path: Path, names: readonly string[]): void => {
    if (Array.isArray(inner))
      for (const [index, member] of inner.entries()) {
        const id = isFields(member) ? member['id'] : undefined;
        walk(member, [...path, index], [...names, typeof id === 'string' ? id : String(index)]);
      }
    if (!isFields(inner)) return;
    const texts = localizedOf(inner);
    if (texts === undefined)
      for (const [key, field] of Object.entries(inner)) walk(field, [...path, key], [...names, key]);
    else {
      // Two members of a list may share an id, as actions of a lab do; the second goes by its place.
      const short = names.join('.');
      const name = found.has(short) ? path.join('.') : short;
      const digests = Object.fromEntries(locales.map((locale) => [locale, shortDigest(texts[locale])]));
      found.set(name, { name, path, texts, digests: digests as Localized });
    }
  };
  walk(value, [], []);
  return [...found.values()];
}

/** What stood in a file, kept as long as the file is. */
const kept = new WeakMap<object, readonly ShortText[]>();

function textsOf(raw: unknown): readonly ShortText[] {
  if (typeof raw !== 'object' || raw === null) return [];
  const known = kept.get(raw) ?? textsIn(raw);
  kept.set(raw, known);
  return known;
}

/**
 * The short texts of all files but quizzes and tests, whose texts the release of the questions knows: courses, lessons with their
 * drawings and plans, terms, facts, pages, labs, paths and the placement check, by the path of the file.
 */
export function shortFiles(sheets: Sheets): ReadonlyMap<string, ShortFile> {
  const { courses, lessons, plans, terms, facts, pages, labs, paths, planned, placement } = sheets;
  const sourceOf = ({ file }: Sheet<unknown>): Locale => {
    const [folder, course = ''] = file.split('/');
    return (folder === 'courses' && courses.get(course)?.value?.source) || 'ky';
  };
  const all: readonly Sheet<unknown>[] = [
    ...[courses, lessons, plans, terms, facts, pages, labs, paths].flatMap((map) => [
      ...(map as ReadonlyMap<string, Sheet<unknown>>).values(),
    ]),
    ...[planned, placement].filter((sheet) => sheet !== undefined),
  ];
  // As authors wrote them: the schema of a lab completes each level with the texts of the others.
  return new Map(
    all.map((sheet) => {
      return [sheet.file, { source: sourceOf(sheet), texts: textsOf(sheet.raw), lineOf: sheet.lineOf }];
    }),
  );
}
