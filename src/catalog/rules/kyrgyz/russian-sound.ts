import type { Rule } from '../rule.ts';
import { isMostlyKnown } from './lexicon/known.ts';
import { isOwnKyrgyz, proseWords } from './reading.ts';

/** Of shorter passages the share says little. */
const passage = 25;
const most = 0.12;

const front = 'еиэөү';
const vowels = /[аеёиоуыэюяөү]/g;

/** Whether the last two vowels of a word are a front and a back one, which harmony forbids. */
function disagrees(word: string): boolean {
  const [before, last] = (word.match(vowels) ?? []).slice(-2);
  return before !== undefined && last !== undefined && front.includes(before) !== front.includes(last);
}

/** 2 to 3 of 100 Kyrgyz words break harmony, 39 of 100 Russian ones. */
export const rule: Rule = {
  id: 'russian-sound',
  severity: 'warning',
  about: 'At most 12 of 100 words of a passage of 25 words or more mix front and back vowels at their end.',
  measured: '0 of 246 Kyrgyz passages of 25 words, 2 by the share alone; 247 of 322 Russian ones are found',
  over: 'text',
  check: (unit) => {
    if (!isOwnKyrgyz(unit)) return [];
    const words = proseWords(unit).filter(({ word }) => (word.match(vowels) ?? []).length > 0);
    if (words.length < passage || isMostlyKnown(words.map(({ word }) => word))) return [];
    const mixed = words.filter(({ word }) => disagrees(word));
    if (mixed.length / words.length <= most) return [];
    const sample = mixed.slice(0, 3).map(({ written }) => written);
    return [
      {
        found: `${mixed.length} of ${words.length} words sound foreign: ${sample.join(', ')} …`,
        mend: 'a look: is the text Kyrgyz?',
      },
    ];
  },
};
