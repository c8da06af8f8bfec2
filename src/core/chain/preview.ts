import type { Address } from '../wallet/address.ts';
import type { Amount } from '../wallet/amount.ts';
import type { Hex } from '../wallet/hex.ts';
import { type AllowanceChange, bookChanges, type TokenChange } from './book-changes.ts';
import { accountAt, type Chain } from './chain.ts';
import type { Kinds, Log } from './contract.ts';
import { refundOf } from './execute.ts';
import { tryCall, type WouldCall } from './try-call.ts';

/** What would come of a call in the next block, its fee left out; nothing of it is kept. */
export interface Preview {
  readonly ok: boolean;
  /** Why it would revert; empty when it would not. */
  readonly reason: string;
  /** Gas it would use, and the most it needs on the way, refunds not yet given back. */
  readonly gas: number;
  readonly atMost: number;
  /** Returned data. */
  readonly out: Hex;
  /** Coins by address: how much more (or, with a minus, less) each would have. */
  readonly coins: Readonly<Record<Address, Amount>>;
  /** Tokens the same way, whoever they belong to. */
  readonly tokens: readonly TokenChange[];
  /** Allowances that would be opened, changed or closed. */
  readonly allowances: readonly AllowanceChange[];
  readonly logs: readonly Log[];
}

/** Runs a call on a copy of the chain. Never throws: what cannot be run would revert. */
export function preview(chain: Chain, call: WouldCall, kinds: Kinds): Preview {
  const { work, result, used } = tryCall(chain, call, kinds);
  const everybody = Object.keys(work.ledger.accounts) as Address[];
  const coins = everybody.flatMap((address) => {
    const more = BigInt(accountAt(work.ledger, address).balance) - BigInt(accountAt(chain, address).balance);
    return more === 0n ? [] : [[address, more.toString()] as const];
  });
  return {
    ok: result.ok,
    reason: result.ok ? '' : result.reason,
    gas: used - (result.ok ? refundOf(work, used) : 0),
    atMost: used,
    out: result.ok ? result.out : '0x',
    coins: Object.fromEntries(coins),
    ...bookChanges(chain, work.ledger, kinds),
    logs: work.logs,
  };
}

/** Reads from a contract, as a wallet does before anything is signed: returned data, or null when it would revert. */
export function readContract(chain: Chain, to: Address, data: Hex, kinds: Kinds): Hex | null {
  const { ok, out } = preview(chain, { from: to, to, value: '0', data }, kinds);
  return ok ? out : null;
}
