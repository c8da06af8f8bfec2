// What learners do with words, and logs as hostile as a record can hold, for the tests of the word list.
import fc from 'fast-check';
import type { Json, LearningEvent, Verb } from '@/core/record/event.ts';
import { onDay } from './sample-log.ts';

let count = 0;

/** Something done to a word so many days after the start. */
export function said(verb: Verb, term: string, day: number, result?: Json): LearningEvent {
  count += 1;
  return {
    id: `word-${count}`,
    at: new Date(onDay(day)).toISOString(),
    actor: 'phone',
    verb,
    object: `term:${term}`,
    rev: 1,
    ...(result !== undefined && { result }),
  };
}

const result: fc.Arbitrary<Json> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ rating: fc.constantFrom(1, 3, 1, 3, 2, 4, 0, 7, Number.MAX_VALUE) }) },
  { weight: 1, arbitrary: fc.jsonValue() as fc.Arbitrary<Json> },
);

const event: fc.Arbitrary<LearningEvent> = fc
  .record({
    id: fc.uuid(),
    at: fc
      .oneof(
        { weight: 8, arbitrary: fc.integer({ min: 0, max: 480 }).map((hours) => onDay(hours / 24)) },
        { weight: 1, arbitrary: fc.constantFrom(0, Date.parse('9999-12-31T23:59:59.999Z')) },
      )
      .map((at) => new Date(at).toISOString()),
    actor: fc.constantFrom('phone', 'school'),
    verb: fc.constantFrom<Verb>('saved', 'saved', 'removed', 'recalled', 'recalled', 'read', 'kept' as Verb),
    object: fc.constantFrom('term:wallet', 'term:key', 'term:gas', 'term:', 'lesson:keys/one', ''),
    rev: fc.integer({ min: 1, max: 2 }),
    result: fc.option(result, { nil: undefined }),
  })
  .map(({ result: given, ...made }) => ({ ...made, ...(given !== undefined && { result: given }) }));

/** Any log about words. */
export const anyWordLog = fc.array(event, { maxLength: 30 });
