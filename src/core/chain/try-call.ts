import type { Address } from '../wallet/address.ts';
import type { Amount } from '../wallet/amount.ts';
import type { Hex } from '../wallet/hex.ts';
import { type Chain, headOf } from './chain.ts';
import type { CallResult, Kinds } from './contract.ts';
import { intrinsicGas } from './fees.ts';
import { runCall, type Work } from './run-call.ts';

/** A call that might be signed. */
export interface WouldCall {
  readonly from: Address;
  readonly to: Address;
  readonly value: Amount;
  readonly data: Hex;
}

/** A call run on a copy of the chain as in the next block: what it changed there, its result, and the most gas it needs. */
export function tryCall(
  chain: Chain,
  { from, to, value, data }: WouldCall,
  kinds: Kinds,
): { readonly work: Work; readonly result: CallResult; readonly used: number } {
  const head = headOf(chain);
  const work: Work = {
    ledger: { accounts: chain.accounts, contracts: chain.contracts, burned: chain.burned },
    logs: [],
    gas: 0,
    kinds,
    origin: from,
    time: head.time,
    block: head.number + 1,
  };
  const result = runCall(work, { from, to, value: BigInt(value), data, depth: 0 });
  return { work, result, used: intrinsicGas(data) + work.gas };
}

/** Gas to allow for a call: the most it would need now and a fifth more, since the next block may find another state. */
export function gasFor(chain: Chain, call: WouldCall, kinds: Kinds): number {
  return Math.ceil(tryCall(chain, call, kinds).used * 1.2);
}
