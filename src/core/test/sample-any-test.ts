// Logs about a test as hostile as a record can hold, and any pool, for property tests.
import fc from 'fast-check';
import type { LearningEvent, Verb } from '@/core/record/event.ts';
import type { PoolQuestion, Quotas } from './pool.ts';
import { start } from './sample-test.ts';

const ids = ['recall0', 'recall1', 'apply0', 'apply1', 'apply2', 'judge0', 'gone', '__proto__'];
const anyId = fc.constantFrom(...ids);
const anyAsked = fc.record({ id: anyId, rev: fc.integer({ min: 1, max: 2 }) });
const attempt = fc.constantFrom('one', 'two', 'three');

const startedResult = fc.oneof(
  { weight: 5, arbitrary: fc.record({ questions: fc.array(anyAsked, { maxLength: 5 }) }) },
  { weight: 1, arbitrary: fc.jsonValue() },
  { weight: 1, arbitrary: fc.record({ questions: fc.jsonValue() }) },
);
const answerResult = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      answer: fc.constant('x'),
      attempt,
      score: fc.record({
        type: fc.constant('points'),
        earned: fc.integer({ min: -1, max: 3 }),
        total: fc.integer({ min: 0, max: 2 }),
        details: fc.constant(null),
      }),
    }),
  },
  { weight: 1, arbitrary: fc.jsonValue() },
);
const otherResult = fc.oneof(
  { weight: 2, arbitrary: fc.record({ attempt }) },
  {
    weight: 3,
    arbitrary: fc.record({
      attempt,
      exchanged: fc.array(fc.record({ of: anyId, by: anyAsked }, { requiredKeys: ['of'] }), { maxLength: 3 }),
    }),
  },
  { weight: 1, arbitrary: fc.jsonValue() },
);

const at = fc
  .integer({ min: 0, max: 300 })
  .map((minutes) => new Date(start + minutes * 60_000).toISOString());
const rest = { at, actor: fc.constantFrom('phone', 'school'), rev: fc.integer({ min: 1, max: 2 }) };
const startEvent = fc.record({
  ...rest,
  id: attempt,
  verb: fc.constant<Verb>('started'),
  object: fc.constant('test:keys'),
  result: startedResult,
});
const answerEvent = fc.record({
  ...rest,
  id: fc.uuid(),
  verb: fc.constant<Verb>('answered'),
  object: anyId.map((id) => `question:keys/test/${id}`),
  result: answerResult,
});
const otherEvent = fc.record({
  ...rest,
  id: fc.uuid(),
  verb: fc.constantFrom<Verb>('completed', 'removed', 'removed', 'opened', 'acted'),
  object: fc.constantFrom('test:keys', 'test:keys', 'test:money', 'question:keys/test/recall0'),
  result: otherResult,
});

/** Any log in which no two events share an id. */
export const anyTestLog = fc
  .tuple(
    fc.uniqueArray(startEvent, { maxLength: 3, selector: ({ id }) => id }),
    fc.array(answerEvent, { maxLength: 25 }),
    fc.array(otherEvent, { maxLength: 5 }),
  )
  .map(([starts, answers, others]) => [...starts, ...answers, ...others] as LearningEvent[]);

/** Any pool, in which an id may stand twice, as no check would let it. */
export const anyPool: fc.Arbitrary<PoolQuestion[]> = fc.array(
  fc.record({
    id: fc.integer({ min: 0, max: 40 }).map((n) => `q${n}`),
    rev: fc.integer({ min: 1, max: 3 }),
    level: fc.constantFrom('recall' as const, 'apply' as const, 'judge' as const),
    lesson: fc.constantFrom('one', 'two'),
  }),
  { maxLength: 40 },
);

const count = fc.integer({ min: 0, max: 8 });

/** Any quotas. */
export const anyQuotas: fc.Arbitrary<Quotas> = fc.record({ recall: count, apply: count, judge: count });

/** A stream of chance, as a seed gives it. */
export const anyRandom = fc.array(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), {
  minLength: 1,
  maxLength: 50,
});

/** Plays a stream of chance, over and over. */
export function play(numbers: readonly number[]): () => number {
  let at = 0;
  return () => numbers[at++ % numbers.length] ?? 0;
}
