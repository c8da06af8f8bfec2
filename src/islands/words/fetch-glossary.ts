import { locales } from '@/core/locale/locale.ts';
import type { GlossaryWord } from './glossary-word.ts';

const isText = (value: unknown): value is string => typeof value === 'string';
const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Whether something that came over the network is a term of the glossary, its address one of this site. */
function isWord(value: unknown): value is GlossaryWord {
  if (!isFields(value)) return false;
  const { id, term, definition, riddle, href } = value;
  return (
    [id, definition, href].every(isText) &&
    isFields(term) &&
    locales.every((locale) => isText(term[locale])) &&
    (riddle === undefined || isText(riddle)) &&
    /^\/(?!\/)/.test(String(href))
  );
}

/** The terms of the glossary in the language of a page; what is none is passed over. Rejects when nothing came or it is no list. */
export async function fetchGlossary(href: string): Promise<ReadonlyMap<string, GlossaryWord>> {
  const response = await fetch(href);
  if (!response.ok) throw new Error(`${href}: ${response.status}`);
  const list: unknown = await response.json();
  if (!Array.isArray(list)) throw new Error(`${href}: no list`);
  return new Map(list.filter(isWord).map((word) => [word.id, word]));
}
