import { z } from 'astro/zod';
import { text } from '@/schema/text.ts';

/** The section `book`: an exchange with one pair. Sums in kopecks and hundredths of a token, fees in hundredths of a percent. */
export const section = {
  name: 'book',
  schema: z.strictObject({
    token: text.describe('The invented token, as it is called.'),
    money: z.int().min(1).describe('What the learner has at the exchange, in kopecks.'),
    want: z.int().min(1).describe('How many tokens are wanted, in hundredths.'),
    middle: z.array(z.int().min(1)).min(1).describe('Prices of a token, in kopecks; the seed takes one.'),
    depth: z
      .array(z.strictObject({ away: z.int().min(1), size: z.int().min(1) }))
      .min(1)
      .describe('Waiting orders on each side: how far from the middle, and how many.'),
    fees: z.strictObject({ take: z.int().min(0), wait: z.int().min(0) }),
    withdrawal: z.int().min(0).describe('Fixed fee of a withdrawal, in hundredths of a token.'),
    sellerAfter: z
      .int()
      .min(1)
      .describe('Blocks until somebody sells to a waiting limit at the middle or above.'),
    pauseFor: z.int().min(1).describe('Blocks for which withdrawals stop once the tokens are bought.'),
  }),
} as const;

/** The section in one language, as the screens get it. */
export interface BookWords {
  readonly token: string;
}
