import { z } from 'astro/zod';
import { readKinds } from '@/core/scenario/scenario.ts';
import { id, text } from '@/schema/text.ts';
import { eventPredicate } from './predicate-schema.ts';

const always = z.literal(true).optional().describe('Asked whatever is drawn of the others.');

/** A question answered from what is seen. */
export const task = z.discriminatedUnion('kind', [
  z.strictObject({
    id,
    always,
    kind: z.literal('number'),
    of: z.union([z.string(), z.number()]).describe('domain.name of a value, or the number itself.'),
    tolerance: z.number().min(0).max(0.5).default(0).describe('Share of the value: 0.005 is half a percent.'),
    unit: text.optional().describe('What is counted, said behind the field.'),
    text,
    reasons: z.strictObject({ right: text, wrong: text }),
  }),
  z.strictObject({
    id,
    always,
    kind: z.enum(readKinds).describe('What is asked of the transaction that the event names.'),
    of: eventPredicate,
    text,
    reasons: z.record(z.string(), text),
  }),
  z.strictObject({
    id,
    always,
    kind: z.literal('address'),
    right: id.describe('The actor whose address is the answer.'),
    wrong: z.record(id, id).describe('Other actors, by the id of the answer.'),
    text,
    reasons: z.record(z.string(), text),
  }),
  z.strictObject({
    id,
    always,
    kind: z.literal('choice'),
    options: z.record(id, text).describe('The answers; the right one is called "right".'),
    real: z
      .array(z.int().min(0))
      .optional()
      .describe('Heights of real blocks (records.real) whose pages the question opens.'),
    text,
    reasons: z.record(z.string(), text),
  }),
  z.strictObject({
    id,
    always,
    kind: z.literal('transaction'),
    right: eventPredicate,
    wrong: z.array(z.strictObject({ id, of: eventPredicate })).min(2),
    text,
    reasons: z.record(z.string(), text),
  }),
]);

/** Ids of the answers that a kind of task offers; each needs a reason. */
const readAnswers = {
  block: ['right', 'before', 'after', 'later'],
  fee: ['right', 'value', 'together', 'burned'],
  burned: ['right', 'tip', 'fee', 'value'],
  tip: ['right', 'burned', 'fee', 'none'],
  status: ['right', 'other', 'pending'],
  count: ['right', 'nonce', 'next', 'block'],
  confirmations: ['right', 'less', 'block', 'head'],
  value: ['right', 'together', 'fee', 'less'],
} as const;

/** The answers of a task, each of which needs a reason. */
export function answersOf(line: z.infer<typeof task>): readonly string[] {
  if (line.kind === 'number') return [];
  if (line.kind === 'transaction') return ['right', ...line.wrong.map((other) => other.id)];
  if (line.kind === 'address') return ['right', ...Object.keys(line.wrong)];
  if (line.kind === 'choice') return ['right', ...Object.keys(line.options)];
  return readAnswers[line.kind];
}
