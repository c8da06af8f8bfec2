import { z } from 'astro/zod';
import { id, text } from '@/schema/text.ts';

const token = z.strictObject({
  actor: id.describe('The actor that is the contract of the token.'),
  symbol: z.string().regex(/^[A-Z]{2,8}$/, 'two to eight capital letters'),
  name: text,
});
const whole = z.int().min(1).max(1_000_000_000);
const limit = z.int().min(0).max(10_000).describe('Hundredths of a percent: 50 is half a percent.');

/** A pool of two tokens, a router, somebody who swaps beside the learner, and a bot. */
export const section = {
  name: 'pool',
  schema: z.strictObject({
    give: token.describe('What the learner gives.'),
    take: token.describe('What the learner takes.'),
    pair: id.describe('The actor that is the contract of the pool.'),
    router: id.describe('The actor that is the router.'),
    reserves: z.tuple([whole, whole]).describe('Whole tokens in the pool at first.'),
    deep: z.tuple([whole, whole]).describe('A larger pool, for reckoning: values `pool.deep-100`.'),
    pay: z
      .string()
      .regex(/^\$[a-z][a-z0-9-]*$/)
      .describe('What is to be swapped, as drawn.'),
    purse: whole.describe('Whole tokens the learner has to give.'),
    preset: limit.describe('The limit that the site has set.'),
    limits: z.array(limit).min(2).describe('Limits that can be chosen with one press.'),
    trader: z.strictObject({
      actor: id,
      purse: whole,
      moves: z
        .int()
        .min(0)
        .max(1000)
        .describe('By how many hundredths of a percent it moves what comes out.'),
    }),
    bot: z.strictObject({ actor: id, purse: whole }),
  }),
};
