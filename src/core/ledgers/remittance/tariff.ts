import type { Amount } from '../../wallet/amount.ts';

/** Hundredths of a percent: 618 is 6.18 %. Whole numbers keep the arithmetic exact. */
export type Points = number;
/** All of a thing, in hundredths of a percent. */
export const whole: Points = 10_000;

/**
 * One charge of a way. On the side of the sender it is taken before money is changed (kopecks), on the side of home after it (tyiyn).
 * A percentage is of everything that was sent (`sum`), or of what is left when the charge comes (`left`).
 */
export interface Charge {
  readonly id: string;
  readonly side: 'sender' | 'home';
  readonly fixed: Amount;
  readonly percent: Points;
  readonly of: 'sum' | 'left';
}

/** What a way home costs and what it can do. Sums sent in the sender's smallest unit. */
export interface Tariff {
  readonly charges: readonly Charge[];
  /** How far the way's own rate lies below the reference rate. */
  readonly margin: Points;
  readonly least: Amount;
  readonly most: Amount;
  /** Hours until the money is paid out. */
  readonly hours: number;
  /** Hours for which a quote holds. */
  readonly holds: number;
}

/** Digits behind the point of a rate: som for one unit of the sender's money, in ten-thousandths. */
export const rateDigits = 4;
const rateUnit = 10n ** BigInt(rateDigits);

/** A rate as a whole number of ten-thousandths: '10931' is 1.0931 som. */
export type Rate = Amount;

/** The way's own rate: the reference less the margin, rounded down to four digits. */
export function rateBelow(reference: Rate, margin: Points): Rate {
  return ((BigInt(reference) * BigInt(whole - margin)) / BigInt(whole)).toString();
}

/** Changes money at a rate. Both units have hundredths, so only the digits of the rate fall away; parts of a tyiyn are lost to the customer. */
export function changed(sum: bigint, rate: Rate): bigint {
  return (sum * BigInt(rate)) / rateUnit;
}

/** A charge on a sum; parts of the smallest unit are rounded up, against the customer, as firms do. */
export function chargeOn({ fixed, percent, of }: Charge, sum: bigint, left: bigint): bigint {
  const base = of === 'sum' ? sum : left;
  return BigInt(fixed) + (base * BigInt(percent) + BigInt(whole - 1)) / BigInt(whole);
}

/** A share in hundredths of a percent, half rounded up; 0 of nothing. The part is never below zero. */
export function pointsOf(part: bigint, all: bigint): Points {
  return all <= 0n ? 0 : Number((2n * part * BigInt(whole) + all) / (2n * all));
}
