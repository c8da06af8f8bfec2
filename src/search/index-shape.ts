import type { Locale } from '@/core/locale/locale.ts';
import type { DocumentKind } from './documents.ts';
import type { Packed } from './packed-index.ts';

/** What a result shows of a document: kind, title, heading ('' if none), address, text. */
export type Row = readonly [kind: DocumentKind, title: string, heading: string, href: string, text: string];

/** The file as it travels. */
export interface IndexFile {
  /** Version of this shape; a reader refuses any other. */
  readonly format: 1;
  readonly locale: Locale;
  /** A document's place here is its ref in the index. */
  readonly documents: readonly Row[];
  readonly index: Packed;
}

/** The fields of the index with their weights: a word in a title says more than one in the text. */
export const fields = { title: 6, extra: 5, heading: 4, text: 1 } as const;
