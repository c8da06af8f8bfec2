/** A payment of the class's book; who pays whom stands among the words. */
export interface Payment {
  readonly id: string;
  /** Som. */
  readonly sum: number;
}

/** What a lab says of its blocks. */
export interface BlocksPlan {
  /** A row of blocks to be tampered with. */
  readonly row?: { readonly step: string; readonly chain: readonly (readonly Payment[])[] };
  /** The same with block 100000 of Bitcoin. */
  readonly real?: { readonly step: string };
  /** A tree of eight payments and the path of one. */
  readonly tree?: { readonly step: string; readonly leaves: readonly Payment[] };
  /** Proofs to be judged, over the same tree. */
  readonly claims?: { readonly step: string };
  /** A sum tree in which somebody owes less than nothing. */
  readonly sums?: { readonly step: string; readonly customers: readonly Payment[]; readonly hole: number };
}

/** What a cheat does, one after the other, each to mend what the one before broke. */
export const acts = ['payment', 'root', 'nonce', 'link'] as const;
/** One of them. */
export type Act = (typeof acts)[number];

/** What may change in the row with an act. */
export const rowItems = ['id', 'root', 'hash', 'nonce', 'previous', 'next-hash', 'before-hash'] as const;
/** What may change in the real block. */
export const realItems = ['id', 'other-ids', 'pair', 'other-pair', 'root', 'hash', 'previous'] as const;
/** Something that may change. */
export type Item = (typeof rowItems)[number] | (typeof realItems)[number];

/** What was foreseen of an act. */
export interface Foreseen {
  readonly changes: readonly Item[];
  readonly broken: number;
}

/** What the domain keeps in the state. */
export interface BlocksState {
  readonly tamper: { readonly block: number; readonly payment: number; readonly sum: number } | null;
  readonly foreseen: Readonly<Partial<Record<Act | 'real', Foreseen>>>;
  /** Hashes of the path found, and misses on the way. */
  readonly path: { readonly found: number; readonly misses: number };
  readonly computed: readonly number[];
  readonly judged: Readonly<Record<string, boolean>>;
  /** Nodes of the sum tree that were opened: `row.at`. */
  readonly opened: readonly string[];
  readonly accused: readonly number[];
}
