import type { Locale } from '@/core/locale/locale.ts';
import type { Rule } from '../rule.ts';
import { isSpeech, proseWords } from './reading.ts';

/** Short texts may be equal by nature: names, units, PIN-код. */
const most = 2;

const names: Readonly<Record<Locale, string>> = { ky: 'Kyrgyz', ru: 'Russian', en: 'English' };

/** What a language is compared with: each pair once, and Kyrgyz is told rather than Russian. */
const against: Readonly<Record<Locale, readonly Locale[]>> = { ky: ['ru', 'en'], ru: ['en'], en: [] };

/** Something typed in quotes, a sequence of names: nothing of it would be translated. */
function isTranslatable(word: string): boolean {
  return /^\p{Ll}/u.test(word);
}

export const rule: Rule = {
  id: 'same-text',
  severity: 'error',
  about: 'A text of more than two words is not the same in two languages.',
  measured: '0 of 17,757 texts',
  over: 'text',
  check: (unit) => {
    const { text, locale, twins, kind } = unit;
    const equal = against[locale].filter((other) => twins[other] === text);
    if (equal.length === 0 || kind === 'code' || isSpeech(unit)) return [];
    const words = proseWords(unit).filter(({ written }) => isTranslatable(written));
    if (words.length <= most) return [];
    const same = equal.map((other) => names[other]).join(' and ');
    return [{ found: `the same words in ${names[locale]} and ${same}`, mend: `the text in each language` }];
  },
};
