import { z } from 'astro/zod';
import { checkKey, optionList } from '../frame/option-schema.ts';
import { questionFields } from '../frame/schema.ts';

/** A question with several right answers. */
export const schema = z
  .strictObject({
    type: z.literal('several-choices').describe('Several right answers of four to six.'),
    ...questionFields,
    options: optionList(4, 6).describe(
      'Four to six answers, at least two correct and one wrong; they are shown mixed.',
    ),
  })
  .check((context) => checkKey(context, context.value.options, { correct: { min: 2, max: 6 }, wrong: 1 }));

/** A several-choices question as its file says it. */
export type Question = z.infer<typeof schema>;
