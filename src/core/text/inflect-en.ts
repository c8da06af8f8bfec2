/**
 * Whether an English word is a form of a noun: plural and possessive. Both in small letters.
 * @example isEnglishForm('entropies', 'entropy') // => true
 */
export function isEnglishForm(word: string, lemma: string): boolean {
  const noun = word.replace(/(?:'s|')$/, '');
  if (noun === lemma) return true;
  if (/(?:s|x|z|ch|sh)$/.test(lemma)) return noun === `${lemma}es`;
  if (/[^aeiou]y$/.test(lemma)) return noun === `${lemma.slice(0, -1)}ies`;
  return noun === `${lemma}s`;
}
