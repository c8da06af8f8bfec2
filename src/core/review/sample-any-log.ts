// Logs as hostile as a record can hold, for the property tests of review.
import fc from 'fast-check';
import type { LearningEvent, Verb } from '@/core/record/event.ts';
import type { ReviewPlan } from './plan.ts';
import { planned, start } from './sample-log.ts';

const paths = ['keys/one/a', 'keys/one/b', 'keys/two/a', 'keys/two/b', 'money/one/a'];

/** The questions that the logs below answer, one of them in a later revision. */
export const plan: ReviewPlan = paths.map((path, at) =>
  planned(path, { rev: at === 1 ? 2 : 1, safety: at % 2 === 0, ...(at > 2 && { skills: ['pay', 'keep'] }) }),
);

const result = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record(
      {
        answer: fc.constantFrom('p', 'q'),
        score: fc.record({
          type: fc.constantFrom('points', 'points', 'invalid'),
          earned: fc.integer({ min: -1, max: 3 }),
          total: fc.integer({ min: 0, max: 3 }),
          details: fc.constant(null),
        }),
        sure: fc.oneof(fc.integer({ min: 0, max: 4 }), fc.constantFrom(3, 3, '3', null, 2.5)),
        hints: fc.oneof(fc.integer({ min: -1, max: 3 }), fc.constantFrom('2', null, 1e9)),
      },
      { requiredKeys: ['answer', 'score'] },
    ),
  },
  { weight: 1, arbitrary: fc.jsonValue() },
);

/** An instant near the start, or as far off as a broken clock can be. */
const instant = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 0, max: 240 }).map((n) => start + n * 3_600_000) },
  { weight: 1, arbitrary: fc.constantFrom(0, Date.parse('9999-12-31T23:59:59.999Z'), start) },
);

const event: fc.Arbitrary<LearningEvent> = fc
  .record({
    id: fc.uuid(),
    at: instant.map((at) => new Date(at).toISOString()),
    actor: fc.constantFrom('phone', 'school'),
    verb: fc.constantFrom<Verb>('answered', 'answered', 'answered', 'read', 'reviewed' as Verb),
    object: fc.constantFrom(
      ...paths.map((path) => `question:${path}`),
      'lesson:keys/one',
      'galaxy:far/away',
      '',
    ),
    rev: fc.integer({ min: 1, max: 2 }),
    result,
  })
  .map((made) => made as LearningEvent);

/** Any log. */
export const anyLog = fc.array(event, { maxLength: 30 });

/** A log and the same events in another order of arrival. */
export const shuffledLog = anyLog.chain((log) =>
  fc.tuple(fc.constant(log), fc.shuffledSubarray(log, { minLength: log.length })),
);

/** Any instant to look from, also before everything and long after. */
export const anyNow = fc.oneof(
  fc.integer({ min: -48, max: 2000 }).map((n) => start + n * 3_600_000),
  fc.constantFrom(0, Date.parse('2200-01-01T00:00:00.000Z')),
);
