import { stemmer } from 'stemmer';

/**
 * The stem of an English word in lower case by Porter's algorithm, but that y after a vowel stays (key, not kei), as
 * Porter himself later had it.
 * @example stem('wallets') // => 'wallet'
 */
export function stem(word: string): string {
  const made = stemmer(word);
  const isChanged = /[aeou]i$/.test(made) && word[made.length - 1] === 'y';
  return isChanged ? `${made.slice(0, -1)}y` : made;
}
