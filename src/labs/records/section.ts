import { z } from 'astro/zod';
import { id } from '@/schema/text.ts';

/** The section `records` of a lab.yaml: what people did on the chain before the learner reads it. */
export const section = {
  name: 'records',
  schema: z.strictObject({
    lines: z
      .array(
        z.strictObject({
          from: id,
          to: id,
          sum: z
            .string()
            .regex(/^\$[a-z][a-z0-9-]*$/)
            .optional()
            .describe('Coins that were drawn, such as $price; absent: none.'),
          call: z
            .string()
            .optional()
            .describe('A function of a contract, such as transfer(address,uint256).'),
          values: z
            .array(z.json())
            .optional()
            .describe('Its values: `@name` is an address, `$name` what was drawn.'),
          gas: z.int().min(21_000).optional().describe('Gas it may use; absent: what it needs.'),
          tip: z.int().min(1).optional().describe('Tip in gwei; absent: the usual one.'),
          times: z.int().min(1).max(30).optional().describe('How often, one after another.'),
        }),
      )
      .min(1)
      .describe('The oldest first; each line gets a block of its own.'),
    real: z
      .array(
        z.strictObject({
          height: z.int().min(0).describe('Its number in the chain of Bitcoin.'),
          header: z
            .string()
            .regex(/^[0-9a-f]{160}$/, '80 bytes as 160 hex digits')
            .describe('The header, byte for byte as the nodes of Bitcoin have it.'),
          transactions: z
            .int()
            .min(1)
            .optional()
            .describe('How many transactions it holds, if that was checked.'),
        }),
      )
      .default([])
      .describe(
        'Headers of real blocks, shown as pages of their own; each is checked for its proof of work.',
      ),
  }),
} as const;
