import type { Rule } from '../rule.ts';
import { own } from './lexicon/known.ts';
import { isOwnKyrgyz, proseOf } from './reading.ts';

const numerals =
  'эки|үч|төрт|беш|алты|жети|сегиз|тогуз|он|жыйырма|отуз|кырк|элүү|алтымыш|жетимиш|сексен|токсон|жүз|миң|миллион|миллиард|бир нече|канча';

/**
 * A number or numeral and the noun behind it, in the plural and with a case at most. A possessive is left out, since
 * the number belongs to something else then: 0–9 цифралары, 1-курстун 5 жана 6 суроолору.
 */
const counted = new RegExp(
  `(?<![\\p{L}\\d{}.,–-])((?:\\d+(?:[ \\u00A0,]\\d+)*|\\{\\{(?:count|n)\\}\\}|${numerals})\\s+)` +
    '([а-яёңөү]{2,})((?:[лдт](?:ар|ер|ор|өр))(?:[дт][ыиуү]н?|[гк][аеоө]|[дт][аеоө]н?|[дт][аеоө]г[ыиуү])?)(?![а-яёңөү])',
  'giu',
);

/** Nouns that only sound like a plural: доллар is no plural of дол. */
const singulars = new Set('доллар кардар дептер катар кайтар сектор фактор доктор вектор мотор'.split(' '));

const plural = /^[лдт](?:ар|ер|ор|өр)/;

export const rule: Rule = {
  id: 'singular-after-number',
  severity: 'error',
  about: 'A Kyrgyz noun stays singular after a number: 5 сабак and not 5 сабактар.',
  measured: '0 of 49,023 Kyrgyz words',
  over: 'text',
  check: (unit) => {
    if (!isOwnKyrgyz(unit)) return [];
    // The values of the interface are numbers too where they are called so.
    const values = unit.text.replace(/\{\{(?!count\}|n\})[^}]*\}\}/g, ' x ');
    const prose = values.includes('{{') ? values : proseOf(unit);
    return [...prose.matchAll(counted)].flatMap(([found, number = '', base = '', ending = '']) => {
      const word = base.toLowerCase();
      const isSingular = singulars.has(word + (plural.exec(ending)?.[0] ?? ''));
      if (isSingular || !own.words.has(word) || word.length < 3) return [];
      const isBare = plural.exec(ending)?.[0] === ending;
      return [
        {
          found,
          mend: `${number.trim()} ${base}, singular, with the same case`,
          word: found,
          ...(isBare ? { fix: { from: found, to: `${number}${base}` } } : {}),
        },
      ];
    });
  },
};
