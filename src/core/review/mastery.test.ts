import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mastery } from './mastery.ts';
import { anyNow, plan, shuffledLog } from './sample-any-log.ts';
import { answered, onDay, planned } from './sample-log.ts';

const dayOf = (at: string) => at.slice(0, 10);
const clock = { now: onDay(30), dayOf };
const one = [planned('keys/one/a'), planned('keys/one/b')];
const state = (...answers: readonly (readonly [path: string, day: number, earned?: number])[]) =>
  mastery(
    answers.map(([path, day, earned]) => answered(path, onDay(day), earned)),
    one,
    clock,
  )[0];

describe('a skill', () => {
  it('is untouched until something is answered', () => {
    expect(state()).toEqual({ course: 'keys', id: 'one', state: 'untouched', last: [], days: 0 });
  });
  it('is mastered when the last three answers of two days are right', () => {
    expect(state(['keys/one/a', 0], ['keys/one/b', 0], ['keys/one/a', 1])?.state).toBe('mastered');
  });
  it('is not mastered on one day only, nor by two answers', () => {
    expect(state(['keys/one/a', 0], ['keys/one/b', 0.01], ['keys/one/a', 0.02])?.state).toBe('growing');
    expect(state(['keys/one/a', 0], ['keys/one/b', 1])?.state).toBe('growing');
  });
  it('forgives what was wrong before, and is taken back by what is wrong later', () => {
    const right = [
      ['keys/one/b', 1],
      ['keys/one/a', 2],
      ['keys/one/b', 3],
    ] as const;
    expect(state(['keys/one/a', 0, 0], ...right)?.state).toBe('mastered');
    const later = state(...right, ['keys/one/a', 4, 2]);
    expect(later?.state).toBe('growing');
    expect(later?.last).toEqual([true, true, false]);
  });
  it('does not count answers to an earlier revision, nor of a clock that ran ahead', () => {
    const log = [0, 1, 2].map((day) => answered('keys/one/a', onDay(day)));
    expect(mastery(log, [planned('keys/one/a', { rev: 2 })], clock)[0]?.state).toBe('untouched');
    const ahead = [...log, answered('keys/one/a', onDay(900), 0)];
    expect(mastery(ahead, one, clock)[0]?.state).toBe('mastered');
  });
  it('bears more answers than any learner gives', () => {
    const answer = answered('keys/one/a', onDay(0));
    const log = Array.from({ length: 200_000 }, (_, n) => ({ ...answer, id: `e${n}` }));
    expect(mastery(log, one, clock)[0]).toMatchObject({ state: 'growing', days: 1 });
  });
  it('is the lesson of a question, or the skills it names, each once', () => {
    const asked = [planned('keys/one/a'), planned('keys/two/b', { skills: ['pay', 'keep', 'pay'] })];
    const found = mastery([answered('keys/two/b', onDay(0))], asked, clock);
    expect(found.map(({ id, state }) => [id, state])).toEqual([
      ['one', 'untouched'],
      ['pay', 'growing'],
      ['keep', 'growing'],
    ]);
    expect(found[1]?.last).toEqual([true]);
  });
});

it('is the same in whatever order the events arrived, and bears any record', () => {
  fc.assert(
    fc.property(shuffledLog, anyNow, ([log, other], now) => {
      const skills = mastery(log, plan, { now, dayOf });
      expect(mastery(other, plan, { now, dayOf })).toEqual(skills);
      for (const { days, last } of skills) expect(days).toBeLessThanOrEqual(last.length);
    }),
  );
});
