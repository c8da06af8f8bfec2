import type { Rule } from '../rule.ts';

const old =
  /(?<![\p{L}])киргиз(?:и[яеию]|ией|ск\p{L}*|ы|а|ов|ам|ами|ах|у|ом|е|ка|ки|ке|ку|кой|)(?![\p{L}])/giu;

const mends: readonly (readonly [RegExp, string])[] = [
  [/^киргизи/i, 'Кыргызстан'],
  [/^киргизск/i, 'кыргызский'],
  [/^киргиз/i, 'кыргыз, кыргызстанец'],
];

/** The country calls itself so in Russian too; CLDR and translation engines do not know it. */
export const rule: Rule = {
  id: 'russian-country',
  severity: 'error',
  about: 'Russian texts say Кыргызстан and кыргызский, not Киргизия and киргизский.',
  measured: '0 of 51,443 Russian words',
  over: 'text',
  check: ({ locale, text }) =>
    locale === 'en'
      ? []
      : Array.from(text.matchAll(old), ([found]) => ({
          found,
          mend: `${mends.find(([start]) => start.test(found))?.[1] ?? 'Кыргызстан'} in the form that fits`,
          word: found,
          ...(locale === 'ru' && /^киргизск/i.test(found)
            ? { fix: { from: found, to: found.replace('иргиз', 'ыргыз').replace('ИРГИЗ', 'ЫРГЫЗ') } }
            : {}),
        })),
};
