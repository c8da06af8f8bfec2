import { coin, transferGas } from '@/core/chain/chain.ts';
import { balanceOf } from '@/core/chain/explorer.ts';
import { capFor } from '@/core/chain/fees.ts';
import { type Amount, readSum } from '@/core/wallet/amount.ts';
import { myAddress } from '../frame/Balance.tsx';
import type { Kit } from '../frame/kit.ts';
import type { Speed } from './use-draft.ts';

/** What a payment costs at a speed: the fee if the next block takes it, and the most it can become. */
export function feeOf({ scenario, view }: Kit, speed: Speed): { likely: Amount; most: Amount; tip: Amount } {
  const tip = scenario.world.tips[speed];
  const times = (price: bigint) => (price * BigInt(transferGas)).toString();
  return {
    tip,
    likely: times(BigInt(view.baseFee) + BigInt(tip)),
    most: times(BigInt(capFor(view.baseFee, tip))),
  };
}

/** A typed sum as an amount, or the code of what is wrong with it: unreadable, or more than there is with the highest fee. */
export function readPayment(
  kit: Kit,
  text: string,
  speed: Speed,
): { ok: true; amount: Amount } | { ok: false; code: string } {
  const read = readSum(text, coin.decimals);
  if (!read.ok) return read;
  const { spendable } = balanceOf(kit.view.state.chain, myAddress(kit));
  const needed = BigInt(read.amount) + BigInt(feeOf(kit, speed).most);
  return needed > BigInt(spendable) ? { ok: false, code: 'too-much' } : read;
}

/** What is left at least after a payment at its highest fee. */
export function leftAfter(kit: Kit, amount: Amount, speed: Speed): Amount {
  const { balance } = balanceOf(kit.view.state.chain, myAddress(kit));
  return (BigInt(balance) - BigInt(amount) - BigInt(feeOf(kit, speed).most)).toString();
}
