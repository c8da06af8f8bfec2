import { z } from 'astro/zod';
import { isDecimal } from '@/core/ledgers/power/ratio.ts';
import { fields } from '@/core/scenario/domains/power/plan.ts';
import { ideas } from '@/core/scenario/domains/power/reckon.ts';
import { id, text } from '@/schema/text.ts';

const decimal = z.string().refine(isDecimal, 'a number in quotes, such as "5.04"');

const machine = z.strictObject({
  speed: decimal.describe('Terahashes a second.'),
  hunger: decimal.describe('Joules for a terahash.'),
  hours: decimal.describe('Hours a day.'),
  tariff: decimal.describe('Som for a kilowatt hour.'),
  tax: decimal.describe('Tax in percent of the bill.'),
});

const network = z.strictObject({
  speed: decimal.describe('Exahashes a second of all miners.'),
  coins: decimal.describe('New coins in a day.'),
  price: decimal.describe('Som for a coin.'),
  poolFee: decimal.describe('What a pool keeps, in percent.'),
});

/** The section `power` of a lab.yaml. */
export const section = {
  name: 'power',
  schema: z.strictObject({
    cases: z
      .array(
        z.strictObject({
          id,
          step: id.describe('The step in which it is reckoned.'),
          title: text,
          machines: z.array(machine).min(1).describe('One of these is drawn.'),
          network: network.optional(),
          ask: z.array(z.enum(fields)).min(1).describe('What the learner works out, in this order.'),
        }),
      )
      .min(1),
    tariffs: z
      .strictObject({
        step: id,
        of: id.describe('The case whose machine is meant.'),
        list: z.array(z.strictObject({ id, som: decimal, text, reason: text })).min(2),
      })
      .optional()
      .describe('Tariffs to be told apart: does the machine pay?'),
    reasons: z
      .record(z.enum(ideas), text)
      .describe('What is said to an answer, by the mistake it came from.'),
    date: text.describe('From when the figures are.'),
  }),
};
