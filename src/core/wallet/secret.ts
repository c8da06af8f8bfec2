import { validateMnemonic } from '@scure/bip39';
import { practiceLength, practiceTag } from './mnemonic.ts';

/** What kind of real secret a text holds. */
export type SecretKind = 'phrase' | 'hex-key' | 'extended-key' | 'wif';

const phraseLengths = [12, 15, 18, 21, 24] as const;
// No look-behind: browsers on older telephones cannot read it.
const base58 = '[1-9A-HJ-NP-Za-km-z]';
const alone = (body: string, letters: string) => new RegExp(`(?:^|[^${letters}])(?:${body})(?![${letters}])`);
const hexKey = alone('[0-9a-fA-F]{64}', '0-9a-fA-F');
const extendedKey = new RegExp(`[xyztuvYZTUV]prv${base58}{100}`);
// A word of its own: a stretch inside longer hex digits that happens to have no 0 is not one.
const wif = alone(`5${base58}{50}|[KLc9]${base58}{50,51}`, '0-9A-Za-z');

/** Words as the list has them; the first four letters name a word too, since people write only those on metal. */
function listWords(text: string, words: readonly string[]): (string | null)[] {
  const byStart = new Map(words.map((word) => [word.slice(0, 4), word]));
  const known = new Set(words);
  const parts =
    text
      .normalize('NFKD')
      .toLowerCase()
      .match(/[a-z]+/g) ?? [];
  return parts.map((part) =>
    known.has(part) ? part : part.length === 4 ? (byStart.get(part) ?? null) : null,
  );
}

/** The words of a phrase with a right checksum of `length` words that begins at `start`; null when there is none. */
function phraseAt(list: readonly (string | null)[], start: number, length: number, words: readonly string[]) {
  const part = list.slice(start, start + length);
  if (part.length < length || part.includes(null)) return null;
  return validateMnemonic(part.join(' '), [...words]) ? (part as string[]) : null;
}

/** Takes practice phrases out, so that no run across their ends is mistaken for a real one. */
function withoutPractice(list: readonly (string | null)[], words: readonly string[]): (string | null)[] {
  const rest = [...list];
  for (let start = 0; start < rest.length; start++) {
    if (!practiceTag.every((word, index) => rest[start + index] === word)) continue;
    if (phraseAt(rest, start, practiceLength, words)) rest.fill(null, start, start + practiceLength);
  }
  return rest;
}

/**
 * Whether a text holds a phrase that could open a real wallet: 12, 15, 18, 21 or 24 list words in a row with a right
 * checksum (BIP-39), anywhere in the text, and without the practice tag.
 */
export function looksLikePhrase(text: string, words: readonly string[]): boolean {
  const list = withoutPractice(listWords(text, words), words);
  return list.some((_, start) =>
    phraseLengths.some((length) => phraseAt(list, start, length, words) !== null),
  );
}

/** The kind of real secret a text holds, or null. A private key of hex digits is told by its length alone, so a block's hash counts too. */
export function findSecret(text: string, words: readonly string[]): SecretKind | null {
  if (extendedKey.test(text)) return 'extended-key';
  if (wif.test(text)) return 'wif';
  if (hexKey.test(text)) return 'hex-key';
  return looksLikePhrase(text, words) ? 'phrase' : null;
}
