// `npm run measure:words`: how the rules that know words do on words they do not know. The files of content/ are dealt into two
// halves; each half is judged by the words of the other, and damaged on purpose to see how much is found.
import { join } from 'node:path';
import { agreeing } from '@/catalog/rules/kyrgyz/lexicon/harmony.ts';
import { isMostlyKnown, type Known, knownOf } from '@/catalog/rules/kyrgyz/lexicon/known.ts';
import { beginningOf, withLetters } from '@/catalog/rules/kyrgyz/lexicon/letters.ts';
import { folded, isOwnKyrgyz, proseWords } from '@/catalog/rules/kyrgyz/reading.ts';
import { roomOf } from '@/catalog/rules/room.ts';
import type { TextUnit } from '@/catalog/rules/rule.ts';
import { contentFiles } from './content-files.ts';
import { stringFiles } from './string-files.ts';

const root = join(import.meta.dirname, '..');
const files = contentFiles(join(root, 'content'));
const { room } = roomOf({ files, strings: stringFiles(root), today: new Date().toISOString().slice(0, 10) });
const units = [...room.texts, ...room.strings].filter(isOwnKyrgyz);
const places = [...new Set(units.map(({ file }) => file))].sort();
const halves = [0, 1].map((half) => units.filter(({ file }) => places.indexOf(file) % 2 === half));
const wordsOf = (texts: readonly TextUnit[]) =>
  texts
    .flatMap((unit) => proseWords(unit).map(({ word }) => word))
    .filter((word) => /^[а-яёңөү]{2,}$/.test(word));

/** A vowel of an ending changed into its front or back fellow: the last one of the word. */
const fellows: Readonly<Record<string, string>> = {
  а: 'е',
  е: 'а',
  ы: 'и',
  и: 'ы',
  у: 'ү',
  ү: 'у',
  о: 'ө',
  ө: 'о',
};
const outOfTune = (word: string) =>
  word.replace(/[аеоөыиуү](?=[^аеоөыиуү]*$)/, (vowel) => fellows[vowel] ?? vowel);

interface Tally {
  of: number;
  found: number;
  readonly sample: Set<string>;
}
const tallies = new Map<string, Tally>();
function count(name: string, isFound: boolean, what: string): void {
  const tally = tallies.get(name) ?? { of: 0, found: 0, sample: new Set() };
  tallies.set(name, tally);
  tally.of += 1;
  if (!isFound) return;
  tally.found += 1;
  if (tally.sample.size < 8) tally.sample.add(what);
}

function judge(word: string, known: Known): void {
  count('false: missing-letters-word', withLetters(word, known) !== undefined, word);
  count('false: missing-letters-start', beginningOf(word, known) !== undefined, word);
  count('false: ending-harmony', agreeing(word, known) !== undefined, word);
  const plain = folded(word);
  if (plain !== word) {
    count(
      'found: missing-letters-word, ң ө ү typed as н о у',
      withLetters(plain, known) !== undefined,
      plain,
    );
    const either = withLetters(plain, known) ?? beginningOf(plain, known);
    count('found: the same with missing-letters-start', either !== undefined, plain);
  }
  const wrong = outOfTune(word);
  if (word.length > 4 && wrong !== word && !known.words.has(wrong))
    count('found: ending-harmony, last vowel out of tune', agreeing(wrong, known) !== undefined, wrong);
}

for (const [half, texts] of halves.entries()) {
  const known = knownOf(wordsOf(halves[1 - half] ?? []));
  for (const word of wordsOf(texts)) judge(word, known);
  for (const unit of texts) {
    const words = proseWords(unit).map(({ word }) => word);
    if (words.length >= 40) {
      const share = words.filter((word) => /[ңөү]/.test(word)).length / words.length;
      count(
        'false: missing-letters-share',
        share < 0.05 && !isMostlyKnown(words, known),
        words.slice(0, 4).join(' '),
      );
      const plain = words.map(folded);
      count(
        'found: missing-letters-share, ң ө ү typed as н о у',
        !isMostlyKnown(plain, known),
        plain.slice(0, 4).join(' '),
      );
    }
  }
}
for (const [name, { of, found, sample }] of tallies)
  console.log(`${name}: ${found} of ${of} (${((100 * found) / of).toFixed(2)} %)  ${[...sample].join('; ')}`);
