import { findTerms, lexiconOf } from '@/core/text/find-terms.ts';
import { type ContentFiles, readSheets } from '../read-files.ts';
import { namesIn, termBaseOf } from '../term-base.ts';
import { wordsOf } from './pieces.ts';
import type { Direction, Segment } from './unit.ts';

/** Official words by their name in the source language: those of the term base, then those of the glossary. */
function wordsFor(files: ContentFiles, { from, to }: Direction): ReadonlyMap<string, string> {
  const base = termBaseOf(files).flatMap((term) => {
    const never = to === 'ky' && term.banned.length > 0 ? ` (never: ${term.banned.join(', ')})` : '';
    return namesIn(term[from]).map((name): [string, string] => [name, `${term[to]}${never}`]);
  });
  const glossary = [...readSheets(files).terms.values()].flatMap(({ value }): [string, string][] =>
    value ? [[value.term[from], value.term[to]]] : [],
  );
  return new Map([...glossary, ...base]);
}

/** Gives the terms that stand in a text, in whatever form, with their official renderings, as notes for a translator. */
export function termNotes(
  files: ContentFiles,
  direction: Direction,
): (segment: Segment) => readonly string[] {
  const words = wordsFor(files, direction);
  const lexicon = lexiconOf(
    direction.from,
    [...words.keys()].map((name) => ({ id: name, name })),
  );
  return ({ source }) => {
    const found = findTerms(wordsOf(source.pieces), lexicon);
    return [...new Set(found.map(({ id }) => id))].map((name) => `Term: ${name} = ${words.get(name)}`);
  };
}
