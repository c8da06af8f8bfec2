import { z } from 'astro/zod';
import { day, factId, text } from '@/schema/text.ts';

/** One fact with its source. */
export const factSchema = z.strictObject({
  statement: text.describe('What the source says, no more and no less.'),
  source: z.string().min(3).describe('Title or address of the source, as printed under the lesson.'),
  url: z
    .url({ protocol: /^https$/ })
    .optional()
    .describe('Address of the source, if it has a lasting one.'),
  date: z.string().min(2).describe('Date of the source, as exact as it is known.'),
  confidence: z
    .enum(['P', 'S', 'C', 'G', 'F'])
    .describe(
      'P: primary source; S: secondary source; C: own arithmetic from stated figures. Nothing may rest on G, general knowledge that nobody verified, or F, said in the founding document only.',
    ),
  checked: day.describe('Day on which the source was last looked at.'),
  recheck: z
    .union([day, z.literal('never')])
    .optional()
    .describe(
      'Day by which the source is to be looked at again, for facts that age: the first day of the next term; never, where it cannot change.',
    ),
});

/** `content/facts/{group}.yaml`: facts by their ids. */
export const factsSchema = z.record(factId, factSchema);

/** A fact as its file says it. */
export type FactFile = z.infer<typeof factSchema>;
