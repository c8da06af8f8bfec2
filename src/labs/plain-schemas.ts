import { z } from 'astro/zod';
import { type PracticeCode, writePractice } from '@/core/codes/practice.ts';
import type { Move } from '@/core/scenario/walk.ts';
import { text } from '@/schema/text.ts';

/** Whether a practice code can say it. */
function isPracticeCode(code: Omit<PracticeCode, 'sum'> & { readonly sum: number | null }): boolean {
  try {
    writePractice({ ...code, sum: code.sum === null ? null : String(code.sum) });
    return true;
  } catch {
    return false;
  }
}

const cell = z.union([text, z.string(), z.number()]);

/** The paper form: how it is played without a device, sheets to print, answers for the teacher. */
export const paper = z
  .strictObject({
    how: text.describe('The same exercise without a device.'),
    sheets: z
      .array(
        z.strictObject({
          title: text,
          text: text.optional(),
          table: z
            .strictObject({ head: z.array(cell), rows: z.array(z.array(cell)) })
            .optional()
            .describe('Empty cells ("") are for writing.'),
          cards: z
            .array(z.strictObject({ title: cell, text: cell }))
            .optional()
            .describe('Cards to cut out.'),
          codes: z
            .array(
              z.strictObject({
                title: cell,
                text: cell.default(''),
                code: z
                  .strictObject({
                    style: z.enum(['kyrgyz', 'emv']).default('kyrgyz'),
                    kind: z.enum(['static', 'dynamic']).default('static'),
                    name: z.string().describe('Payee, in Latin letters.'),
                    account: z.string(),
                    order: z.string().nullable().default(null),
                    sum: z.int().min(1).nullable().default(null).describe('Tyiyn.'),
                  })
                  .refine(isPracticeCode, 'no practice code can say this: Latin letters, at most 25')
                  .describe('A practice code that a phone can read and no bank accepts.'),
              }),
            )
            .optional()
            .describe('Payment codes to cut out.'),
          lines: z.int().min(1).max(40).optional().describe('Numbered empty lines.'),
        }),
      )
      .default([]),
    answers: z.array(text).default([]).describe('For the teacher, on a sheet of their own.'),
  })
  .describe('The exercise on paper, printed from its own page.');

const move = z
  .union([
    z.strictObject({ wait: z.int().min(1).max(100).describe('So many blocks.') }),
    z.strictObject({ next: z.literal(true).describe('On to the next step.') }),
    z.strictObject({
      play: z.enum(['good', 'bad', 'accept', 'refuse']).describe('Whatever the engine offers of that kind.'),
    }),
    z.strictObject({
      pay: z.strictObject({
        to: z.string(),
        sum: z.string(),
        tip: z.enum(['slow', 'usual', 'fast']).default('usual'),
      }),
    }),
    z.strictObject({
      call: z
        .strictObject({ to: z.string(), call: z.string(), values: z.array(z.json()) })
        .describe(
          'A contract call; `@name` is an address, `$name` what was drawn, `unlimited` the largest number.',
        ),
    }),
    z.looseObject({
      t: z
        .string()
        .describe('An action as the engine knows it; `$name` is what was drawn, `@name` an address.'),
    }),
  ])
  .transform((found) => found as Move);

/** Two ways through the lab, in symbols that hold for every seed. */
export const walks = z
  .strictObject({
    win: z.array(move).min(1).describe('Reaches all points.'),
    lose: z.array(move).min(1).describe('Reaches the end under the pass mark.'),
  })
  .describe('A winning and a losing run; CI plays both on 200 seeds.');
