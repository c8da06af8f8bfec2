import { z } from 'astro/zod';
import type { EventPredicate, Predicate } from '@/core/scenario/predicate.ts';

const value = z.union([z.string(), z.number(), z.boolean()]);

const test = z.union([
  value,
  z.strictObject({
    in: z.array(value).optional(),
    not: value.optional(),
    lt: value.optional(),
    lte: value.optional(),
    gt: value.optional(),
    gte: value.optional(),
  }),
]);

/** Holds when enough events of a type fit; the types and their fields stand in `core/scenario/event.ts`. */
export const eventPredicate = z
  .strictObject({
    event: z.string().describe('Type of the event: tx.included, backup.passed, ui …'),
    where: z
      .record(z.string(), test)
      .optional()
      .describe('Fields and what they equal; `$name` is what was drawn.'),
    count: z.int().min(1).optional().describe('How many events must fit; 1 without it.'),
    within: z.int().min(1).optional().describe('In `seq`: at most so many blocks after the line before.'),
  })
  .transform((found) => found as EventPredicate);

/** A condition over events: event, all, any, not, seq, before. */
export const predicate: z.ZodType<Predicate> = z.lazy(() =>
  z.union(
    [
      eventPredicate,
      z.strictObject({ all: z.array(predicate).min(1) }),
      z.strictObject({ any: z.array(predicate).min(1) }),
      z.strictObject({ not: predicate }),
      z.strictObject({ seq: z.array(eventPredicate).min(2) }),
      z.strictObject({ before: z.tuple([eventPredicate, eventPredicate]) }),
    ],
    { error: 'a condition is one of event, all, any, not, seq, before with its fields' },
  ),
);
