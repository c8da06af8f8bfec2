import type { Fault, Rule, TextUnit } from '../rule.ts';
import { sounds } from './advice-patterns.ts';
import { sentencesOf } from './sentences.ts';

/**
 * Whether a text quotes somebody: a wrong option is judged by its reason, a message to be seen through by its marks, and labs of
 * such messages (`cards`) show swindlers at work, on the screen and on paper.
 */
function isQuoted({ file, field, kind }: TextUnit): boolean {
  if (kind === 'option' || /(^|\.)segments\./.test(field)) return true;
  return file.startsWith('labs/') && /(^|\.)(cards|paper|mail|messages)\./.test(field);
}

function judge(unit: TextUnit): Fault[] {
  const { always, lures, toBuy, asset, risk } = sounds[unit.locale];
  if (isQuoted(unit) || risk.test(unit.text) || unit.raw?.startsWith('<Aside kind="safety"')) return [];
  return sentencesOf(unit.text).flatMap((sentence): Fault[] => {
    // The interface says how to buy and sell in a market of practice money.
    const isAboutBuying = unit.kind !== 'string' && asset.test(sentence);
    // Labs reckon with a swindler's rate, and facts report it.
    const reckons = unit.file.startsWith('labs/') || unit.kind === 'string' || unit.kind === 'statement';
    const patterns = [...always, ...(reckons ? [] : lures), ...(isAboutBuying ? toBuy : [])];
    const word = patterns.map((pattern) => pattern.exec(sentence)?.[0].trim()).find(Boolean);
    if (word === undefined) return [];
    const mend =
      'no advice and no promise; if it is what others say, tell the risk in the same block, or put it into <Aside kind="safety">';
    return [{ found: `"${word}", which sounds like advice to buy or a sure profit`, mend, word }];
  });
}

/** Nothing advises to buy or promises a profit, unless the same block warns of it. */
export const rule: Rule = {
  id: 'advice',
  severity: 'error',
  about: 'No sentence advises to buy or promises a profit without saying the risk in the same block.',
  measured:
    '0 of 27,771 texts; it tells 27 of 27 sentences of its test and 4 to 5 of 11 invented schemes in each language',
  over: 'text',
  check: judge,
};
