import { z } from 'astro/zod';
import { acts } from '@/core/scenario/domains/blocks/plan.ts';
import { id, text } from '@/schema/text.ts';

const payment = z.strictObject({
  id,
  from: text,
  to: text,
  sum: z.int().min(1).max(99_999).describe('Som.'),
});
const eight = z.array(payment).length(8).describe('Eight, so that a path has three hashes.');
const told = z.strictObject({ title: text, reason: text });

/** The section `blocks` of a lab.yaml. */
export const section = {
  name: 'blocks',
  schema: z.strictObject({
    row: z
      .strictObject({ step: id, chain: z.array(z.array(payment).min(1).max(4)).min(5).max(8) })
      .optional()
      .describe('A row of blocks to be tampered with.'),
    real: z.strictObject({ step: id }).optional().describe('Block 100000 of Bitcoin, tampered with.'),
    tree: z.strictObject({ step: id, leaves: eight }).optional().describe('The path of one payment.'),
    claims: z.strictObject({ step: id }).optional().describe('Four proofs to be judged, over `tree`.'),
    sums: z
      .strictObject({
        step: id,
        customers: z.array(z.strictObject({ id, name: text, sum: z.int().min(1) })).length(8),
        hole: z.int().min(1).describe('What the made-up customer owes less than nothing.'),
      })
      .optional()
      .describe('A sum tree with a negative leaf.'),
    acts: z
      .record(z.enum([...acts, 'real']), told)
      .describe('What the cheat does, and what is said when it is seen what changed.'),
    path: z
      .strictObject({ right: text, own: text, row: text, far: text })
      .optional()
      .describe('What is said to a chosen hash.'),
  }),
};
