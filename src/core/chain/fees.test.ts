import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blockGasLimit } from './chain.ts';
import { capFor, highestCost, intrinsicGas, nextBaseFee, tipAt } from './fees.ts';

const wei = fc.bigInt({ min: 0n, max: 10n ** 21n }).map(String);
const target = blockGasLimit / 2;

describe('base fee (EIP-1559)', () => {
  it.each([
    ['stays at the target', target, '1000'],
    ['rises by an eighth after a full block', blockGasLimit, '1125'],
    ['falls by an eighth after an empty one', 0, '875'],
    ['rises by a sixteenth at three quarters', target * 1.5, '1062'],
  ])('%s', (_, gasUsed, expected) => {
    expect(nextBaseFee({ baseFee: '1000', gasUsed })).toBe(expected);
  });
  it('rises by at least one, even from a very small fee', () => {
    expect(nextBaseFee({ baseFee: '1', gasUsed: blockGasLimit })).toBe('2');
  });
  it('follows the pressure: more gas never gives a lower fee, and never more than an eighth off', () => {
    fc.assert(
      fc.property(wei, fc.nat(blockGasLimit), fc.nat(blockGasLimit), (baseFee, one, other) => {
        const low = BigInt(nextBaseFee({ baseFee, gasUsed: Math.min(one, other) }));
        const high = BigInt(nextBaseFee({ baseFee, gasUsed: Math.max(one, other) }));
        const before = BigInt(baseFee);
        expect(low <= high).toBe(true);
        expect(high <= before + before / 8n + 1n && low >= before - before / 8n).toBe(true);
      }),
    );
  });
});

/** The rule as EIP-1559 gives it in Python, with its names; `//` is a division rounded down. */
function expectedBaseFee(parentBaseFee: bigint, parentGasUsed: bigint, parentGasLimit: bigint): bigint {
  const [elasticityMultiplier, baseFeeMaxChangeDenominator] = [2n, 8n];
  const parentGasTarget = parentGasLimit / elasticityMultiplier;
  if (parentGasUsed === parentGasTarget) return parentBaseFee;
  if (parentGasUsed > parentGasTarget) {
    const gasUsedDelta = parentGasUsed - parentGasTarget;
    const delta = (parentBaseFee * gasUsedDelta) / parentGasTarget / baseFeeMaxChangeDenominator;
    return parentBaseFee + (delta > 1n ? delta : 1n);
  }
  const gasUsedDelta = parentGasTarget - parentGasUsed;
  return parentBaseFee - (parentBaseFee * gasUsedDelta) / parentGasTarget / baseFeeMaxChangeDenominator;
}

describe('base fee over long chains of blocks', () => {
  it('is that of the published rule at each of 2,000 blocks, whatever they hold', () => {
    const load = fc.oneof(fc.nat(blockGasLimit), fc.constantFrom(0, 1, target, target + 1, blockGasLimit));
    fc.assert(
      fc.property(wei, fc.array(load, { minLength: 2000, maxLength: 2000 }), (first, loads) => {
        let ours = first;
        let theirs = BigInt(first);
        for (const gasUsed of loads) {
          ours = nextBaseFee({ baseFee: ours, gasUsed });
          theirs = expectedBaseFee(theirs, BigInt(gasUsed), BigInt(blockGasLimit));
          if (ours !== theirs.toString()) throw new Error(`${ours} instead of ${theirs} after ${gasUsed}`);
        }
      }),
      { numRuns: 30 },
    );
  });
  it.each([
    [0.9, '987500000'],
    [1, '1000000000'],
    [1.1, '1012500000'],
  ])('agrees with the table of go-ethereum’s own test at %f of the target', (share, expected) => {
    expect(nextBaseFee({ baseFee: '1000000000', gasUsed: Math.round(target * share) })).toBe(expected);
  });
  it('doubles in six full blocks: 1.125 to the sixth is 2.03', () => {
    let fee = '100000000000';
    for (let block = 0; block < 6; block++) fee = nextBaseFee({ baseFee: fee, gasUsed: blockGasLimit });
    expect(Number(BigInt(fee) / 10n ** 7n) / 10_000).toBeCloseTo(2.0273, 3);
  });
});

describe('gas and tip', () => {
  it('a plain transfer takes 21,000; data costs 4 for a zero byte, 16 for another (EIP-2028)', () => {
    expect(intrinsicGas('0x')).toBe(21_000);
    expect(intrinsicGas('0x0001ff00')).toBe(21_000 + 2 * 4 + 2 * 16);
  });
  it('the tip is what the cap leaves, at most what was offered, none below the base fee', () => {
    const tx = { maxFeePerGas: '100', maxPriorityFeePerGas: '10' };
    expect([tipAt(tx, '50'), tipAt(tx, '95'), tipAt(tx, '100'), tipAt(tx, '101')]).toEqual([
      10n,
      5n,
      0n,
      null,
    ]);
  });
  it('the usual cap lives through five full blocks in a row', () => {
    fc.assert(
      fc.property(wei, wei, (baseFee, tip) => {
        fc.pre(BigInt(baseFee) > 1000n);
        let fee = baseFee;
        for (let n = 0; n < 5; n++) fee = nextBaseFee({ baseFee: fee, gasUsed: blockGasLimit });
        expect(BigInt(capFor(baseFee, tip)) >= BigInt(fee)).toBe(true);
      }),
    );
  });
  it('the highest cost is value and gas at the cap', () => {
    expect(highestCost({ value: '5', gasLimit: 3, maxFeePerGas: '7' })).toBe(26n);
  });
});
