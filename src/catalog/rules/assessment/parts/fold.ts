import { onceEach } from '../../../last-read.ts';

/**
 * A text without what does not change its sense to a reader in a hurry: case, ё, signs, the number of spaces.
 * @example folded('«Жеке  ачкыч.»') // => 'жеке ачкыч'
 */
export const folded = onceEach((text: string): string =>
  text
    .normalize('NFC')
    .replace(/\p{Cf}/gu, '')
    .toLowerCase()
    .replaceAll('ё', 'е')
    // A sign between figures is part of the number: 2/3 is not 23.
    .replace(/(?<![\p{N}])[^\p{L}\p{N}\s%]+|[^\p{L}\p{N}\s%]+(?!\p{N})/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim(),
);

/** The words of a text, folded. */
export function wordsOf(text: string): readonly string[] {
  const bare = folded(text);
  return bare === '' ? [] : bare.split(' ');
}
