import { decodeCall, encodeCall, parseSignature } from '../../../chain/abi.ts';
import { chainId } from '../../../chain/chain.ts';
import { type SafeTx, safeTxHash } from '../../../chain/contracts/safe-hash.ts';
import { ownerBefore } from '../../../chain/contracts/safe-owners.ts';
import type { SafeStore } from '../../../chain/contracts/safe-store.ts';
import type { Address } from '../../../wallet/address.ts';
import type { Hex } from '../../../wallet/hex.ts';
import type { State } from '../../state.ts';
import { type Asks, name } from './plan.ts';
import type { Decoded } from './view.ts';

const changeThreshold = 'changeThreshold(uint256)';
const swapOwner = 'swapOwner(address,address,address)';
const transfer = 'transfer(address,uint256)';

/** The address of an actor; the check of the section has made sure that it is there. */
export function addressOf(state: Pick<State, 'actors'>, id: string): Address {
  const address = state.actors[id];
  if (!address) throw new Error(`the scenario has no actor "${id}"`);
  return address;
}

/** Where the safe is. */
export function safeAddress(state: Pick<State, 'actors'>): Address {
  return addressOf(state, name);
}

/** What the safe keeps on the chain now. */
export function storeOf(state: State): SafeStore {
  return state.chain.contracts[safeAddress(state)]?.storage as unknown as SafeStore;
}

/** The transaction of the safe that does what is asked, with the safe's next counter. `mask` is the actor whose code a delegatecall runs. */
export function txFor(state: State, asks: Asks): SafeTx {
  const { nonce } = storeOf(state);
  const plain = { value: '0', data: '0x' as Hex, operation: 0 as const, nonce };
  if ('pay' in asks) {
    const value = asks.sum.startsWith('$') ? String(state.vars[asks.sum.slice(1)] ?? '0') : asks.sum;
    return { ...plain, to: addressOf(state, asks.pay), value };
  }
  if ('threshold' in asks)
    return { ...plain, to: safeAddress(state), data: encodeCall(changeThreshold, [BigInt(asks.threshold)]) };
  const data = encodeCall(transfer, [addressOf(state, asks.delegate), 0n]);
  return { ...plain, to: addressOf(state, asks.code), data, operation: 1 };
}

/** The transaction that puts a new owner in the place of an old one. */
export function swapTx(state: State, old: Address, fresh: Address): SafeTx {
  const store = storeOf(state);
  const data = encodeCall(swapOwner, [ownerBefore(store, old), old, fresh]);
  return { to: safeAddress(state), value: '0', data, operation: 0, nonce: store.nonce };
}

/** What the owners sign. */
export function hashOf(state: State, tx: SafeTx): Hex {
  return safeTxHash(chainId, safeAddress(state), tx);
}

/** Reads a transaction of the safe from its own bytes; what nobody knows keeps its four bytes. */
export function decoded(state: State, { to, value, data, operation }: SafeTx): Decoded {
  const found = decodeCall([changeThreshold, swapOwner, transfer], data);
  const call = data === '0x' ? '' : found ? parseSignature(found.signature).name : data.slice(0, 10);
  const plain = { to, value, operation, call, data, threshold: null, gone: null, came: null };
  if (operation === 1) return { ...plain, kind: 'delegate' };
  if (data === '0x') return { ...plain, kind: 'pay' };
  if (to !== safeAddress(state)) return { ...plain, kind: 'other' };
  if (found?.signature === changeThreshold)
    return { ...plain, kind: 'threshold', threshold: Number(found.values[0]) };
  if (found?.signature !== swapOwner) return { ...plain, kind: 'other' };
  const [, gone, came] = found.values as readonly Address[];
  return { ...plain, kind: 'swap', gone: gone ?? null, came: came ?? null };
}
