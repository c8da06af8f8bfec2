import type { Order } from '../../../ledgers/till/order.ts';
import type { PinLock } from '../../../ledgers/till/pin.ts';
import type { Amount } from '../../../wallet/amount.ts';

/** What is wrong with a code on a counter: pasted over by a thief, made out for another sum, or for an order that has run out. */
export const traps = ['swapped', 'sum', 'expired'] as const;
export type Trap = (typeof traps)[number];

/**
 * What stands behind a customer's claim to have paid. Honest: `paid`, and `slow`, whose notice comes a block later. Not paid: `screenshot` (a
 * forged picture), `stray` (the money went to a thief's sticker), `short` (less came), `late` (it came after the order had run out).
 * `return` brings goods back and has nothing to be told apart.
 */
export const claimKinds = ['paid', 'slow', 'screenshot', 'stray', 'short', 'late', 'return'] as const;
export type ClaimKind = (typeof claimKinds)[number];

/** The section `till` of a lab without its words. Sums in the plan are whole som, rates tyiyn for a whole unit of an asset. */
export interface TillPlan {
  /** What the buyer has: som in a bank's program, or assets in the books of a payment company. The first one is offered first. */
  readonly assets: readonly {
    readonly id: string;
    readonly symbol: string;
    readonly rate: number;
    readonly holds: number;
  }[];
  readonly pin: { readonly tries: number | null; readonly hours: number };
  /** How many blocks an order holds. */
  readonly holds: number;
  readonly shops: Readonly<
    Record<
      string,
      { readonly payee: string; readonly account: string; readonly price: readonly [number, number] }
    >
  >;
  /** Names and accounts that stickers of thieves carry. */
  readonly thieves: readonly { readonly payee: string; readonly account: string }[];
  readonly visits: readonly {
    readonly id: string;
    readonly trap: Trap | null;
    /** The thief's sticker carries the shop's own name: only the account differs. */
    readonly alike: boolean;
    /** A sticker is to be seen on the code; honest shops paste new codes over old ones, too. */
    readonly sticker: boolean;
    readonly style: 'kyrgyz' | 'emv';
    readonly kind: 'static' | 'dynamic';
  }[];
  readonly claims: readonly { readonly id: string; readonly kind: ClaimKind }[];
  /** Ways to give money back; exactly one is right. */
  readonly refunds: readonly { readonly id: string; readonly right: boolean }[];
}

/** A counter the learner comes to. Sums in tyiyn. */
export interface Visit {
  readonly id: string;
  readonly shop: string;
  readonly trap: Trap | null;
  readonly sticker: boolean;
  readonly style: 'kyrgyz' | 'emv';
  readonly kind: 'static' | 'dynamic';
  /** What the seller says it costs. */
  readonly price: Amount;
  /** What the code says. */
  readonly payee: string;
  readonly account: string;
  readonly sum: Amount | null;
  readonly order: string | null;
  /** The block in which its order ran out; null for one that is fresh, or for a code without an order. */
  readonly ranOut: number | null;
  readonly looked: readonly string[];
  readonly scanned: boolean;
  /** What was paid to the shop so far. */
  readonly paid: Amount;
  readonly outcome: 'paid' | 'left' | 'cash' | null;
}

/** A customer before the learner's own till. */
export interface Claim {
  readonly id: string;
  readonly kind: ClaimKind;
  readonly order: Order;
  /** What the customer's screen shows: a payee and a sum; null where nothing is shown. */
  readonly shows: { readonly payee: string; readonly sum: Amount; readonly asset: string } | null;
  /** The block in which the customer came; null before. */
  readonly since: number | null;
  readonly outcome: 'shipped' | 'held' | null;
  readonly refund: { readonly way: string; readonly right: boolean } | null;
}

/** A notice of the till: this much came for this order. */
export interface Notice {
  readonly order: string;
  readonly asset: string;
  readonly sum: Amount;
  readonly block: number;
  readonly did: string;
}

/** What the till keeps in the state. */
export interface TillState {
  /** The practice PIN, drawn by the case and shown on its note. */
  readonly pin: string;
  readonly lock: PinLock;
  /** Hundredths of each asset. */
  readonly money: Readonly<Record<string, Amount>>;
  /** The shop the learner helps in. */
  readonly own: string;
  readonly visits: readonly Visit[];
  readonly claims: readonly Claim[];
  readonly notices: readonly Notice[];
  /** The shop's own code was looked at after a payment had gone astray. */
  readonly peeled: boolean;
}

/** The name of the domain, its section and its part of the state. */
export const name = 'till';

/** The asset that is som itself. */
export const somId = 'som';

/** Claims in which money has to go back. */
export const owesRefund: Readonly<Record<ClaimKind, boolean>> = {
  paid: false,
  slow: false,
  screenshot: false,
  stray: false,
  short: true,
  late: true,
  return: true,
};

/** Claims that are honestly paid. */
export const isPaid = (kind: ClaimKind) => kind === 'paid' || kind === 'slow';
