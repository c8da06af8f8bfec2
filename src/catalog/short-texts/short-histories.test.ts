import fc from 'fast-check';
import { expect, it } from 'vitest';
import { stringify } from 'yaml';
import { sampleContent } from '../sample-content.ts';
import type { TextLabel } from '../translations/labels.ts';
import {
  type SampleBlock,
  SampleTranslator,
  type TextEdit,
  textEdits,
} from '../translations/sample-translator.ts';
import { checkShortTexts, makeShortTexts } from './make-short-texts.ts';
import { readShortTexts, shortTextsFile } from './short-file.ts';
import { shortStandingOf } from './short-standing.ts';

const edit: fc.Arbitrary<TextEdit> = fc.record({
  kind: fc.constantFrom(...textEdits),
  at: fc.nat(1000),
  to: fc.nat(1000),
});
const history = fc.record({
  texts: fc.integer({ min: 1, max: 9 }),
  /** The edits between one release and the next. */
  releases: fc.array(fc.array(edit, { maxLength: 8 }), { minLength: 1, maxLength: 6 }),
});

const wordsOf = ({ ky, ru, en }: SampleBlock) => ({ ky, ru, en });
const factOf = ({ id }: SampleBlock) => `Z${Math.floor(id / 100)}.${String(id % 100).padStart(2, '0')}`;

/** The author's texts as facts, which are known by their ids, and as lines of a lab, which are known by their place. */
const homes = {
  'facts/z.yaml': {
    name: (block: SampleBlock) => `${factOf(block)}.statement`,
    write: (blocks: readonly SampleBlock[]) =>
      Object.fromEntries(
        blocks.map((block) => [
          factOf(block),
          { statement: wordsOf(block), source: 'BIP', date: '2012', confidence: 'P', checked: '2026-11-22' },
        ]),
      ),
  },
  'pages/plan/page.yaml': {
    name: (_: SampleBlock, index: number) => `lines.${index}`,
    // No page has lines: a short text is looked for wherever it stands, whatever the schema says of the file.
    write: (blocks: readonly SampleBlock[]) => ({ lines: blocks.map(wordsOf) }),
  },
};

it.each(Object.entries(homes))(
  '50 histories of edits of %s never mark a fresh short text and never miss a stale one',
  (file, { name, write }) => {
    const met = { asked: 0, marked: 0, healed: 0 };
    fc.assert(
      fc.property(history, ({ texts, releases }) => {
        const author = new SampleTranslator(texts);
        let written: string | undefined;
        for (const [turn, edits] of [[], ...releases].entries()) {
          const day = `2026-12-${String(turn + 1).padStart(2, '0')}`;
          const marks = () => author.blocks.reduce((sum, { older }) => sum + Object.keys(older).length, 0);
          for (const each of edits) author.edit(each);

          const files = sampleContent().set(file, stringify(write(author.blocks)));
          if (written !== undefined) files.set(shortTextsFile, written);
          const standing = shortStandingOf(files);
          if ('problems' in standing) throw new Error(JSON.stringify(standing.problems));
          const idOf = (block: SampleBlock) => `${file}#${name(block, author.blocks.indexOf(block))}`;
          const asked = author.asked();
          expect(standing.changes.map(({ id }) => id)).toEqual(asked.map(idOf));
          const labels = new Map(
            asked.map((block): [string, TextLabel] => [
              idOf(block),
              block.hasOtherMeaning ? 'meaning' : 'typo',
            ]),
          );

          const before = marks();
          author.release(day);
          const made = makeShortTexts(files, labels, day);
          if (!('text' in made)) throw new Error(JSON.stringify(made.problems));
          written = made.text;
          const found = [...(readShortTexts(written).shorts?.get(file)?.texts.values() ?? [])];
          expect(found.map(({ older }) => older)).toEqual(author.blocks.map(({ older }) => older));
          expect(checkShortTexts(new Map([...files, [shortTextsFile, written]]))).toEqual([]);

          met.asked += asked.length;
          met.marked += marks();
          met.healed += Math.max(0, before - marks());
        }
      }),
      // A hundred over both homes.
      { numRuns: 50 },
    );
    // Each of them was met, else the test would mean nothing.
    for (const [what, count] of Object.entries(met)) expect([what, count > 0]).toEqual([what, true]);
  },
);
