import { namesIn } from '../../term-base.ts';
import type { Rule } from '../rule.ts';
import { bannedIn } from './lexicon/terms.ts';
import { inCapitalsOf, isOwnKyrgyz, proseOf } from './reading.ts';

export const rule: Rule = {
  id: 'banned-variant',
  severity: 'error',
  about: 'No variant that terms.tsv bans stands in Kyrgyz text, in any form: санариптик сом, кол тамга.',
  measured: '0 of 49,023 Kyrgyz words; 9 real ones found, 1 ban taken back',
  over: 'text',
  check: (unit, { terms }) =>
    isOwnKyrgyz(unit)
      ? bannedIn(proseOf(unit), terms).map(({ found, variant, term }) => {
          const [right = term.ky] = namesIn(term.ky);
          // With an ending the right word may need another one.
          const isBare = found.toLowerCase() === variant.toLowerCase();
          return {
            found,
            mend: `${right} (${term.en}), see terms.tsv line ${term.line}`,
            word: found,
            ...(isBare ? { fix: { from: found, to: inCapitalsOf(found, right) } } : {}),
          };
        })
      : [],
};
