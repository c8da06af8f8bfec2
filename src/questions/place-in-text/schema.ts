import { z } from 'astro/zod';
import { id, text } from '@/schema/text.ts';
import { fault, questionFields } from '../frame/schema.ts';

const count = (issue: { input?: unknown }) =>
  `4 to 12 segments are wanted; there are ${Array.isArray(issue.input) ? issue.input.length : 'none'}: join or split some`;

const segment = z.strictObject({
  id: id.describe('Name of the segment, unique in the question; answers are stored by it.'),
  correct: z.boolean().describe('Whether this part is to be found: true for what is suspicious.'),
  newLine: z.boolean().optional().describe('True when the message begins a new line here.'),
  text: text.describe('The words of this part; together the segments are the whole message, in order.'),
  reason: text.describe('Why this part is suspicious, or why it is not; shown after answering.'),
});

/** A message in which parts are to be found. */
export const schema = z
  .strictObject({
    type: z.literal('place-in-text').describe('The suspicious parts of a message.'),
    ...questionFields,
    from: text.describe('Whose message it is and how it came, as a phone shows it above the message.'),
    segments: z
      .array(segment)
      .min(4, { error: count })
      .max(12, { error: count })
      .describe('The message in four to twelve parts, in the order in which they are read.'),
  })
  .check((context) => {
    const { segments } = context.value;
    segments.forEach((each, index) => {
      if (segments.findIndex((other) => other.id === each.id) < index)
        fault(
          context,
          each.id,
          ['segments', index, 'id'],
          `the id "${each.id}" stands twice in segments: give each its own`,
        );
    });
    const wanted = segments.filter(({ correct }) => correct).length;
    if (wanted === 0)
      fault(
        context,
        segments,
        ['segments'],
        'no segment has "correct: true": there is nothing to be found; mend the key',
      );
    else if (segments.length - wanted < 2)
      fault(
        context,
        segments,
        ['segments'],
        'at least 2 segments with "correct: false" are wanted: who marks everything must not be right',
      );
  });

/** A place-in-text question as its file says it. */
export type Question = z.infer<typeof schema>;
