import { z } from 'astro/zod';
import { checkKey, type Option, optionList } from '../frame/option-schema.ts';
import { fault, questionFields } from '../frame/schema.ts';

/** The right answer must not be longer than every other: test-wise readers pick the longest without knowing anything. */
function checkLength(context: { issues: unknown[] }, options: readonly Option[]): void {
  const right = options.findIndex(({ correct }) => correct);
  for (const language of ['ky', 'ru', 'en'] as const) {
    const lengths = options.map(({ text }) => text[language].length);
    const longest = Math.max(...lengths.filter((_, index) => index !== right));
    if ((lengths[right] ?? 0) > longest) {
      const found = `${lengths[right]} characters, the next has ${longest}`;
      const message = `the right answer gives itself away by being the longest (${found}): shorten it or lengthen another`;
      fault(context, options[right]?.text[language], ['options', right, 'text', language], message);
    }
  }
}

/** A question with one right answer of four. */
export const schema = z
  .strictObject({
    type: z.literal('one-choice').describe('One right answer of four.'),
    ...questionFields,
    options: optionList(4, 4).describe(
      'The four answers, exactly one of them correct; they are shown mixed.',
    ),
  })
  .check((context) => {
    checkKey(context, context.value.options, { correct: { min: 1, max: 1 }, wrong: 0 });
    checkLength(context, context.value.options);
  });

/** A one-choice question as its file says it. */
export type Question = z.infer<typeof schema>;
