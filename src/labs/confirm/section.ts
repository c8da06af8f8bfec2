import { z } from 'astro/zod';
import { id, text } from '@/schema/text.ts';

/** The section `confirm` of a lab.yaml: what a shop sells, to whom, and the arguments for waiting. */
export const section = {
  name: 'confirm',
  schema: z.strictObject({
    waits: z
      .array(z.int().min(0).max(100))
      .min(2)
      .describe('Numbers of confirmations to choose from, rising.'),
    sales: z
      .array(
        z.strictObject({
          id,
          goods: text.describe('What is sold, with its price.'),
          buyer: text.describe('Who buys, and what the owner of the shop would bear.'),
          power: z
            .array(z.int().min(1).max(49))
            .min(1)
            .describe('Shares of all computing power in percent, of which one is drawn.'),
          limit: z
            .int()
            .min(1)
            .max(10_000)
            .describe('Chance of a reversal that the owner bears, in hundredths of a percent.'),
          cheats: z.int().min(0).max(100).describe('Chance in percent that this buyer attacks.'),
          reasons: z
            .array(z.strictObject({ id, good: z.boolean().default(false), text, why: text }))
            .min(2)
            .describe('Arguments to choose from, one of them good.'),
        }),
      )
      .min(1),
  }),
} as const;
