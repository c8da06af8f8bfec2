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
}

/** The nonce after an account's waiting transactions. */
export function nextNonce(chain: Chain, address: Address): number {
  return accountAt(chain, address).nonce + chain.pool.filter((tx) => tx.from === address).length;
}

/** Signed bytes of a payment on this chain now: next nonce, a cap with room for a rising base fee. */
export function signPayment(chain: Chain, key: Uint8Array, { to, value, tip }: Payment): Hex {
  return signTransaction(
    {
      chainId,
      nonce: nextNonce(chain, addressOfKey(key)),
      maxPriorityFeePerGas: tip,
      maxFeePerGas: capFor(nextBaseFee(headOf(chain)), tip),
      gasLimit: transferGas,
      to,
      value,
      data: '0x',
    },
    key,
  );
}

/** Whether a faucet has already given to an address, as the chain itself remembers: one gift for each address. */
export function hasGiven(chain: Chain, faucet: Address, to: Address): boolean {
  return historyOf(chain, to).some(({ tx }) => tx.from === faucet && BigInt(tx.value) > 0n);
}
