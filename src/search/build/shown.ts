import type { SearchDocument } from '../documents.ts';
import type { TextPart, TitleChunk } from '../files/shape.ts';
import { cutByContent, type PieceSize } from './cut.ts';

// A result of a lesson costs one chunk; smaller ones would make the manifest longer than they save.
const chunkLetters: PieceSize = { least: 300, most: 800 };
const textLetters: PieceSize = { least: 500, most: 1800 };

/** Texts of some documents that follow one another. */
export interface Part {
  readonly count: number;
  readonly text: TextPart;
}

/** Cuts texts into files of a few kilobytes; a text is never cut. */
export function partsOf(documents: readonly SearchDocument[]): readonly Part[] {
  const pieces = cutByContent(
    documents,
    ({ id }) => id,
    ({ text }) => text.length,
    textLetters,
  );
  return pieces.map((piece) => ({ count: piece.length, text: piece.map(({ text }) => text) }));
}

/** Documents that open at one address, in order. */
export interface Group {
  readonly documents: readonly SearchDocument[];
  readonly row: TitleChunk['groups'][number];
}

/** Groups documents that follow one another and open at one address: a lesson with its sections. */
export function groupsOf(documents: readonly SearchDocument[]): readonly Group[] {
  const groups: SearchDocument[][] = [];
  for (const document of documents) {
    const before = groups.at(-1)?.[0];
    const same =
      before !== undefined &&
      document.heading !== undefined &&
      before.kind === document.kind &&
      before.title === document.title &&
      addressOf(before) === addressOf(document);
    if (same) groups.at(-1)?.push(document);
    else groups.push([document]);
  }
  return groups.map((group) => ({ documents: group, row: rowOf(group) }));
}

/** Groups in chunks, each for one file of titles. */
export function chunksOf(groups: readonly Group[]): readonly (readonly Group[])[] {
  return cutByContent(
    groups,
    ({ row: [, href = ''] }) => href,
    ({ row }) => row.join('').length,
    chunkLetters,
  );
}

function rowOf(group: readonly SearchDocument[]): readonly string[] {
  const [first] = group;
  if (first === undefined) return [];
  return [
    first.title,
    addressOf(first),
    ...group.flatMap(({ heading = '', href }) => [heading, href.slice(addressOf(first).length + 1)]),
  ];
}

function addressOf({ href }: SearchDocument): string {
  return href.replace(/#.*$/, '');
}
