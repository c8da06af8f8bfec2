/** An amount in the smallest unit as decimal digits, the form kept in states and logs: `"1500000000000000000"`. */
export type Amount = string;

/** Whether a value is an amount: digits without a sign and without zeros in front. */
export function isAmount(value: unknown): value is Amount {
  return typeof value === 'string' && /^(0|[1-9]\d{0,77})$/.test(value);
}

/** Why a typed sum is none: nothing there, not a number, more decimals than the coin has. */
export type SumProblem = 'empty' | 'not-a-number' | 'too-many-decimals';

/**
 * Reads a sum as people type it, with a comma or a point, and gives the smallest unit.
 * @example readSum('2,5', 18) // => { ok: true, amount: '2500000000000000000' }
 */
export function readSum(
  text: string,
  decimals: number,
): { ok: true; amount: Amount } | { ok: false; code: SumProblem } {
  const plain = text.replace(/[\s\u00a0]/g, '').replace(',', '.');
  if (plain === '') return { ok: false, code: 'empty' };
  const parts = /^(\d{1,30})(?:\.(\d*))?$/.exec(plain);
  if (!parts) return { ok: false, code: 'not-a-number' };
  const fraction = (parts[2] ?? '').replace(/0+$/, '');
  if (fraction.length > decimals) return { ok: false, code: 'too-many-decimals' };
  return { ok: true, amount: BigInt(`${parts[1]}${fraction.padEnd(decimals, '0')}`).toString() };
}

/**
 * Writes an amount with a point and without zeros at the end; `places` cuts the tail (never rounds up, so nothing looks larger than it is).
 * @example writeSum('2500000000000000000', 18) // => '2.5'
 */
export function writeSum(amount: Amount, decimals: number, places = decimals): string {
  const digits = amount.padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const fraction = digits
    .slice(digits.length - decimals, digits.length - decimals + places)
    .replace(/0+$/, '');
  return fraction ? `${whole}.${fraction}` : whole;
}
