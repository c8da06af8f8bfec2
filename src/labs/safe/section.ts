import { z } from 'astro/zod';
import { id, text } from '@/schema/text.ts';

const sum = z
  .string()
  .regex(/^(\$[a-z][a-z0-9-]*|\d+)$/, 'a sum is drawn, such as $rent, or digits of the smallest unit');

const asks = z.union([
  z.strictObject({ pay: id.describe('The actor who is paid.'), sum }),
  z.strictObject({
    delegate: id.describe('Who gains from it.'),
    code: id.describe('The actor that is the foreign contract.'),
  }),
  z.strictObject({
    threshold: z.int().min(1).max(9).describe('A new number of signatures that are needed.'),
  }),
]);

/** A safe with several owners; an actor called `safe` is its contract. */
export const section = {
  name: 'safe',
  schema: z.strictObject({
    owners: z.array(id).min(1).max(9).describe('Actors whose keys open the safe.'),
    threshold: z.int().min(1).max(9).describe('How many signatures are needed.'),
    family: z.array(id).describe('Actors whose keys are the family’s, new keys too.'),
    strangers: z
      .array(id)
      .default([])
      .describe('Others who may write an address in the hope of becoming an owner.'),
    first: id.describe('The request that comes first; the others come in drawn order.'),
    requests: z
      .array(
        z.strictObject({
          id,
          from: id.describe('Who makes it, and has signed it.'),
          bad: z.boolean().default(false).describe('Whether it should be refused.'),
          asks: asks.describe('What is really to be signed.'),
          shows: asks.optional().describe('What the site pretends it to be, when that is something else.'),
          note: text.describe('What the one who makes it writes.'),
          reasons: z.strictObject({
            confirm: text.describe('Told to who confirms.'),
            refuse: text.describe('Told to who refuses.'),
          }),
        }),
      )
      .min(1),
    table: z
      .array(z.strictObject({ id, keys: z.int().min(1).max(9), needed: z.int().min(1).max(9) }))
      .default([])
      .describe('Safes of the table of keys; the values `safe.<id>-lost` and `safe.<id>-stolen` follow.'),
  }),
};
