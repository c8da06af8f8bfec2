import lunr from 'lunr';

/**
 * The stem of an English word in lower case by Porter's algorithm, as lunr has it.
 * @example stem('wallets') // => 'wallet'
 */
export function stem(word: string): string {
  return lunr.stemmer(new lunr.Token(word, {})).toString();
}
