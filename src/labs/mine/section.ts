import { z } from 'astro/zod';
import { ideas } from '@/core/scenario/domains/miner/foretell.ts';
import { id, text } from '@/schema/text.ts';

const stage = z.strictObject({
  id,
  step: id.describe('The step in which it is played.'),
  title: text,
  digits: z
    .int()
    .min(0)
    .max(4)
    .describe('Zero hex digits wanted; 0: the learner aims at a target that suits the device.'),
  blocks: z.int().min(1).max(10).describe('Blocks to be found.'),
  presses: z
    .array(z.int().min(1).max(1000))
    .default([])
    .describe('Nonces one press may try; none: a worker searches.'),
});

/** The section `miner` of a lab.yaml. */
export const section = {
  name: 'miner',
  schema: z.strictObject({
    stages: z.array(stage).min(1),
    warm: z
      .strictObject({ step: id, window: z.int().min(256).max(20_000) })
      .optional()
      .describe('Where “the nonce gets warmer” is put to the test, and on how many nonces.'),
    reasons: z
      .record(z.enum(ideas), text)
      .describe('What is said to a foretold number, by the idea it was come by.'),
  }),
};
