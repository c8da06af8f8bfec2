import type { Rule } from '../rule.ts';
import { proseWords } from './reading.ts';

/** Letters of Kazakh, Uzbek, Tajik, Tatar, Ukrainian and Belarusian, and what Kyrgyz writes in their place where that is sure. */
const neighbours: Readonly<Record<string, string>> = {
  ...{ қ: 'к', ғ: 'г', ұ: 'ү', ә: 'е', һ: 'х', ў: 'у', і: 'и', ї: 'и', є: 'е', ґ: 'г' },
  ...{ җ: 'ж', ҳ: 'х', ҷ: 'ж', ӣ: 'и', ӯ: 'ү', ӧ: 'ө', ӱ: 'ү', ҥ: 'ң' },
};

const any = new RegExp(`[${Object.keys(neighbours).join('')}]`, 'i');

/** Translation engines drift into the languages next door. */
export const rule: Rule = {
  id: 'neighbour-letters',
  severity: 'error',
  about:
    'Kyrgyz and Russian text has no letters of neighbouring languages: қ ғ ұ ә һ ў і ї є ґ and their like.',
  measured: '0 of 100,466 Kyrgyz and Russian words',
  over: 'text',
  check: (unit) =>
    unit.locale === 'en' || !any.test(unit.text)
      ? []
      : proseWords(unit).flatMap(({ written, word }) => {
          const strange = [...new Set([...word].filter((letter) => letter in neighbours))];
          if (strange.length === 0) return [];
          const likely = [...word].map((letter) => neighbours[letter] ?? letter).join('');
          return [
            {
              found: `${written} with ${strange.join(', ')}`,
              mend: `the word in the letters of ${unit.locale === 'ky' ? 'Kyrgyz' : 'Russian'}, perhaps ${likely}`,
              word: written,
            },
          ];
        }),
};
