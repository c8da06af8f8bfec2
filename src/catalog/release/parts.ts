import { type Localized, locales } from '@/core/locale/locale.ts';
import type { Json } from '@/core/record/event.ts';
import { questionFields } from '@/questions/frame/schema.ts';

/** The texts of a question in one language by their place, such as `options.sank.reason`. */
export type Wording = Readonly<Record<string, string>>;

/** A question taken apart: what is the same in all languages, and the texts of each language. */
export interface Parts {
  /** Type, key, ids and numbers by their place: `options.sank.correct` is false, `options` lists the ids. */
  readonly structure: Readonly<Record<string, Json>>;
  readonly words: Localized<Wording>;
}

/**
 * Lists that count otherwise than in their order, by type and field. `free`: their order in the file is no part of the
 * question, most often because learners see them mixed. `words`: only their texts count, since they explain and do not
 * judge. A list that is not named here counts in its order: asking once too often is better than once too little.
 */
export const lists: Readonly<Record<string, 'free' | 'words'>> = {
  'one-choice.options': 'free',
  'several-choices.options': 'free',
  'true-false.options': 'free',
  'match.left': 'free',
  'match.right': 'free',
  'groups.groups': 'free',
  'groups.items': 'free',
  'gap-text.gaps': 'free',
  'place-in-picture.places': 'free',
  'compare-addresses.others': 'free',
  'number.mistakes': 'words',
  'calculation.mistakes': 'words',
};

interface Walk {
  readonly structure: Record<string, Json>;
  readonly words: Localized<Record<string, string>>;
}

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isLocalized(value: Fields): boolean {
  return locales.every((locale) => locale in value) && Object.keys(value).length === locales.length;
}

/** What a member of a list is called: its id, else its value, else its place. */
function nameOf(member: unknown, index: number): string {
  if (!isFields(member)) return String(index);
  const { id, value } = member;
  return typeof id === 'string' ? id : typeof value === 'number' ? String(value) : String(index);
}

function walkWords(value: unknown, path: string, words: Record<string, string>): void {
  if (typeof value === 'object' && value !== null)
    for (const [key, inner] of Object.entries(value)) walkWords(inner, `${path}.${key}`, words);
  else words[path] = typeof value === 'string' ? value.trim().normalize('NFC') : JSON.stringify(value);
}

/** `field` is the path without the names of members; undefined where only words count. */
function walk(value: unknown, path: string, field: string | undefined, into: Walk): void {
  if (Array.isArray(value)) walkList(value, path, field, into);
  else if (isFields(value)) {
    if (isLocalized(value)) for (const locale of locales) walkWords(value[locale], path, into.words[locale]);
    else walkFields(value, path, field, into);
  } else if (field !== undefined && value !== undefined) into.structure[path] = value as Json;
}

function walkFields(fields: Fields, path: string, field: string | undefined, into: Walk): void {
  for (const [key, value] of Object.entries(fields))
    walk(value, `${path}.${key}`, field === undefined ? undefined : `${field}.${key}`, into);
}

function walkList(list: readonly unknown[], path: string, field: string | undefined, into: Walk): void {
  const kind = field === undefined ? 'words' : lists[field];
  const names = list.map(nameOf);
  if (kind !== 'words') {
    const shown = list.some(isFields) ? names : (list as Json[]);
    into.structure[path] = kind === 'free' ? [...shown].sort() : shown;
  }
  list.forEach((member, index) => {
    if (!isFields(member)) return;
    const place = `${path}.${names[index]}`;
    // The id of a member is its name, which stands in the list and in the path.
    const { id, ...rest } = member;
    walk(typeof id === 'string' ? rest : member, place, kind === 'words' ? undefined : field, into);
  });
}

/**
 * Takes a question apart as its author wrote it, not as the schema completed it: a default that a later version of the
 * schema adds must not change old questions. Of the fields that all types share only the texts count; whatever a type
 * adds of its own is structure or text.
 */
export function partsOf(question: Readonly<Record<string, unknown>>): Parts {
  const into: Walk = { structure: {}, words: { ky: {}, ru: {}, en: {} } };
  for (const [key, value] of Object.entries(question)) {
    const shared = key in questionFields;
    walk(value, key, shared ? undefined : `${question['type']}.${key}`, into);
  }
  return into;
}
