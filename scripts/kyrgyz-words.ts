// `npm run content:words`: writes the list of known Kyrgyz words anew from content/, the term base and the words of the interface, and
// says which are new, so that somebody who knows Kyrgyz reads them. New words that look like slips of known ones are
// learned only when they are named: `npm run content:words -- досуна тобунда`.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { agreeing } from '@/catalog/rules/kyrgyz/lexicon/harmony.ts';
import { own } from '@/catalog/rules/kyrgyz/lexicon/known.ts';
import { beginningOf, withLetters } from '@/catalog/rules/kyrgyz/lexicon/letters.ts';
import { isOwnKyrgyz, proseOf, wordsOf } from '@/catalog/rules/kyrgyz/reading.ts';
import { roomOf } from '@/catalog/rules/room.ts';
import { termBaseOf } from '@/catalog/term-base.ts';
import { contentFiles } from './content-files.ts';
import { stringFiles } from './string-files.ts';

const root = join(import.meta.dirname, '..');
const files = contentFiles(join(root, 'content'));
const today = new Date().toISOString().slice(0, 10);
const { room } = roomOf({ files, strings: stringFiles(root), today });
const named = new Set(process.argv.slice(2).map((word) => word.toLowerCase().normalize('NFC')));

const texts = [
  ...[...room.texts, ...room.strings].filter(isOwnKyrgyz).map(proseOf),
  ...termBaseOf(files).map(({ ky }) => ky),
];
const found = new Set(
  texts
    .flatMap((text) => wordsOf(text).map(({ word }) => word))
    .filter((word) => /^[а-яёңөү]{2,}$/.test(word)),
);
const likely = (word: string) => withLetters(word, own) ?? agreeing(word, own) ?? beginningOf(word, own);
const added = [...found].filter((word) => !own.words.has(word)).sort();
const slips = added.filter((word) => !named.has(word) && likely(word) !== undefined);
const words = [...found].filter((word) => !slips.includes(word)).sort();

/** How many letters a line of the list holds at most. */
const width = 1_000;
const lines: string[] = [];
for (const word of words) {
  const last = lines.at(-1);
  if (last === undefined || last.length + word.length >= width) lines.push(word);
  else lines[lines.length - 1] = `${last} ${word}`;
}
writeFileSync(
  join(root, 'src/catalog/rules/kyrgyz/lexicon/known-words.ts'),
  `// Written by \`npm run content:words\`: the Kyrgyz words of this project, as they stood when the texts were read.\n` +
    `export const knownWords = \`\n${lines.join('\n')}\n\`;\n`,
);
const learned = added.filter((word) => !slips.includes(word));
console.log(`${words.length} words, ${learned.length} of them new.`);
if (learned.length > 0)
  console.log(`Read them; what is wrong, mend in the text and run this again:\n  ${learned.join(' ')}`);
if (slips.length > 0) {
  const pairs = slips.map((word) => `${word} (${likely(word)}?)`).join(', ');
  console.log(
    `Not learned, since they look like slips: ${pairs}\nIf one is right: npm run content:words -- ${slips[0]}`,
  );
}
