import type { SafeTx } from '../../../chain/contracts/safe-hash.ts';
import type { OwnerSignature } from '../../../chain/contracts/safe-signatures.ts';
import type { Address } from '../../../wallet/address.ts';
import type { Hex } from '../../../wallet/hex.ts';
import { ownOf, type Turn } from '../../domain.ts';

/** What a request asks of the safe: a payment, the code of `code` run inside it for the good of `delegate`, or another threshold. */
export type Asks =
  | { readonly pay: string; readonly sum: string }
  | { readonly delegate: string; readonly code: string }
  | { readonly threshold: number };

/** A request of somebody in the family. `shows` is what the site pretends it to be, when that is something else. */
export interface RequestPlan {
  readonly id: string;
  readonly from: string;
  readonly bad?: boolean;
  readonly asks: Asks;
  readonly shows?: Asks;
}

/** A line of the table of keys: a safe with so many keys, of which so many are needed. */
export interface TableRow {
  readonly id: string;
  readonly keys: number;
  readonly needed: number;
}

/** The section of lab.yaml without words. */
export interface SafePlan {
  readonly owners: readonly string[];
  readonly threshold: number;
  /** Everybody whose keys are the family's, new keys too. */
  readonly family: readonly string[];
  /** Others who may write an address of a key, though it is not the family's. */
  readonly strangers: readonly string[];
  /** The request that comes first; the others come in drawn order. */
  readonly first: string;
  readonly requests: readonly RequestPlan[];
  readonly table: readonly TableRow[];
}

/** Where a request stands: to be decided; refused; signed by enough; carried out; failed on the chain. */
export type Status = 'open' | 'refused' | 'signed' | 'done' | 'failed';

/** A request that has come. */
export interface Request {
  readonly id: string;
  /** The actor who made it. */
  readonly from: string;
  /** What is really to be signed, and what the site makes of it. */
  readonly tx: SafeTx;
  readonly shown: SafeTx;
  /** What is really signed. */
  readonly hash: Hex;
  /** The hash of what the site shows. */
  readonly shownHash: Hex;
  readonly signatures: readonly OwnerSignature[];
  readonly status: Status;
  /** Simulated milliseconds at which it came to this status. */
  readonly since: number;
}

/** What the domain keeps. */
export interface SafeOwn {
  /** Owners as they were after the block before, to see what a block has changed. */
  readonly owners: readonly Address[];
  readonly threshold: number;
  /** Requests in the order in which they come. */
  readonly order: readonly string[];
  readonly requests: readonly Request[];
  readonly read: readonly string[];
  readonly compared: readonly string[];
  /** Owners who cannot sign any more. */
  readonly lost: readonly string[];
  readonly drained: boolean;
  readonly locked: boolean;
}

/** A turn of this domain. */
export type Here = Turn<SafePlan>;

/** The name of the domain, and of the actor that is the safe. */
export const name = 'safe';

/** The set of requests that are to be told apart. */
export const set = 'requests';

/** The id of the request in which the learner replaces an owner. */
export const replacement = 'replacement';

/** What the domain keeps now. */
export function own({ state }: Pick<Here, 'state'>): SafeOwn {
  return ownOf<SafeOwn>(state, name);
}

/** What lab.yaml says of a request; the learner's own has no line. */
export function planOf({ plan }: Pick<Here, 'plan'>, id: string): RequestPlan | undefined {
  return plan.requests.find((line) => line.id === id);
}

/** The request that waits for something: the newest, unless it is over. */
export function current(turn: Pick<Here, 'state'>): Request | null {
  const newest = own(turn).requests.at(-1);
  return newest && ['open', 'signed'].includes(newest.status) ? newest : null;
}
