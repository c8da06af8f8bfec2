import type { Rule } from '../rule.ts';
import { russianWords } from './lexicon/russian.ts';
import { isOwnKyrgyz, proseWords } from './reading.ts';

export const rule: Rule = {
  id: 'russian-words',
  severity: 'error',
  about: 'No Russian words such as и, что, если are left in Kyrgyz text.',
  measured:
    '0 of 49,023 Kyrgyz words; 3,520 of 5,637 Russian texts in the place of Kyrgyz ones are found, 4,046 with other-language',
  over: 'text',
  check: (unit) => {
    if (!isOwnKyrgyz(unit)) return [];
    const found = proseWords(unit).filter(({ word }) => russianWords.has(word));
    const [first] = found;
    if (first === undefined) return [];
    return [
      {
        found: `Russian in Kyrgyz text: ${found.map(({ written }) => written).join(', ')}`,
        mend: 'the text in Kyrgyz; a Russian word that is meant as such stands between `backticks`',
        word: first.written,
      },
    ];
  },
};
