import { z } from 'astro/zod';
import { id, text } from '@/schema/text.ts';

const figure = z
  .union([z.int().min(0), z.array(z.int().min(0)).min(1)])
  .describe('A whole number, or those from which the seed takes one.');

/** The section `desk`: ways to send money home. Sums in kopecks and tyiyn, percentages in hundredths of a percent. */
export const section = {
  name: 'desk',
  schema: z.strictObject({
    sum: z.int().min(1).describe('What is sent, in kopecks.'),
    dollars: z.int().min(1).describe('The same in dollar cents, for comparing with the world.'),
    reference: figure.describe('Som for one rouble on the market, in ten-thousandths.'),
    deadline: z.int().min(1).describe('Hours until the family needs the money.'),
    within: z.int().min(1).describe('How near a computed sum must come, in tyiyn.'),
    scenes: z.array(z.strictObject({ step: id, scene: z.enum(['read', 'count', 'send']) })),
    ways: z
      .array(
        z.strictObject({
          id,
          name: text,
          loud: text.describe('What the seller shows large.'),
          small: text.describe('What stands in small print beside fees, rate and hours: papers, risks.'),
          charges: z.array(
            z.strictObject({
              id,
              name: text,
              side: z.enum(['sender', 'home']),
              of: z.enum(['sum', 'left']).default('sum'),
              fixed: figure.default(0),
              percent: figure.default(0),
            }),
          ),
          margin: figure.describe('How far its rate lies below the reference.'),
          hours: figure.describe('Hours until it is paid out; one block is one hour.'),
          holds: z.int().min(1).describe('Hours for which a quote holds.'),
          least: z.int().min(0),
          most: z.int().min(1),
        }),
      )
      .min(2),
    world: z
      .array(z.strictObject({ percent: z.int().min(0), text }))
      .default([])
      .describe('Costs elsewhere, to compare with; each text names its source and date.'),
  }),
} as const;

/** The section in one language, as the screens get it. */
export interface DeskWords {
  readonly dollars: number;
  readonly ways: readonly {
    readonly id: string;
    readonly name: string;
    readonly loud: string;
    readonly small: string;
    readonly charges: readonly { readonly id: string; readonly name: string }[];
  }[];
  readonly world: readonly { readonly percent: number; readonly text: string }[];
}
