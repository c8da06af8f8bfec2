import { z } from 'astro/zod';
import { id, text } from '@/schema/text.ts';
import { checkList, questionFields } from '../frame/schema.ts';

const error = (issue: { input?: unknown }) =>
  `3 to 6 items are wanted; there are ${Array.isArray(issue.input) ? issue.input.length : 'none'}: add or take away`;

/** A question whose items are to be put in order. */
export const schema = z
  .strictObject({
    type: z.literal('order').describe('Items to be put in order.'),
    ...questionFields,
    items: z
      .array(
        z.strictObject({
          id: id.describe('Name of the item, unique in the question; answers are stored by it.'),
          text: text.describe('What the item says.'),
        }),
      )
      .min(3, { error })
      .max(6, { error })
      .describe('Three to six items in the right order; they are shown mixed.'),
    reason: text.describe('Why this is the order; shown when it is right, or on request.'),
  })
  .check((context) => checkList(context, context.value.items, 'items'));

/** An order question as its file says it. */
export type Question = z.infer<typeof schema>;
