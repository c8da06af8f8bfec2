import { isSeed, type Seed } from '@/core/random/seed.ts';

/** A set of sheets: the seed they are mixed by, and the digest of the questions as they stood. */
export interface SetCode {
  readonly seed: Seed;
  /** Empty where only the seed was written down. */
  readonly pin: string;
}

/** The code of a set as it is printed at the foot of every sheet and stands in the address. @example '0a1b2c3d-5e6f7a8b' */
export function writeSetCode({ seed, pin }: SetCode): string {
  return pin === '' ? seed : `${seed}-${pin}`;
}

/** Reads a code as a teacher types it, in capitals or with spaces; undefined when it is none. */
export function readSetCode(text: string): SetCode | undefined {
  const [seed = '', pin = '', more] = text
    .toLowerCase()
    .replace(/\s+/g, '')
    .replace(/^#/, '')
    .replace(/[\u2010-\u2015\u2212\u2060]/g, '-')
    .split('-');
  if (!isSeed(seed) || more !== undefined) return undefined;
  return pin === '' || /^[0-9a-f]{8}$/.test(pin) ? { seed, pin } : undefined;
}
