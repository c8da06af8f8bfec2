import type { Rule } from '../rule.ts';

/** A value with Cyrillic letters right behind it. */
const joined = /\{\{[^}]*\}\}[\u0400-\u052F]+/g;

/**
 * A value with a Kyrgyz ending behind a hyphen or an apostrophe: {{name}}-га. A whole word there makes an ordinal and is
 * right (5-сабак), and so is a Russian ordinal (5-й).
 */
const hyphened =
  /\{\{[^}]*\}\}[-‐‑'’](?:[гк][аеоө]|[ндт][ыиуү]н?|[дт][аеоө](?:н|гы|ги|гу|гү)?|[лдт][аеоө]р[а-яёңөү]*|с[ыиуү]|[ыиуү])(?![\u0400-\u052F])/g;

/** Kyrgyz endings change with the word before them, and nobody knows which word a value will bring. */
export const rule: Rule = {
  id: 'glued-ending',
  severity: 'error',
  about: 'No ending is joined to a value such as {{name}}, since it would have to change with the value.',
  measured: '0 of 17,757 texts',
  over: 'text',
  check: ({ text, locale }) =>
    locale === 'en'
      ? []
      : [...text.matchAll(joined), ...(locale === 'ky' ? text.matchAll(hyphened) : [])].map(([found]) => ({
          found,
          mend:
            locale === 'ky'
              ? 'a word behind the value that takes the ending: {{name}} үчүн, {{name}} менен, {{name}} дареги'
              : 'another wording in which the value stands by itself: «Сумма: {{sum}}»',
          word: found,
        })),
};
