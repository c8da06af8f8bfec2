import type { Amount } from '../../wallet/amount.ts';

/**
 * What a price in tyiyn costs in hundredths of an asset at so many tyiyn a whole unit, rounded up: a shop never gets less than its price.
 * @example unitsFor('15000', 8745) // => '172', since 150 som are 1.7152… units
 */
export function unitsFor(tyiyn: Amount, rate: number): Amount {
  return ((BigInt(tyiyn) * 100n + BigInt(rate) - 1n) / BigInt(rate)).toString();
}

/** What hundredths of an asset are worth in tyiyn, rounded down. @example worthOf('172', 8745) // => '15041' */
export function worthOf(units: Amount, rate: number): Amount {
  return ((BigInt(units) * BigInt(rate)) / 100n).toString();
}
