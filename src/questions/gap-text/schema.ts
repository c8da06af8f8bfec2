import { z } from 'astro/zod';
import { foldTyped, withoutKyrgyzLetters } from '@/core/grading/fold-typed.ts';
import { locales } from '@/core/locale/locale.ts';
import { id, text } from '@/schema/text.ts';
import { fault, questionFields } from '../frame/schema.ts';
import { gapIds } from './split-gaps.ts';

const gapCount = {
  error: (issue: { input?: unknown }) =>
    `1 to 4 gaps are wanted; there are ${Array.isArray(issue.input) ? issue.input.length : 'none'}: add or take away`,
};

const forms = (language: string) =>
  z
    .array(
      z
        .string()
        .trim()
        .min(1, 'an accepted form is empty')
        .max(60, 'an accepted form has at most 60 letters'),
    )
    .min(1, `at least one accepted form in ${language} is wanted`)
    .max(12, 'at most 12 accepted forms are wanted');

const gap = z.strictObject({
  id: id.describe(
    'Name of the gap, the same in all languages; it stands in the text as [[name]], and answers are stored by it.',
  ),
  accept: z
    .strictObject({
      ky: forms('Kyrgyz').describe('What may stand in the gap in Kyrgyz, the best form first.'),
      ru: forms('Russian').describe('What may stand in the gap in Russian, the best form first.'),
      en: forms('English').describe('What may stand in the gap in English, the best form first.'),
    })
    .describe('The forms that count as right; all three languages are accepted whatever the page is in.'),
  reason: text.describe('Why these words; shown when the gap is right, or on request.'),
  hint: text.describe('What to think of, without the words; shown when the gap is wrong.'),
});

interface Gapped {
  readonly text: z.infer<typeof text>;
  readonly gaps: readonly z.infer<typeof gap>[];
}
type Faults = { issues: unknown[] };

function checkPlaces(context: Faults, { text, gaps }: Gapped): void {
  for (const language of locales) {
    const found = gapIds(text[language]);
    for (const { id } of gaps) {
      const times = found.filter((each) => each === id).length;
      if (times !== 1)
        fault(
          context,
          text[language],
          ['text', language],
          `[[${id}]] stands ${times} times here: it must stand once in each language`,
        );
    }
    for (const id of found.filter((each) => !gaps.some((gap) => gap.id === each)))
      fault(
        context,
        text[language],
        ['text', language],
        `[[${id}]] is no gap of this question: name one of gaps`,
      );
  }
}

function checkGaps(context: Faults, gaps: Gapped['gaps']): void {
  gaps.forEach(({ id, accept }, index) => {
    if (gaps.findIndex((other) => other.id === id) < index)
      fault(context, id, ['gaps', index, 'id'], `the id "${id}" stands twice in gaps: give each its own`);
    for (const language of locales) {
      // In English there is no such letter to fold; in Russian it is ё alone.
      const folded = accept[language].map((form) => withoutKyrgyzLetters(foldTyped(form)));
      folded.forEach((form, at) => {
        const path = ['gaps', index, 'accept', language, at];
        const said = accept[language][at] ?? '';
        if (form === '') fault(context, said, path, `«${said}» has no letter or figure: write a word`);
        else if (folded.indexOf(form) < at)
          fault(context, said, path, `«${said}» already counts by an earlier form: take it out`);
      });
    }
  });
}

/** A text with gaps to be filled in words. */
export const schema = z
  .strictObject({
    type: z.literal('gap-text').describe('A text with gaps to be filled in words.'),
    ...questionFields,
    text: text.describe(
      'The text, in which each gap stands once as [[name]], wherever the language wants it.',
    ),
    gaps: z.array(gap).min(1, gapCount).max(4, gapCount).describe('One to four gaps.'),
  })
  .check((context) => {
    checkPlaces(context, context.value);
    checkGaps(context, context.value.gaps);
  });

/** A gap-text question as its file says it. */
export type Question = z.infer<typeof schema>;
