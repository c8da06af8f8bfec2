import { z } from 'astro/zod';
import { isWithin } from '@/core/grading/within.ts';
import { text } from '@/schema/text.ts';
import { fault, questionFields } from '../frame/schema.ts';

const mistake = z.strictObject({
  value: z.number().describe('A wrong value that people often get.'),
  reason: text.describe('What went wrong on the way to this value.'),
});

/** A question answered with a number. */
export const schema = z
  .strictObject({
    type: z.literal('number').describe('A number, with tolerance.'),
    ...questionFields,
    answer: z.number().describe('The right number, in the unit below.'),
    tolerance: z
      .number()
      .min(0, 'a tolerance is 0 or more')
      .describe('How far off an answer may be, in the same unit; 0 for exact.'),
    unit: text.describe('The unit, shown after the field.'),
    reason: text.describe('How the number comes about; shown when it is right, or on request.'),
    mistakes: z.array(mistake).max(8).describe('Usual wrong values, each with what went wrong.'),
    otherwise: text.describe('A hint for any other wrong value.'),
  })
  .check((context) => {
    const { answer, tolerance, mistakes } = context.value;
    if (tolerance < 0) return;
    mistakes.forEach(({ value }, index) => {
      const at = ['mistakes', index, 'value'];
      if (isWithin(value, answer, tolerance))
        fault(
          context,
          value,
          at,
          `${value} counts as right (${answer} ± ${tolerance}): narrow the tolerance or take the mistake out`,
        );
      if (mistakes.findIndex((other) => isWithin(value, other.value, tolerance)) < index)
        fault(
          context,
          value,
          at,
          `${value} cannot be told from an earlier mistake within ± ${tolerance}: keep one of the two`,
        );
    });
  });

/** A number question as its file says it. */
export type Question = z.infer<typeof schema>;
