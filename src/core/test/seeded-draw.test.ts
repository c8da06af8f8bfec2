import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { levels, sizeOf, type TestPlan } from './pool.ts';
import { anyPool, anyQuotas } from './sample-any-test.ts';
import { samplePool, sampleTest, started } from './sample-test.ts';
import { seededDraw, timesSeeded } from './seeded-draw.ts';

const seeds = fc.nat(0xffffffff).map((n) => n.toString(16).padStart(8, '0'));
const large: TestPlan = {
  course: 'keys',
  draw: { recall: 3, apply: 6, judge: 3 },
  questions: samplePool({ recall: 9, apply: 18, judge: 9 }),
};

describe('a draw from a seed', () => {
  it('is the same for everybody, in whatever order the questions stand in the file', () => {
    fc.assert(
      fc.property(
        seeds,
        fc.nat(3),
        fc.shuffledSubarray([...large.questions], { minLength: 36 }),
        (seed, time, questions) => {
          expect(seededDraw({ ...large, questions }, seed, time)).toEqual(seededDraw(large, seed, time));
        },
      ),
    );
  });
  it('is never changed: a class that was given a seed keeps its questions', () => {
    expect(seededDraw(sampleTest, '0a1b2c3d', 0).map(({ id }) => id)).toEqual([
      'apply0',
      'judge0',
      'apply3',
      'recall0',
    ]);
  });
  it('keeps the quotas, asks nothing twice, and as much as the pool allows', () => {
    fc.assert(
      fc.property(anyPool, anyQuotas, seeds, fc.nat(4), (questions, draw, seed, time) => {
        const drawn = seededDraw({ course: 'keys', draw, questions }, seed, time);
        const ids = new Set(questions.map(({ id }) => id));
        expect(new Set(drawn.map(({ id }) => id)).size).toBe(drawn.length);
        expect(drawn).toHaveLength(Math.min(sizeOf(draw), ids.size));
      }),
    );
    const drawn = seededDraw(large, '00000001', 0);
    for (const level of levels)
      expect(drawn.filter(({ id }) => id.startsWith(level))).toHaveLength(large.draw[level]);
  });
  it('asks other questions in the second and third try, and differs between seeds', () => {
    fc.assert(
      fc.property(seeds, seeds, (seed, other) => {
        fc.pre(seed !== other);
        const [one, two, three] = [0, 1, 2].map((time) => seededDraw(large, seed, time).map(({ id }) => id));
        expect(new Set([...(one ?? []), ...(two ?? []), ...(three ?? [])]).size).toBe(36);
        expect(seededDraw(large, other, 0)).not.toEqual(seededDraw(large, seed, 0));
      }),
      { numRuns: 50 },
    );
  });
});

describe('the number of a try', () => {
  it('counts the attempts begun with the same seed, and no others', () => {
    const begun = (id: string, seed?: string) => {
      const event = started(id, seededDraw(sampleTest, '0a1b2c3d', 0));
      return seed === undefined ? event : { ...event, result: { ...(event.result as object), seed } };
    };
    const log = [
      begun('a', '0a1b2c3d'),
      begun('b'),
      begun('c', '00000000'),
      begun('d', '0a1b2c3d'),
      begun('e', 'x'),
    ];
    expect(timesSeeded(log, 'keys', '0a1b2c3d')).toBe(2);
    expect(timesSeeded(log, 'keys', '00000000')).toBe(1);
    expect(timesSeeded(log, 'keys', 'x')).toBe(0);
  });
});
