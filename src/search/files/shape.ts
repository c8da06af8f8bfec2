import type { Locale } from '@/core/locale/locale.ts';
import type { DocumentKind } from '../documents.ts';

/**
 * The root of an index, at an address that stays; it names all other files by their content. Documents are numbered
 * from 0 in the order of kinds. README.md has the whole format.
 */
export interface Manifest {
  /** Version of the format; a reader refuses any other. */
  readonly format: 2;
  readonly locale: Locale;
  /** How many documents of each kind there are, in order. */
  readonly kinds: readonly (readonly [kind: DocumentKind, count: number])[];
  /** Runs of documents of one level; '' is none. */
  readonly levels: readonly (readonly [level: string, count: number])[];
  readonly shards: {
    /** For each shard the least string that belongs to it, parted by spaces; the first is ''. */
    readonly from: string;
    /** Names of the files, `nameLength` letters each, one after another. */
    readonly names: string;
  };
  readonly titles: { readonly counts: readonly number[]; readonly names: string };
  /** Lists of words for "did you mean", by how many letters the folded words have. */
  readonly spelling: Readonly<Record<string, string>>;
}

/** Titles and addresses of some documents that follow one another. */
export interface TitleChunk {
  /** What opens at one address: title, address and, for each document there, heading and anchor ('' and '' for the whole). */
  readonly groups: readonly (readonly string[])[];
  /** The files of their texts: how many documents each has, in order. */
  readonly texts: readonly (readonly [count: number, name: string])[];
}

/** The texts of some documents that follow one another. */
export type TextPart = readonly string[];

/**
 * `term>` in a shard: not postings but, parted by spaces, the terms of this language that a word of another one stands for.
 * It is less than any letter.
 */
export const meantMark = '>';

/** What stands before the hash in the name of a file, and what follows it. */
export const kindsOfFile = {
  shard: ['s', '.txt'],
  titles: ['t', '.json'],
  text: ['p', '.json'],
  spelling: ['w', '.txt'],
} as const;
export type FileKind = keyof typeof kindsOfFile;

/** Letters of a hash in a name: 48 bits of SHA-256 in base64url. */
export const nameLength = 8;

/** The name of a file below the folder of the index. */
export function fileName(kind: FileKind, hash: string): string {
  const [before, after] = kindsOfFile[kind];
  return `${before}${hash}${after}`;
}

/** What a result shows of a document: kind, title, heading ('' if none), address. */
export interface Row {
  readonly kind: DocumentKind;
  readonly title: string;
  readonly heading: string;
  readonly href: string;
}
