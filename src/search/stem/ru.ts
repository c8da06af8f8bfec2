import russian from 'lunr-languages/lunr.ru.js';
import stemmerSupport from 'lunr-languages/lunr.stemmer.support.js';

interface Holder {
  Pipeline: { registerFunction: () => void };
  generateStopWordFilter: () => void;
  ru?: { stemmer: (word: string) => string };
}

// The plug-in wants lunr itself, to enter its trimmer and stop list there. Given this holder it leaves them behind:
// only the stemmer is wanted. The stop list would lose words (он and от are Kyrgyz nouns, and people search for время).
const holder: Holder = { Pipeline: { registerFunction: () => {} }, generateStopWordFilter: () => {} };
stemmerSupport(holder as unknown as Parameters<typeof russian>[0]);
russian(holder as unknown as Parameters<typeof russian>[0]);

/**
 * The stem of a Russian word in lower case by the Snowball algorithm, which knows no ё and sees е in its place.
 * @example stem('кошелька') // => 'кошельк'
 */
export function stem(word: string): string {
  const plain = word.replaceAll('ё', 'е');
  return holder.ru?.stemmer(plain) ?? plain;
}
