import { tokensIn } from '@/core/text/tokens.ts';
import { onceEach } from '../../last-read.ts';
import { namesIn, type OfficialTerm, type TermBase } from '../../term-base.ts';
import type { Rule } from '../rule.ts';
import { type Said, termsSaidIn } from './lexicon/terms.ts';
import { isOwnKyrgyz, proseOf } from './reading.ts';

/**
 * Terms whose words are everyday words in Russian and English too, so that both may mean something else or a translator may
 * say it with another word: сеть and network are the internet where there is none, монета and coin are flipped, право and
 * right are permissions of an app.
 */
const everyday = new Set([
  ...['right', 'network', 'coin (unit of a cryptocurrency)', 'bridge', 'deposit', 'reserve', 'supervision'],
  ...[
    'verification',
    'user',
    'swap, exchange of assets',
    'safety, security',
    'money',
    'som',
    'savings',
    'risk',
  ],
  ...['fee', 'payment', 'recipient'],
]);

/** What stays of a Kyrgyz word before any ending: капчык is капчыг before some, тармагы goes back to тарма. */
function stemOf(word: string): string {
  const bare = word.replace(/(?<=.{3})(?:оо|өө|уу|үү|с?[ыиуү]|[аеоөяь])$/, '');
  return bare.length > 3 ? bare.replace(/[кгпб]$/, '') : bare;
}

/** Whether the words stand one behind the other, each with any ending: блоктордун чынжыры is there in блоктор чынжырында. */
function stands(name: string, words: readonly string[]): boolean {
  const stems = tokensIn(name).map(({ word }) => stemOf(word));
  return words.some((_, at) => stems.every((stem, index) => words[at + index]?.startsWith(stem)));
}

/** The words of a text; 100-блоктун is read as блоктун too. */
function wordsIn(text: string): readonly string[] {
  return tokensIn(text).flatMap(({ word }) => {
    const behind = /^\d[\d.,]*-(.+)$/.exec(word)?.[1];
    return behind === undefined ? [word] : [behind];
  });
}

const isPhrase = (name: string) => name.includes(' ');
const headOfCell = onceEach((ky) => (namesIn(ky)[0] ?? ky).split(' ').at(-1));
const headOf = ({ ky }: OfficialTerm) => headOfCell(ky);

/** Phrases of other terms with the same noun that stand in the place of one that is said: купуя ачкыч for жеке ачкыч. */
function takenFor(
  said: Said,
  words: readonly string[],
  terms: TermBase,
): readonly (readonly OfficialTerm[])[] {
  const phrases = said.both.filter(({ ky }) => namesIn(ky).some(isPhrase));
  if (phrases.length === 0) return [];
  return phrases.flatMap((term) =>
    terms
      .filter((other) => !said.either.has(other) && headOf(other) === headOf(term))
      .filter(({ ky }) => namesIn(ky).some((name) => isPhrase(name) && stands(name, words)))
      .map((other) => [term, other]),
  );
}

export const rule: Rule = {
  id: 'official-term',
  severity: 'error',
  about:
    'Where the Russian and the English text say a term of terms.tsv, the Kyrgyz one says its official word.',
  measured: '0 of 5,897 Kyrgyz texts; 18 real differences found, 18 everyday terms left out',
  over: 'text',
  check: (unit, { terms }) => {
    const { ru, en } = unit.twins;
    if (!isOwnKyrgyz(unit) || ru === undefined || en === undefined) return [];
    const said = termsSaidIn(ru, en, terms);
    if (said.both.length === 0) return [];
    const words = wordsIn(proseOf(unit));
    const missing = said.both
      .filter(({ en: name, ky }) => !everyday.has(name) && !namesIn(ky).some((each) => stands(each, words)))
      .map((term) => ({
        found: `no ${namesIn(term.ky)[0] ?? term.ky}, though the other languages say ${namesIn(term.ru)[0]} and ${namesIn(term.en)[0]}`,
        mend: `${namesIn(term.ky).join(' or ')}, as terms.tsv line ${term.line} has it; or no such term in Russian and English`,
      }));
    if (missing.length > 0) return missing;
    return takenFor(said, words, terms).map(([term, other]) => ({
      found: `${other?.ky}, which is ${other?.en}`,
      mend: `${term?.ky}, since the other languages say ${term?.ru} and ${term?.en}`,
      word: other?.ky ?? '',
    }));
  },
};
