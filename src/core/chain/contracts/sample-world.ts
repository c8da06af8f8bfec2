import type { Address } from '../../wallet/address.ts';
import type { Hex } from '../../wallet/hex.ts';
import type { CallResult, ContractState, Kinds, Log } from '../contract.ts';
import { type Ledger, runCall, type Work } from '../run-call.ts';

/** A made-up address for tests: one digit, forty times. */
export const addressNamed = (digit: string): Address => `0x${digit.repeat(40)}`;

/** A small world for tests of contracts: calls change it, as transactions of one block after another would. */
export class SampleWorld {
  ledger: Ledger;
  logs: readonly Log[] = [];
  constructor(
    readonly kinds: Kinds,
    contracts: Record<Address, ContractState>,
    balances: Record<Address, string> = {},
  ) {
    const accounts = Object.fromEntries(
      Object.entries(balances).map(([address, balance]) => [address, { balance, nonce: 0 }]),
    );
    this.ledger = { accounts, contracts, burned: '0' };
  }

  /** Calls a contract; `logs` are those of this call, none when it reverted. */
  call(from: Address, to: Address, data: Hex, value = 0n, time = 0): CallResult & { readonly gas: number } {
    const work: Work = {
      ledger: this.ledger,
      logs: [],
      gas: 0,
      kinds: this.kinds,
      origin: from,
      time,
      block: 1,
    };
    const result = runCall(work, { from, to, value, data, depth: 0 });
    this.ledger = work.ledger;
    this.logs = work.logs;
    return { ...result, gas: work.gas };
  }

  balance(address: Address): string {
    return this.ledger.accounts[address]?.balance ?? '0';
  }

  storage<T>(address: Address): T {
    return this.ledger.contracts[address]?.storage as T;
  }
}
