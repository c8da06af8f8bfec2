import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locale } from '@/core/locale/locale.ts';
import { root } from './content.ts';

/** Rooms that keep strings of their own, as folders below src. */
export type Room =
  | 'questions/frame'
  | 'questions/order'
  | 'islands/record/my-learning'
  | 'islands/record/go-on'
  | 'islands/record/path'
  | 'islands/record/placement'
  | 'islands/record/review'
  | 'islands/record/certificate'
  | 'islands/assignment'
  | 'islands/classroom/frame'
  | 'islands/classroom/home'
  | 'islands/classroom/paper'
  | 'islands/classroom/book'
  | 'islands/classroom/desk'
  | 'islands/classroom/certificates'
  | 'islands/poll'
  | 'islands/verify'
  | 'islands/data'
  | 'islands/data/learners'
  | 'islands/data/transfer'
  | 'islands/frame'
  | 'islands/search'
  | 'islands/record/test'
  | 'islands/way-back'
  | 'islands/words'
  | 'islands/bilingual'
  | 'islands/report'
  | 'i18n/strings';

const known = new Map<string, Record<string, string>>();

function stringsOf(room: Room, locale: Locale): Record<string, string> {
  const name = room === 'i18n/strings' ? `${locale}.json` : `strings.${locale}.json`;
  const path = join(root, 'src', room, name);
  const found = known.get(path) ?? JSON.parse(readFileSync(path, 'utf8'));
  known.set(path, found);
  return found;
}

/** A string of the interface as its room has it, filled; so tests need not know the words of any language. */
export function say(room: Room, locale: Locale, key: string, values: Record<string, string | number> = {}) {
  const template = stringsOf(room, locale)[key];
  if (template === undefined) throw new Error(`${room} has no string ${key} in ${locale}`);
  return template.replaceAll(/\{\{(\w+)\}\}/g, (_, name) => String(values[name]));
}
