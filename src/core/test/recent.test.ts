import { describe, expect, it } from 'vitest';
import { paperDraw } from './paper.ts';
import { sizeOf } from './pool.ts';
import { recentOf } from './recent.ts';
import { answered, asked, sampleTest, started } from './sample-test.ts';

describe('what a draw looks back on', () => {
  const log = [
    started('a', asked('recall0'), 0),
    started('b', asked('apply0'), 10),
    started('c', asked('judge0'), 20),
  ];
  it('is the last two attempts, the latest first', () => {
    const { asked: lists } = recentOf(log, sampleTest);
    expect(lists.map((list) => list.map(({ id }) => id))).toEqual([['judge0'], ['apply0']]);
  });
  it('is what was right in the last answer, within an attempt or in a review', () => {
    const review = { ...answered('', 'apply1', 2, 30), result: { answer: 'x', score: points(2) } };
    const given = [
      answered('a', 'recall0', 2, 1),
      answered('b', 'apply0', 2, 11),
      answered('c', 'apply0', 1, 21),
      answered('c', 'judge0', 2, 22, 7),
      review,
    ];
    expect([...recentOf([...log, ...given], sampleTest).right].sort()).toEqual(['apply1#1', 'recall0#1']);
  });
});

const points = (earned: number) => ({ type: 'points', earned, total: 2, details: null });

describe('the draw for paper', () => {
  it('is a whole one, and the same at every build', () => {
    const drawn = paperDraw(sampleTest);
    expect(drawn).toHaveLength(sizeOf(sampleTest.draw));
    expect(paperDraw(sampleTest)).toEqual(drawn);
  });
});
