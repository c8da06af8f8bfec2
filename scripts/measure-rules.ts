// `npm run measure:rules`: every rule run over content/ and the words of the interface; says what each looked at, what it found and
// how much time of the processor it took. The figure in `measured` of a rule comes from here. `-- --rule x` shows the findings of one rule.
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { wordsOf } from '@/catalog/rules/kyrgyz/reading.ts';
import { rules } from '@/catalog/rules/registry.ts';
import { roomOf } from '@/catalog/rules/room.ts';
import { applyRules } from '@/catalog/rules/run.ts';
import { type Locale, locales } from '@/core/locale/locale.ts';
import { contentFiles } from './content-files.ts';
import { stringFiles } from './string-files.ts';

const root = join(import.meta.dirname, '..');
const { values } = parseArgs({ options: { rule: { type: 'string' } } });
const materials = {
  files: contentFiles(join(root, 'content')),
  strings: stringFiles(root),
  today: new Date().toISOString().slice(0, 10),
};
const { room } = roomOf(materials);
const texts = [...room.texts, ...room.strings];
const number = (value: number) => value.toLocaleString('en');
const words = (locale: Locale) =>
  texts.reduce((sum, text) => (text.locale === locale ? sum + wordsOf(text.text).length : sum), 0);

console.log(`${number(texts.length)} texts, ${number(room.questions.length)} questions`);
for (const locale of locales) console.log(`  ${locale}: ${number(words(locale))} words`);
console.log('\nfound    ms  rule');
for (const rule of rules.filter(({ id }) => values.rule === undefined || id === values.rule)) {
  const begun = process.cpuUsage();
  const found = applyRules(materials, [rule]);
  const { user, system } = process.cpuUsage(begun);
  const took = Math.round((user + system) / 1000);
  console.log(
    `${String(found.length).padStart(5)} ${String(took).padStart(5)}  ${rule.id} (over ${rule.over})`,
  );
  if (values.rule !== undefined)
    for (const { file, line, found: what } of found) console.log(`        ${file}:${line ?? ''}  ${what}`);
}
