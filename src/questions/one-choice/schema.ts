import { z } from 'astro/zod';
import { checkKey, optionList } from '../frame/option-schema.ts';
import { questionFields } from '../frame/schema.ts';

/** A question with one right answer of four. */
export const schema = z
  .strictObject({
    type: z.literal('one-choice').describe('One right answer of four.'),
    ...questionFields,
    options: optionList(4, 4).describe(
      'The four answers, exactly one of them correct; they are shown mixed.',
    ),
  })
  .check((context) => checkKey(context, context.value.options, { correct: { min: 1, max: 1 }, wrong: 0 }));

/** A one-choice question as its file says it. */
export type Question = z.infer<typeof schema>;
