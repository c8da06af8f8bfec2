import { type Hash, numberOf } from './hash.ts';

const space = 1n << 256n;

/** The highest target of the main network, that of difficulty 1: `0x1d00ffff`. */
export const easiestBits = 0x1d00ffff;

/**
 * The target that compact `bits` stand for: three bytes of mantissa, one of exponent (to the base 256). A hash is good when it is not
 * above the target. Null when bits mean nothing a header may ask for: zero, a negative number, or one of more than 256 bits.
 * Source: Bitcoin Core, arith_uint256::SetCompact and CheckProofOfWork.
 */
export function targetOf(bits: number): bigint | null {
  const exponent = bits >>> 24;
  const mantissa = bits & 0x007fffff;
  const target =
    exponent <= 3
      ? BigInt(mantissa) >> BigInt(8 * (3 - exponent))
      : BigInt(mantissa) << BigInt(8 * (exponent - 3));
  if (target === 0n || (bits & 0x00800000) !== 0 || target >= space) return null;
  return target;
}

/**
 * The compact form of a target, cut to its three highest bytes (so what it stands for is never easier). Throws when the target is not from 1 to 2^256 - 1.
 * Source: Bitcoin Core, arith_uint256::GetCompact.
 */
export function bitsOf(target: bigint): number {
  if (target < 1n || target >= space) throw new RangeError('a target is from 1 to 2^256 - 1');
  let exponent = Math.ceil(target.toString(16).length / 2);
  let mantissa = Number(
    exponent <= 3 ? target << BigInt(8 * (3 - exponent)) : target >> BigInt(8 * (exponent - 3)),
  );
  // The highest bit of the mantissa is the sign.
  if (mantissa & 0x00800000) {
    mantissa >>>= 8;
    exponent += 1;
  }
  return ((exponent << 24) | mantissa) >>> 0;
}

/** How many hashes a target takes on average: 2^256 / (target + 1), rounded down, as nodes add up the work of a chain. */
export function workOf(target: bigint): bigint {
  return space / (target + 1n);
}

/** How many times harder than the easiest target of the main network; below 1 for the targets of a puzzle. A number for people, good to fifteen digits. */
export function difficultyOf(target: bigint): number {
  const easiest = targetOf(easiestBits) as bigint;
  return Number((easiest * 10n ** 24n) / target) / 1e24;
}

/** Whether a hash is good: read as a number it is not above the target. */
export function meets(hash: Hash, target: bigint): boolean {
  return numberOf(hash) <= target;
}

/** The target under which hashes begin with `digits` zero hex digits: one hash in 16^digits is good. */
export function targetOfZeros(digits: number): bigint {
  return space / 16n ** BigInt(digits) - 1n;
}

/**
 * The target that takes about `tries` hashes on average, in steps of half a bit (one step is 1.41 times as hard).
 * `halfBits` is twice the number of bits: 32 asks for 2^16 tries.
 */
export function targetOfHalfBits(halfBits: number): bigint {
  const whole = BigInt(Math.floor(halfBits / 2));
  const target = space >> whole;
  // 2^-1/2 to eighteen digits.
  return halfBits % 2 === 0 ? target - 1n : (target * 707106781186547524n) / 10n ** 18n - 1n;
}

/** The number of half bits whose target takes nearest to `tries` hashes on average; at least `0`, at most `120`. */
export function halfBitsFor(tries: number): number {
  return Math.max(0, Math.min(120, Math.round(2 * Math.log2(Math.max(1, tries)))));
}
