import { z } from 'astro/zod';
import { checkKey, optionList } from '../frame/option-schema.ts';
import { questionFields } from '../frame/schema.ts';

/** A statement to be judged, with the reason for the verdict. */
export const schema = z
  .strictObject({
    type: z.literal('true-false').describe('A statement that is true or false, and why.'),
    ...questionFields,
    truth: z.boolean().describe('Whether the statement of the prompt is true.'),
    options: optionList(3, 4).describe(
      'Three or four reasons, exactly one of which settles the matter; they are shown mixed.',
    ),
  })
  .check((context) => checkKey(context, context.value.options, { correct: { min: 1, max: 1 }, wrong: 0 }));

/** A true-or-false question as its file says it; the prompt is the statement. */
export type Question = z.infer<typeof schema>;
