import { z } from 'astro/zod';
import { id, text } from '@/schema/text.ts';

/** Contracts that stand on the chain from its first block; each is an actor, so it has an address and a name. */
export const section = {
  name: 'contracts',
  schema: z.strictObject({
    tokens: z
      .array(
        z.strictObject({
          actor: id.describe('Which actor is the contract of the token.'),
          name: z
            .string()
            .min(1)
            .max(40)
            .describe('As the contract itself says it; Latin letters, the same in all languages.'),
          symbol: z.string().regex(/^[A-Z]{2,8}$/, 'two to eight capital letters'),
          decimals: z.int().min(0).max(18).default(18),
          balances: z
            .record(id, z.union([z.int().min(0), z.string().regex(/^\$[a-z][a-z0-9-]*$/)]))
            .default({})
            .describe('Whole units of each actor, or $name of something drawn (in the smallest unit).'),
          allowances: z
            .array(
              z.strictObject({
                owner: id,
                spender: id,
                amount: z.union([z.int().min(1), z.literal('unlimited')]),
              }),
            )
            .default([])
            .describe('Approvals given before the first block, in whole units or unlimited.'),
          about: text.optional().describe('What it is, for the screens.'),
        }),
      )
      .default([]),
    others: z
      .array(
        z.strictObject({
          actor: id,
          kind: z.string().describe('A kind of native contract.'),
          storage: z
            .json()
            .describe('What it keeps at first; `@name` is an address, `$name` what was drawn.'),
          about: text.optional(),
        }),
      )
      .default([]),
  }),
};
