// A course test and attempts at it, for tests.
import type { Json, LearningEvent } from '@/core/record/event.ts';
import { questionObject, testLesson } from '@/core/record/object.ts';
import { testObject } from '@/core/record/other-objects.ts';
import type { Asked, Level, PoolQuestion, TestPlan } from './pool.ts';

/** The first instant of the samples. */
export const start = Date.parse('2026-11-23T04:00:00.000Z');

/** An hour and a day, in milliseconds. */
export const hour = 3_600_000;
export const day = 24 * hour;

/** So many questions of each level: `recall0`, `recall1` … */
export function samplePool(counts: Readonly<Record<Level, number>>): PoolQuestion[] {
  return Object.entries(counts).flatMap(([level, count]) =>
    Array.from({ length: count }, (_, at) => ({
      id: `${level}${at}`,
      rev: 1,
      level: level as Level,
      lesson: at % 2 === 0 ? 'one' : 'two',
    })),
  );
}

/** A test that asks four questions of a pool of eight. */
export const sampleTest: TestPlan = {
  course: 'keys',
  draw: { recall: 1, apply: 2, judge: 1 },
  questions: samplePool({ recall: 2, apply: 4, judge: 2 }),
};

/** Questions by their ids, in revision 1. */
export const asked = (...ids: readonly string[]): Asked[] => ids.map((id) => ({ id, rev: 1 }));

function event(id: string, minutes: number, fields: Partial<LearningEvent>): LearningEvent {
  const at = new Date(start + minutes * 60_000).toISOString();
  return { id, at, actor: 'phone', verb: 'started', object: testObject('keys'), rev: 1, ...fields };
}

/** The start of an attempt, so many minutes after the first instant. */
export function started(id: string, questions: Json, minutes = 0): LearningEvent {
  return event(id, minutes, { result: { questions } });
}

/** An answer within an attempt; `earned` of 2 points. */
export function answered(attempt: string, question: string, earned: number, minutes = 1, rev = 1) {
  return event(`${attempt}-${question}-${minutes}`, minutes, {
    verb: 'answered',
    object: questionObject('keys', testLesson, question),
    rev,
    result: { answer: 'x', attempt, score: { type: 'points', earned, total: 2, details: null } },
  });
}

/** The end of an attempt before all is answered. */
export function ended(attempt: string, minutes: number): LearningEvent {
  return event(`${attempt}-end`, minutes, { verb: 'completed', result: { attempt } });
}

/** An exchange of questions within an attempt. */
export function exchanged(attempt: string, list: Json, minutes: number): LearningEvent {
  return event(`${attempt}-exchange-${minutes}`, minutes, {
    verb: 'removed',
    result: { attempt, exchanged: list },
  });
}
