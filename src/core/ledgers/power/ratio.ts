/** An exact fraction: numerator and a denominator above zero. Division of money never loses a tyiyn in it. */
export interface Ratio {
  readonly n: bigint;
  readonly d: bigint;
}

/** A number as people and files write it, with a point or a comma: `"5.04"`, `"28,2"`. */
export type Decimal = string;

/** Whether a value is a decimal of at most 15 digits before and 12 after the point, not negative. */
export function isDecimal(value: unknown): value is Decimal {
  return typeof value === 'string' && /^\d{1,15}([.,]\d{1,12})?$/.test(value);
}

/** The exact value of a decimal; throws when it is none. */
export function ratio(text: Decimal): Ratio {
  if (!isDecimal(text)) throw new RangeError(`no decimal: ${text}`);
  const [whole = '', fraction = ''] = text.split(/[.,]/);
  return { n: BigInt(whole + fraction), d: 10n ** BigInt(fraction.length) };
}

export const plus = (a: Ratio, b: Ratio): Ratio => ({ n: a.n * b.d + b.n * a.d, d: a.d * b.d });
export const minus = (a: Ratio, b: Ratio): Ratio => ({ n: a.n * b.d - b.n * a.d, d: a.d * b.d });
export const times = (a: Ratio, b: Ratio): Ratio => ({ n: a.n * b.n, d: a.d * b.d });

/** A quotient; throws when it would divide by zero. */
export function over(a: Ratio, b: Ratio): Ratio {
  if (b.n === 0n) throw new RangeError('nothing divides by zero');
  return b.n < 0n ? { n: -a.n * b.d, d: -a.d * b.n } : { n: a.n * b.d, d: a.d * b.n };
}

/** Whether one is smaller than, equal to or greater than the other: -1, 0, 1. */
export function compare(a: Ratio, b: Ratio): -1 | 0 | 1 {
  const left = a.n * b.d;
  const right = b.n * a.d;
  return left < right ? -1 : left > right ? 1 : 0;
}

/**
 * A fraction with so many places, a half rounded away from zero: what a cash desk does.
 * @example rounded(ratio('682.2144'), 0) // => '682'
 */
export function rounded({ n, d }: Ratio, places: number): string {
  const minus = n < 0n;
  const scaled = (minus ? -n : n) * 10n ** BigInt(places);
  const whole = (2n * scaled + d) / (2n * d);
  const digits = whole.toString().padStart(places + 1, '0');
  const text = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
  return minus && whole !== 0n ? `-${text}` : text;
}
