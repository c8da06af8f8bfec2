import { type Localized, locales } from '@/core/locale/locale.ts';
import { isEmptyText } from '../../empty-text.ts';
import { isLeaf, type Part } from './draft.ts';
import type { Merged } from './merge.ts';
import { freeId, slugOf } from './names.ts';

type Fields = Readonly<Record<string, Merged>>;

/** Lists of a question whose entries have ids, and what an entry without words is called. */
const named: Readonly<Record<string, string>> = {
  options: 'option',
  left: 'line',
  right: 'answer',
  groups: 'group',
  items: 'item',
};

/** English first, since an id is made of Latin letters. */
function wordsOf(text: Localized): string {
  const written = (['en', 'ky', 'ru'] as const).filter((locale) => !isEmptyText(text[locale]));
  return text[written[0] ?? 'en'];
}

function idsOf(list: readonly Fields[], name: string): string[] {
  const taken = new Set<string>();
  return list.map((entry, index) => {
    const text = entry.text as Localized;
    const isWritten = locales.some((locale) => !isEmptyText(text[locale]));
    return freeId((isWritten && slugOf(wordsOf(text), 4)) || `${name}-${index + 1}`, taken);
  });
}

/** Gives the entries of all lists their ids, made of their words, and lets references name them. */
export function withIds(fields: Fields): Fields {
  const ids = new Map<string, readonly string[]>();
  for (const [field, name] of Object.entries(named)) {
    const list = fields[field];
    if (Array.isArray(list)) ids.set(field, idsOf(list as Fields[], name));
  }
  const resolved = (value: Merged): Merged =>
    isLeaf(value as Part, 'ref')
      ? (ids.get((value as { list: string }).list)?.[(value as { at: number }).at] ?? '')
      : value;
  const entry = (list: string, each: Fields, index: number): Fields => {
    const rest = Object.entries(each).map(([key, value]) => [key, resolved(value)] as const);
    return { id: ids.get(list)?.[index] ?? '', ...Object.fromEntries(rest) };
  };
  return Object.fromEntries(
    Object.entries(fields).map(([field, value]) => [
      field,
      ids.has(field) ? (value as Fields[]).map((each, index) => entry(field, each, index)) : value,
    ]),
  );
}

/** What a question asks, for its id. */
export function promptOf(fields: Fields): string {
  return wordsOf(fields.prompt as Localized);
}
