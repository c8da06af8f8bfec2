import type { Wish } from './wishes.ts';

/** A text in one language, or the wish for it where its file has none. */
export interface TextLeaf {
  readonly leaf: 'text';
  readonly words: string;
  readonly wish: Wish;
  readonly n: number;
}

/** What a gap accepts in one language. */
export interface FormsLeaf {
  readonly leaf: 'forms';
  readonly forms: readonly string[];
}

/** The id of an entry of another list of the question, by its place there. */
export interface RefLeaf {
  readonly leaf: 'ref';
  readonly list: string;
  readonly at: number;
}

/** A piece of a question in one language: structure with texts as leaves. */
export type Part =
  | TextLeaf
  | FormsLeaf
  | RefLeaf
  | string
  | number
  | boolean
  | readonly Part[]
  | { readonly [field: string]: Part };

/** A question of ours in one language, without ids. */
export interface Draft {
  readonly type: string;
  readonly fields: { readonly [field: string]: Part };
  /** What did not fit, each a clause. */
  readonly notes: readonly string[];
}

/** A text leaf. */
export function text(words: string, wish: Wish, n = 0): TextLeaf {
  return { leaf: 'text', words: words.trim(), wish, n };
}

/** Whether a part is a leaf of that kind. */
export function isLeaf<Kind extends 'text' | 'forms' | 'ref'>(
  part: Part | undefined,
  kind: Kind,
): part is Extract<Part, { readonly leaf: Kind }> {
  return typeof part === 'object' && part !== null && 'leaf' in part && part.leaf === kind;
}
