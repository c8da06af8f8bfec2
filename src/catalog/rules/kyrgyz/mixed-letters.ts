import type { Rule } from '../rule.ts';
import { proseWords } from './reading.ts';

/** Latin letters that look like Cyrillic ones, and those they look like. */
const twins: Readonly<Record<string, string>> = Object.fromEntries(
  [...'aceopxyABEKMHOPCTXYöÖ'].map((latin, at) => [latin, [...'асеорхуАВЕКМНОРСТХҮөӨ'][at] ?? latin]),
);
const latin = /\p{Script=Latin}/u;
const cyrillic = /\p{Script=Cyrillic}/u;

/** The word in Cyrillic letters; undefined where a Latin letter has no twin. */
function inCyrillic(word: string): string | undefined {
  const letters = [...word].map((letter) => (latin.test(letter) ? twins[letter] : letter));
  return letters.some((letter) => letter === undefined) ? undefined : letters.join('');
}

/** A Latin name or acronym with a Cyrillic ending, as the press writes it: KOICAнын. */
function isNameWithEnding(word: string): boolean {
  const name = /^(\p{Script=Latin}{2,})\p{Script=Cyrillic}+$/u.exec(word)?.[1];
  return name !== undefined && (name === name.toUpperCase() || inCyrillic(name) === undefined);
}

/** Most texts have no such pair, and need not be read word by word. */
const side = /\p{Script=Latin}\p{Script=Cyrillic}|\p{Script=Cyrillic}\p{Script=Latin}/u;

/** Look-alikes cannot be seen, but search, screen readers and the links of terms stumble over them. */
export const rule: Rule = {
  id: 'mixed-letters',
  severity: 'error',
  about: 'A word holds either Cyrillic or Latin letters, no look-alikes of the other alphabet.',
  measured:
    '0 of 165,512 words in three languages; 2 hexadecimal digits with an ending stood unmarked and got an apostrophe',
  over: 'text',
  check: (unit) =>
    (side.test(unit.text) ? proseWords(unit) : []).flatMap(({ written }) => {
      if (!latin.test(written) || !cyrillic.test(written) || isNameWithEnding(written)) return [];
      const to = inCyrillic(written);
      const isSure = unit.locale !== 'en' && to !== undefined;
      const letters = [...written].filter((letter) => latin.test(letter)).join(', ');
      return [
        {
          found: `${written}, in which ${letters} is Latin and the rest Cyrillic`,
          mend: isSure ? `${to}, in Cyrillic letters only` : 'the word typed anew in one alphabet',
          word: written,
          ...(isSure ? { fix: { from: written, to } } : {}),
        },
      ];
    }),
};
