import { type Address, addressOfKey } from '../wallet/address.ts';
import type { Amount } from '../wallet/amount.ts';
import type { Hex } from '../wallet/hex.ts';
import { signTransaction } from '../wallet/transaction.ts';
import { accountAt, type Chain, chainId, headOf, transferGas } from './chain.ts';
import { historyOf } from './explorer.ts';
import { capFor, nextBaseFee } from './fees.ts';

/** What a wallet is asked to send. */
export interface Payment {
  readonly to: Address;
  readonly value: Amount;
  /** Tip for each unit of gas. */
  readonly tip: Amount;
  /** Highest price of a unit of gas; absent: with room for a rising base fee. */
  readonly cap?: Amount;
  /** Most gas it may use; absent: that of a plain transfer. */
  readonly gas?: number;
  /** Absent: the one after the account's waiting transactions. A used one replaces what waits. */
  readonly nonce?: number;
  /** Call data of a contract. */
  readonly data?: Hex;
}

/** The nonce after an account's waiting transactions. */
export function nextNonce(chain: Chain, address: Address): number {
  return accountAt(chain, address).nonce + chain.pool.filter((tx) => tx.from === address).length;
}

/** Signed bytes of a payment on this chain now: next nonce, a cap with room for a rising base fee. */
export function signPayment(chain: Chain, key: Uint8Array, payment: Payment): Hex {
  const { to, value, tip, cap, gas, nonce, data } = payment;
  return signTransaction(
    {
      chainId,
      nonce: nonce ?? nextNonce(chain, addressOfKey(key)),
      maxPriorityFeePerGas: tip,
      maxFeePerGas: cap ?? capFor(nextBaseFee(headOf(chain)), tip),
      gasLimit: gas ?? transferGas,
      to,
      value,
      data: data ?? '0x',
    },
    key,
  );
}

/** Whether a faucet has already given to an address, as the chain itself remembers: one gift for each address. */
export function hasGiven(chain: Chain, faucet: Address, to: Address): boolean {
  return historyOf(chain, to).some(({ tx }) => tx.from === faucet && BigInt(tx.value) > 0n);
}
