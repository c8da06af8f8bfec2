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

// Snowball leaves кошельк of кошелька but кошелек of кошелёк; the vowel that comes and goes is left out of both.
const fleeting = /([бвгджзклмнпрстфхцчшщ])ь?[ео]([кц])$/;

/**
 * The stem of a Russian word in lower case by the Snowball algorithm, which knows no ё and sees е in its place. It is
 * asked again until nothing changes: of токен it leaves ток, of токену токен.
 * @example stem('кошелька') // => 'кошелк'
 */
export function stem(word: string): string {
  let last = word.replaceAll('ё', 'е');
  for (;;) {
    const found = holder.ru?.stemmer(last) ?? last;
    if (found === last) break;
    last = found;
  }
  return last.length < 4 ? last : last.replace(/ь([кц])$/, '$1').replace(fleeting, '$1$2');
}
