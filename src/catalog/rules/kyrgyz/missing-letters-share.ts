import type { Rule } from '../rule.ts';
import { isMostlyKnown } from './lexicon/known.ts';
import { isOwnKyrgyz, proseWords } from './reading.ts';

/** Of shorter passages the share says little. */
const passage = 40;
const least = 0.05;

/** Kyrgyz has ң, ө or ү in 16 to 27 of 100 words, Russian in none. */
export const rule: Rule = {
  id: 'missing-letters-share',
  severity: 'warning',
  about: 'At least 5 of 100 words of a passage of 40 words or more have ң, ө or ү.',
  measured:
    '0 of 63 passages of 40 words judged by the words of the other half of the files; 3 by the share alone',
  over: 'text',
  check: (unit) => {
    if (!isOwnKyrgyz(unit)) return [];
    const words = proseWords(unit);
    if (words.length < passage || isMostlyKnown(words.map(({ word }) => word))) return [];
    const having = words.filter(({ word }) => /[ңөү]/.test(word)).length;
    if (having / words.length >= least) return [];
    return [
      {
        found: `ң, ө or ү in ${having} of ${words.length} words`,
        mend: 'a look: is the text Kyrgyz, and typed with ң ө ү?',
      },
    ];
  },
};
