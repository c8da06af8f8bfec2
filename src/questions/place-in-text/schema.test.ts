import { describe, expect, it } from 'vitest';
import { exampleQuestion } from '../frame/example-island.ts';
import { grade } from './grade.ts';
import { type Question, schema } from './schema.ts';

const good = exampleQuestion<Question>('place-in-text');
const faults = (question: object) =>
  (schema.safeParse(question).error?.issues ?? []).map(
    ({ path, message }) => `${path.join('.')}: ${message}`,
  );
const keyed = (correct: (index: number) => boolean) => ({
  ...good,
  segments: good.segments.map((each, index) => ({ ...each, correct: correct(index) })),
});

describe('a place-in-text question', () => {
  it('needs something to be found', () => {
    expect(faults(keyed(() => false)).join()).toContain('there is nothing to be found');
  });

  it('needs two harmless parts, so that marking everything is not right', () => {
    expect(faults(keyed((index) => index > 0)).join()).toContain('at least 2 segments with "correct: false"');
    expect(faults(keyed((index) => index > 1))).toEqual([]);
  });

  it.each([3, 13])('has four to twelve segments, not %d', (count) => {
    const segments = Array.from({ length: count }, (_, n) => ({ ...good.segments[n % 2], id: `part-${n}` }));
    expect(faults({ ...good, segments }).join()).toContain(`4 to 12 segments are wanted; there are ${count}`);
  });

  it('has no id twice', () => {
    const [first, ...rest] = good.segments;
    expect(faults({ ...good, segments: [{ ...first, id: 'words' }, ...rest] }).join()).toContain(
      'segments.3.id: the id "words" stands twice',
    );
  });

  it('has a reason for every part', () => {
    const [{ reason: _, ...first }, ...rest] = good.segments as [Question['segments'][0]];
    expect(faults({ ...good, segments: [first, ...rest] }).join()).toContain('segments.0.reason');
  });
});

it('earns nothing for marking everything beyond what hits outweigh', () => {
  expect(
    grade(
      good,
      good.segments.map(({ id }) => id),
    ),
  ).toMatchObject({ earned: 1, total: 4 });
});
