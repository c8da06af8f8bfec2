import type { Amount } from '../wallet/amount.ts';
import { fromHex } from '../wallet/hex.ts';
import type { Transaction } from '../wallet/transaction.ts';
import { type Block, blockGasLimit, transferGas } from './chain.ts';

/** Gas a transaction takes before any code runs: 21,000, and 4 for each zero byte of data, 16 for each other (EIP-2028). */
export function intrinsicGas(data: Transaction['data']): number {
  return fromHex(data).reduce((sum, byte) => sum + (byte === 0 ? 4 : 16), transferGas);
}

/** The base fee after a block (EIP-1559): at most an eighth up or down, by how far its gas was from half the limit. */
export function nextBaseFee(block: Pick<Block, 'baseFee' | 'gasUsed'>): Amount {
  const fee = BigInt(block.baseFee);
  const target = BigInt(blockGasLimit / 2);
  const used = BigInt(block.gasUsed);
  if (used === target) return fee.toString();
  const distance = used > target ? used - target : target - used;
  const step = (fee * distance) / target / 8n;
  if (used < target) return (fee - step).toString();
  return (fee + (step > 0n ? step : 1n)).toString();
}

/** The tip a transaction pays for each unit of gas at a base fee; null when its cap does not reach the base fee. */
export function tipAt(
  tx: Pick<Transaction, 'maxFeePerGas' | 'maxPriorityFeePerGas'>,
  baseFee: Amount,
): bigint | null {
  const room = BigInt(tx.maxFeePerGas) - BigInt(baseFee);
  const tip = BigInt(tx.maxPriorityFeePerGas);
  if (room < 0n) return null;
  return room < tip ? room : tip;
}

/** The most a transaction may take from its sender: value and the full fee at its cap. */
export function highestCost(tx: Pick<Transaction, 'value' | 'gasLimit' | 'maxFeePerGas'>): bigint {
  return BigInt(tx.value) + BigInt(tx.gasLimit) * BigInt(tx.maxFeePerGas);
}

/** The cap wallets set for a tip: twice the base fee and the tip, so that the payment survives five full blocks in a row. */
export function capFor(baseFee: Amount, tip: Amount): Amount {
  return (2n * BigInt(baseFee) + BigInt(tip)).toString();
}
