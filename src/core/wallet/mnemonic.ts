import { bytesToNumberBE, numberToBytesBE } from '@noble/curves/utils.js';
import { entropyToMnemonic, mnemonicToSeedSync, validateMnemonic } from '@scure/bip39';

/** The two words every practice phrase begins with, so that anyone and any page can tell it from a real one. */
export const practiceTag = ['practice', 'school'] as const;

/** Words in a practice phrase. */
export const practiceLength = 12;

/**
 * A practice phrase (BIP-39, 12 words, right checksum) from 16 bytes: the first 22 bits give way to the words `practice school`,
 * 106 stay. Throws RangeError when there are not 16 bytes.
 */
export function practicePhrase(entropy: Uint8Array, words: readonly string[]): string {
  if (entropy.length !== 16) throw new RangeError(`a practice phrase wants 16 bytes, got ${entropy.length}`);
  const [first, second] = practiceTag.map((word) => BigInt(words.indexOf(word)));
  const tag = ((first ?? 0n) << 11n) | (second ?? 0n);
  const rest = bytesToNumberBE(entropy) & ((1n << 106n) - 1n);
  return entropyToMnemonic(numberToBytesBE((tag << 106n) | rest, 16), [...words]);
}

/** Whether a text is a practice phrase: twelve words, the tag in front, a right checksum; spaces and letter case do not matter. */
export function isPracticePhrase(text: string, words: readonly string[]): boolean {
  const list = text.trim().toLowerCase().split(/\s+/);
  return (
    list.length === practiceLength &&
    practiceTag.every((word, index) => list[index] === word) &&
    validateMnemonic(list.join(' '), [...words])
  );
}

/**
 * The 64-byte seed of a phrase (BIP-39: PBKDF2, HMAC-SHA-512, 2,048 rounds, salt "mnemonic" and passphrase).
 * Slow on a phone (a quarter of a second): a browser may bring the same bytes from WebCrypto.
 */
export function seedOf(phrase: string, passphrase = ''): Uint8Array {
  return mnemonicToSeedSync(phrase, passphrase);
}
