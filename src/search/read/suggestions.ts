import type { DocumentKind } from '../documents.ts';
import { fold } from '../words.ts';
import type { IndexReader } from './files.ts';

/** A term of the glossary to look at when nothing was found. */
export interface Suggestion {
  readonly term: string;
  readonly href: string;
}

/** The glossary terms whose spelling is nearest to the query, nearest first; the first of the glossary when none is near. */
export async function suggestions(
  { found }: IndexReader,
  kinds: readonly (readonly [kind: DocumentKind, count: number])[],
  query: string,
  count = 5,
): Promise<readonly Suggestion[]> {
  const wanted = pairs(query);
  const [kind, terms] = kinds[0] ?? ['page', 0];
  const numbers = Array.from({ length: kind === 'term' ? terms : 0 }, (_, at) => at);
  const rows = await Promise.all(numbers.map(async (document) => (await found(document)).row));
  return rows
    .map(({ title, href }) => ({ term: title, href, likeness: likeness(wanted, pairs(title)) }))
    .sort((one, other) => other.likeness - one.likeness)
    .slice(0, count)
    .map(({ term, href }) => ({ term, href }));
}

/** Dice's coefficient of two sets of letter pairs: 0 nothing in common, 1 the same. */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const common = [...one].filter((pair) => other.has(pair)).length;
  return common === 0 ? 0 : (2 * common) / (one.size + other.size);
}

/** Pairs of neighbouring letters after folding; the first letter counts once more, since beginnings are seldom mistyped. */
function pairs(text: string): ReadonlySet<string> {
  const letters = Array.from(` ${fold(text.slice(0, 64))}`);
  return new Set(letters.slice(1).map((letter, index) => `${letters[index]}${letter}`));
}
