import { secretPattern } from '../wallet/secret-pattern.ts';

/** The longest name, in characters as Unicode counts them. */
export const longestName = 40;

/** The most digits in a name: «Айбек 7-б» has one, a telephone or a card has more. */
const mostDigits = 3;

/** The most words in a name; a phrase that opens a wallet has twelve. */
const mostWords = 6;

/** Why a text is not taken as a name: too long, with signs that no name has, with a number in it, or like a phrase or key that opens a wallet. */
export type NameFault = 'long' | 'signs' | 'number' | 'secret';

/** A text as a name: in one form of Unicode, without what cannot be seen, with single spaces. An empty one is no name, and no fault. */
export function tidyName(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .trim();
}

/**
 * What is wrong with a tidy name; null when it may be kept.
 * @example faultOfName('Айгүл') // => null
 * @example faultOfName('4169 5800 1234 5678') // => 'number'
 */
export function faultOfName(name: string): NameFault | null {
  if (secretPattern.test(name) || name.split(/[ .,;-]+/).length > mostWords) return 'secret';
  if ((name.match(/\p{N}/gu)?.length ?? 0) > mostDigits) return 'number';
  if ([...name].length > longestName) return 'long';
  return /^[\p{L}\p{M}\p{N} .'’ʼ()-]*$/u.test(name) ? null : 'signs';
}

/** A name from a store or a file, believed in nothing; empty when it is none. */
export function readName(value: unknown): string {
  if (typeof value !== 'string' || value.length > 400) return '';
  const name = tidyName(value);
  return faultOfName(name) === null ? name : '';
}
