import type { Locale } from '@/core/locale/locale.ts';
import type { Rule, TextUnit } from '../rule.ts';
import { own } from './lexicon/known.ts';
import { russianWords } from './lexicon/russian.ts';
import { isSpeech, proseWords, type Word } from './reading.ts';

/** Endings that Russian has and Kyrgyz has not; -ый and -ий are in both (расмий), so only with what stands before them. */
const russian =
  /(?:[нв]ый|[нс][нк]ий|ск(?:ий|ая|ое|ие)|[аь]я|яя|ое|ее|ые|[оеы]го|[ое]му|ых|[ыи]ми|ться|тся|ени[еяй]|ност[ьи]|[аяие]ть|[ая]ми)$/;

/** Names keep their letters in every language, so only words that begin small are asked. */
const isSmall = ({ written }: Word) => /^\p{Ll}/u.test(written);

/** What a text of another language would have; others need not be read word by word. */
const sign: Readonly<Record<Locale, RegExp>> = {
  ky: /\p{L}/u,
  ru: /[a-z]{3}|[ңөү]/,
  en: /\p{Script=Cyrillic}/u,
};

function strangers(unit: TextUnit): readonly Word[] {
  const { locale } = unit;
  if (!sign[locale].test(unit.text)) return [];
  const words = proseWords(unit);
  const small = words.filter(isSmall);
  if (locale === 'en') {
    const strange = small.filter(({ word }) => /^\p{Script=Cyrillic}{2,}$/u.test(word));
    const isAll = words.every(({ word }) => /\p{Script=Cyrillic}/u.test(word));
    return strange.length > 1 || isAll ? strange : [];
  }
  const latin = small.filter(({ word }) => /^[a-z]{3,}$/.test(word));
  const cyrillic = words.filter(({ word }) => /\p{Script=Cyrillic}/u.test(word));
  if (latin.length > 1 && latin.length > cyrillic.length * 2) return latin;
  if (locale === 'ru') return small.filter(({ word }) => /[ңөү]/.test(word));
  // A single word may be a title; letters of formulas and units are no words.
  const long = words.filter(({ word }) => word.length > 2);
  const strange = long.filter(
    ({ word }) => !own.words.has(word) && (russianWords.has(word) || russian.test(word)),
  );
  return strange.length * 3 >= long.length ? strange : [];
}

const names = { ky: 'Kyrgyz', ru: 'Russian', en: 'English' };

/** Catches what `russian-words` cannot: short texts without a function word, and the languages of a text swapped. */
export const rule: Rule = {
  id: 'other-language',
  severity: 'error',
  about:
    'Each language of a text is in that language: no Kyrgyz among the Russian texts, no Cyrillic among the English ones.',
  measured: '0 of 17,757 texts; 70 % of texts put in the place of another language are found',
  over: 'text',
  check: (unit) => {
    if (unit.kind === 'code' || isSpeech(unit)) return [];
    const strange = strangers(unit);
    const [first] = strange;
    if (first === undefined) return [];
    const sample = strange.slice(0, 3).map(({ written }) => written);
    return [
      {
        found: `words of another language: ${sample.join(', ')}`,
        mend: `the text in ${names[unit.locale]}; what is quoted as it is stands between \`backticks\``,
        word: first.written,
      },
    ];
  },
};
