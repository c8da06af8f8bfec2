import { z } from 'astro/zod';
import { id, text } from '@/schema/text.ts';

const figure = z.union([z.int().min(0), z.array(z.int().min(0)).min(1)]);

/** The section `purse`: the digital som as a model. Sums in tyiyn; a list is drawn from. */
export const section = {
  name: 'purse',
  schema: z.strictObject({
    limits: z
      .strictObject({ wallet: z.int().min(1), purse: z.int().min(1), slip: z.int().min(1) })
      .describe('Invented limits: of a wallet, of an off-line purse, of one payment off line.'),
    banks: z.array(z.strictObject({ id, name: text, stock: z.int().min(1) })).min(1),
    people: z
      .array(
        z.strictObject({
          id,
          name: text,
          bank: id,
          wallet: figure,
          purse: z.int().min(0).optional().describe('Who has a phone with a purse, and how much is in it.'),
        }),
      )
      .min(2),
    asks: z.array(z.strictObject({ id, step: id, to: id, sum: figure, text })).default([]),
    scenes: z.array(
      z.strictObject({
        step: id,
        scene: z.enum(['online', 'offline', 'sync', 'bench', 'lost']),
        phones: z
          .array(id)
          .default([])
          .describe('Phones shown beside the learner’s; on the bench: the tester and two payees.'),
      }),
    ),
    predict: z.array(z.strictObject({ of: id, what: z.enum(['wallet', 'purse']) })).default([]),
    tiers: text.describe('Who keeps which books, told beside the record of the platform.'),
  }),
} as const;

/** The section in one language, as the screens get it. */
export interface PurseWords {
  readonly banks: readonly { readonly id: string; readonly name: string }[];
  readonly people: readonly { readonly id: string; readonly name: string; readonly bank: string }[];
  readonly asks: readonly { readonly id: string; readonly text: string }[];
  readonly tiers: string;
}
