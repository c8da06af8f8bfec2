import type { Address } from '../../../wallet/address.ts';
import type { Amount } from '../../../wallet/amount.ts';
import type { Hex } from '../../../wallet/hex.ts';
import type { Result } from './plan.ts';

/** One transaction of the block in which the learner's swap stands, as far as it touched the pool. */
export interface Row {
  /** The actor who sent it. */
  readonly who: string;
  readonly ok: boolean;
  /** What it put in and took out, each with the sign of its token. */
  readonly paid: Amount;
  readonly paidSymbol: string;
  readonly got: Amount;
  readonly gotSymbol: string;
}

/** The pool as the screens show it. */
export interface PoolView {
  readonly give: { readonly symbol: string; readonly address: Address; readonly mine: Amount };
  readonly take: { readonly symbol: string; readonly address: Address; readonly mine: Amount };
  readonly router: Address;
  readonly reserves: readonly [Amount, Amount];
  readonly pay: Amount;
  readonly allowance: Amount;
  /** Own figures so far. */
  readonly foreseen: readonly { readonly out: string; readonly right: boolean }[];
  /** What the wallet reckons; null until the learner has written an own figure. */
  readonly quote: {
    readonly out: Amount;
    /** How much worse than the price before, in hundredths of a percent. */
    readonly impact: number;
    /** The pool's 0.3 %. */
    readonly fee: Amount;
  } | null;
  readonly results: readonly Result[];
  /** The block of the last result, row by row. */
  readonly block: readonly Row[];
  /** Who waits in the pool of transactions with a swap. */
  readonly waiting: readonly string[];
  /** After the swap: what the site's own limit would have brought. */
  readonly wide: { readonly out: Amount; readonly gain: Amount } | null;
}

/** What a limit means now, and the bytes that would be signed. */
export interface OrderView {
  readonly limit: number;
  readonly least: Amount;
  readonly data: Hex;
}
