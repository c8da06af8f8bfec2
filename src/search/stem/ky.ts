/**
 * The stem of a Kyrgyz word (lower case, NFC, ң ө ү still standing). This is the seam for a Kyrgyz stemmer: no
 * public one that a site may ship was known when this was written, so for now a word is its own stem, and the query
 * finds inflected forms by the beginnings of words (`query-words.ts`). A stemmer put here is used by the index and
 * by the query at once; nothing else has to change.
 * @example stem('капчык') // => 'капчык'
 */
export function stem(word: string): string {
  return word;
}
