import type { Act, Item } from '@/core/scenario/domains/blocks/plan.ts';
import type { Kit } from '../frame/kit.ts';

interface Told {
  readonly title: string;
  readonly reason: string;
}
interface PaymentWords {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly sum: number;
}

/** The section of the lab in one language. */
export interface BlocksWords {
  readonly row?: { readonly step: string; readonly chain: readonly (readonly PaymentWords[])[] };
  readonly acts: Readonly<Record<Act | 'real', Told>>;
}

/** What the domain shows beyond the state. */
export interface BlocksView {
  readonly row:
    | readonly {
        readonly payments: readonly { readonly id: string; readonly sum: number; readonly hash: string }[];
        readonly previous: string;
        readonly root: string;
        readonly nonce: number;
        readonly hash: string;
        readonly faults: readonly ('root' | 'work' | 'link')[];
      }[]
    | null;
  readonly truths: Readonly<
    Partial<Record<Act | 'real', { readonly changes: readonly Item[]; readonly broken: number }>>
  >;
  readonly real: {
    readonly honest: RealSide;
    readonly bent: RealSide | null;
    readonly values: readonly (readonly string[])[];
    readonly previous: string;
  } | null;
}

/** Ids, the row above them, root and hash of the real block. */
export interface RealSide {
  readonly ids: readonly string[];
  readonly pairs: readonly string[];
  readonly root: string;
  readonly hash: string;
}

export const wordsOf = ({ texts }: Pick<Kit, 'texts'>) => texts.sections.blocks as BlocksWords;
export const viewOf = ({ view }: Pick<Kit, 'view'>) => view.of.blocks as unknown as BlocksView;
