import { z } from 'astro/zod';
import { claimKinds, traps } from '@/core/scenario/domains/till/plan.ts';
import { id, text } from '@/schema/text.ts';

const inCode = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9 .-]{0,24}$/)
  .describe('Latin letters, as payment codes have them; at most 25.');

const schema = z.strictObject({
  assets: z
    .array(
      z.strictObject({
        id,
        symbol: z.string().describe('As it stands behind sums; som are called som.'),
        rate: z.int().min(1).describe('Tyiyn for one unit; 100 for som.'),
        holds: z.int().min(1).describe('What the buyer has, in whole units.'),
      }),
    )
    .min(1),
  pin: z
    .strictObject({
      tries: z
        .int()
        .min(1)
        .max(10)
        .nullable()
        .default(null)
        .describe('So many wrong PINs lock; null never locks.'),
      hours: z.int().min(1).max(24).default(5),
    })
    .prefault({}),
  holds: z.int().min(2).max(20).default(3).describe('Blocks for which an order holds.'),
  shops: z.record(
    id,
    z.strictObject({
      payee: inCode,
      account: inCode,
      price: z.tuple([z.int().min(1), z.int().min(1)]).describe('Whole som, from and to.'),
      sign: text.describe('Name over the stall.'),
      goods: text.describe('What the learner buys.'),
      picture: z.enum(['bread', 'apples', 'tea', 'books', 'honey', 'cheese']),
    }),
  ),
  thieves: z.array(z.strictObject({ payee: inCode, account: inCode })).min(1),
  visits: z
    .array(
      z.strictObject({
        id,
        trap: z
          .enum(traps)
          .nullable()
          .default(null)
          .describe('What is wrong with the code; null: it is honest.'),
        alike: z.boolean().default(false).describe('The sticker of a thief shows the name of the shop.'),
        sticker: z.boolean().default(false).describe('A sticker is to be seen; also honest shops paste.'),
        style: z.enum(['kyrgyz', 'emv']).default('kyrgyz'),
        kind: z
          .enum(['static', 'dynamic'])
          .describe('static: the payer types the sum; dynamic: it is in the code.'),
      }),
    )
    .default([])
    .describe('Counters at which the learner buys; their order and shops are drawn.'),
  reasons: z
    .record(z.enum(['honest', 'renewed', ...traps]), z.strictObject({ paid: text, left: text }))
    .describe('Told after each decision at a counter. renewed: an honest sticker.'),
  claims: z
    .array(
      z.strictObject({
        id,
        kind: z.enum(claimKinds),
        said: text.describe('What the customer says.'),
        shipped: text.optional().describe('Reason told when the goods were handed over.'),
        held: text.optional().describe('Reason told when they were kept.'),
      }),
    )
    .default([])
    .describe('Customers at the learner’s own till; their order is drawn.'),
  refunds: z
    .array(z.strictObject({ id, right: z.boolean().default(false), text, reason: text }))
    .default([])
    .describe('Ways to give money back; one is right.'),
});

/** What a lab.yaml says of payments by code. */
export const section = { name: 'till', schema };
/** The words and rules of the section, as a file has them. */
export type TillSection = z.infer<typeof schema>;
