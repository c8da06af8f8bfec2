import { z } from 'astro/zod';
import { moodNames } from '@/core/chain/market/moods.ts';
import { id } from '@/schema/text.ts';

/** The section `market` of a lab.yaml: a fee market and the payments that are wanted in it. */
export const section = {
  name: 'market',
  schema: z.strictObject({
    level: z.int().min(10).max(100_000).describe('Price of a unit of gas that people think usual, in gwei.'),
    mood: z.enum(moodNames).default('calm').describe('The crowd’s mood at the beginning.'),
    orders: z
      .array(
        z.strictObject({
          id,
          to: id.describe('Whom it is paid to, an actor.'),
          sum: z
            .string()
            .regex(/^\$[a-z][a-z0-9-]*$/)
            .describe('What was drawn, such as $fare.'),
          within: z.int().min(1).max(20).describe('Blocks it has.'),
          calledOff: id.optional().describe('The message that calls it off.'),
        }),
      )
      .min(1)
      .describe('Called by the deed market.order.'),
  }),
} as const;
