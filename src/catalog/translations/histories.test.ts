import fc from 'fast-check';
import { expect, it } from 'vitest';
import { sampleContent } from '../sample-content.ts';
import type { TextLabel } from './labels.ts';
import { checkTranslations, makeTranslations } from './make-translations.ts';
import { SampleTranslator, type TextEdit, textEdits } from './sample-translator.ts';
import { textStandingOf } from './standing.ts';
import { readTranslations, translationsFile } from './translations-file.ts';

const edit: fc.Arbitrary<TextEdit> = fc.record({
  kind: fc.constantFrom(...textEdits),
  at: fc.nat(1000),
  to: fc.nat(1000),
});
const history = fc.record({
  blocks: fc.integer({ min: 1, max: 9 }),
  /** The edits between one release and the next. */
  releases: fc.array(fc.array(edit, { maxLength: 8 }), { minLength: 1, maxLength: 6 }),
});

it('100 histories of edits never mark a fresh block and never miss a stale one', () => {
  const met = { asked: 0, marked: 0, healed: 0 };
  fc.assert(
    fc.property(history, ({ blocks, releases }) => {
      const author = new SampleTranslator(blocks);
      let written: string | undefined;
      for (const [turn, edits] of [[], ...releases].entries()) {
        const day = `2026-12-${String(turn + 1).padStart(2, '0')}`;
        const marks = () => author.blocks.reduce((sum, { older }) => sum + Object.keys(older).length, 0);
        for (const each of edits) author.edit(each);

        const files = sampleContent();
        for (const locale of ['ky', 'ru', 'en'] as const)
          files.set(`pages/about/${locale}.mdx`, author.mdx(locale));
        if (written !== undefined) files.set(translationsFile, written);

        // It asks of exactly the blocks whose source changed while a translation stayed.
        const standing = textStandingOf(files);
        if ('problems' in standing) throw new Error(JSON.stringify(standing.problems));
        // The heading of the section is its first block.
        const idOf = (index: number) => `pages/about#who/${index + 2}`;
        const asked = author.asked();
        expect(standing.changes.map(({ id }) => id)).toEqual(
          asked.map((block) => idOf(author.blocks.indexOf(block))),
        );
        expect(standing.changes.map(({ now }) => now)).toEqual(asked.map(({ ky }) => ky));
        const labels = new Map(
          asked.map((block): [string, TextLabel] => {
            return [idOf(author.blocks.indexOf(block)), block.hasOtherMeaning ? 'meaning' : 'typo'];
          }),
        );

        const before = marks();
        author.release(day);
        const made = makeTranslations(files, labels, day);
        if (!('text' in made)) throw new Error(JSON.stringify(made.problems));
        written = made.text;
        const { translations } = readTranslations(written);
        const found = translations?.get('pages/about')?.blocks.slice(1);
        expect(found?.map(({ older }) => older)).toEqual(author.blocks.map(({ older }) => older));
        expect(checkTranslations(new Map([...files, [translationsFile, written]]))).toEqual([]);

        met.asked += asked.length;
        met.marked += marks();
        met.healed += Math.max(0, before - marks());
      }
    }),
    { numRuns: 100 },
  );
  // Each of them was met, else the test would mean nothing.
  for (const [what, count] of Object.entries(met)) expect([what, count > 0]).toEqual([what, true]);
});
