import type { Address } from '../../wallet/address.ts';
import type { Hex } from '../../wallet/hex.ts';
import type { Keepers } from './safe-owners.ts';

/** What a Safe keeps beside its money. */
export interface SafeStore extends Keepers {
  /** Counts what it has carried out. */
  readonly nonce: number;
  /** Hashes that owners have approved on the chain, `hash:owner`. */
  readonly approved: readonly string[];
}

/** A Safe that has done nothing yet. */
export function newSafe(keepers: Keepers): SafeStore {
  return { ...keepers, nonce: 0, approved: [] };
}

const mark = (hash: Hex, owner: Address) => `${hash}:${owner.toLowerCase()}`;

/** Whether an owner has approved a hash on the chain. */
export function hasApproved({ approved }: SafeStore, hash: Hex, owner: Address): boolean {
  return approved.includes(mark(hash, owner));
}

/** The Safe with an approval more. */
export function withApproval(store: SafeStore, hash: Hex, owner: Address): SafeStore {
  if (hasApproved(store, hash, owner)) return store;
  return { ...store, approved: [...store.approved, mark(hash, owner)] };
}
