import type { Address } from '../../../wallet/address.ts';
import type { Amount } from '../../../wallet/amount.ts';
import type { Hex } from '../../../wallet/hex.ts';
import type { Status } from './plan.ts';

/** What a SafeTx would do, read from its own bytes. */
export interface Decoded {
  readonly kind: 'pay' | 'delegate' | 'threshold' | 'swap' | 'other';
  readonly to: Address;
  readonly value: Amount;
  readonly operation: 0 | 1;
  /** The function of the call data, `swapOwner`, or its four bytes when nobody knows it; empty without data. */
  readonly call: string;
  readonly data: Hex;
  readonly threshold: number | null;
  readonly gone: Address | null;
  readonly came: Address | null;
}

/** A request as the screens show it. */
export interface RequestView {
  readonly id: string;
  readonly from: string;
  /** `sent`: signed, and on its way. */
  readonly status: Status | 'sent';
  readonly nonce: number;
  readonly read: boolean;
  readonly compared: boolean;
  /** What the site shows, and the hash of that. */
  readonly shown: Decoded;
  readonly shownHash: Hex;
  /** What the device is asked to sign: its hash; its fields once they were read. */
  readonly hash: Hex;
  readonly asked: Decoded;
  /** Actors who have signed. */
  readonly signed: readonly string[];
  /** The request as classmates' phones read it. */
  readonly slip: string;
  /** Whether it can be carried out, and with which call data. */
  readonly exec: Hex | null;
}

/** An owner of the safe. */
export interface OwnerView {
  /** The actor, `stranger` when it is nobody's. */
  readonly who: string;
  readonly address: Address;
  readonly lost: boolean;
}

/** The safe as the screens show it. */
export interface SafeView {
  readonly address: Address;
  readonly balance: Amount;
  readonly threshold: number;
  readonly nonce: number;
  readonly owners: readonly OwnerView[];
  readonly requests: readonly RequestView[];
  /** Requests that are still to come. */
  readonly coming: number;
  readonly drained: boolean;
  readonly locked: boolean;
}

/** What the safe says of a slip that was read. */
export type SafeAnswer =
  /** No slip of a safe. */
  | { readonly kind: 'none' }
  /** A request of another case, whose number is told. */
  | { readonly kind: 'other-case'; readonly seed: string }
  /** A request of this case: what it does, its hash as this phone reckons it, and for whom it can be signed. */
  | {
      readonly kind: 'request';
      readonly asked: Decoded;
      readonly nonce: number;
      readonly hash: Hex;
      readonly roles: readonly string[];
    }
  /** The seal that was asked for. */
  | { readonly kind: 'seal'; readonly slip: string }
  /** A seal: it counts for the request at hand, or why it does not. */
  | { readonly kind: 'counts'; readonly request: string; readonly who: string; readonly signature: Hex }
  | { readonly kind: 'other-hash'; readonly start: string; readonly mine: Hex }
  | { readonly kind: 'already-signed' | 'lost-key'; readonly who: string }
  | { readonly kind: 'no-owner' | 'no-request' };
