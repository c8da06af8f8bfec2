import type { Kit } from '../frame/kit.ts';

interface PaymentWords {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly sum: number;
}

/** What this part reads of the section `blocks`, in one language. */
export interface MerkleWords {
  readonly tree?: { readonly step: string; readonly leaves: readonly PaymentWords[] };
  readonly claims?: { readonly step: string };
  readonly sums?: {
    readonly step: string;
    readonly customers: readonly { readonly id: string; readonly name: string; readonly sum: number }[];
  };
  readonly path?: Readonly<Record<string, string>>;
}

/** What the domain shows of trees. */
export interface MerkleView {
  readonly tree: { readonly rows: readonly (readonly string[])[]; readonly leaf: number } | null;
  readonly claims: readonly {
    readonly leaf: number;
    readonly sum: number;
    readonly siblings: readonly string[];
    readonly id: string;
    /** Once it was worked out. */
    readonly root: string | null;
    /** Once it was judged. */
    readonly honest: boolean | null;
  }[];
  readonly sums: { readonly rows: readonly (readonly { readonly sum: string | null }[])[] } | null;
}

export const wordsOf = ({ texts }: Pick<Kit, 'texts'>) => texts.sections.blocks as MerkleWords;
export const viewOf = ({ view }: Pick<Kit, 'view'>) => view.of.blocks as unknown as MerkleView;
