import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LearningEvent } from '@/core/record/event.ts';
import { attempts, runningAttempt } from './attempt.ts';
import { drawTest, nothingRecent } from './draw.ts';
import { exchangesFor } from './exchange.ts';
import { type Out, sizeOf, type TestPlan } from './pool.ts';
import { anyRandom, anyTestLog, play } from './sample-any-test.ts';
import { answered, asked, ended, exchanged, sampleTest, started } from './sample-test.ts';

const four = ['recall0', 'apply0', 'apply1', 'judge0'];
const begun = started('a', asked(...four));
/** The sample with other revisions, where one of 0 takes the question off the site. */
const revised = (revs: Readonly<Record<string, number>>): TestPlan => ({
  ...sampleTest,
  questions: sampleTest.questions.flatMap((each) => {
    const rev = revs[each.id] ?? 1;
    return rev === 0 ? [] : [{ ...each, rev }];
  }),
});
/** The sample with some questions out for the time being. */
const outs = (list: Readonly<Record<string, Out>>): TestPlan => ({
  ...sampleTest,
  questions: sampleTest.questions.map((each) => ({ ...each, out: list[each.id] })),
});
const exchanges = (test: TestPlan, ...log: readonly LearningEvent[]) => {
  const [attempt] = attempts(log, 'keys');
  return attempt === undefined ? [] : exchangesFor(attempt, test, nothingRecent, Math.random);
};

describe('the exchange of questions that the site has changed', () => {
  it('is none as long as all of them stand', () => {
    expect(exchanges(sampleTest, begun)).toEqual([]);
  });
  it('puts another question of the same level in the place of a revised one', () => {
    expect(exchanges(revised({ recall0: 2 }), begun)).toEqual([
      { of: 'recall0', by: { id: 'recall1', rev: 1 } },
    ]);
  });
  it('does so for one that was taken off the site, answered or not', () => {
    const [exchange] = exchanges(revised({ judge0: 0 }), begun, answered('a', 'judge0', 2));
    expect(exchange).toEqual({ of: 'judge0', by: { id: 'judge1', rev: 1 } });
  });
  it('does so for one that is in doubt, answered or not, and with no other that is out', () => {
    const test = outs({ recall0: 'question' });
    const by = { of: 'recall0', by: { id: 'recall1', rev: 1 } };
    expect(exchanges(test, begun)).toEqual([by]);
    expect(exchanges(test, begun, answered('a', 'recall0', 2))).toEqual([by]);
    const [other] = exchanges(outs({ recall0: 'question', recall1: 'wording' }), begun);
    expect(other?.by?.id).toMatch(/^(apply|judge)/);
  });
  it('leaves an answer to one of which only the wording is behind in the language of the page', () => {
    const test = outs({ recall0: 'wording' });
    expect(exchanges(test, begun)).toHaveLength(1);
    expect(exchanges(test, begun, answered('a', 'recall0', 2))).toEqual([]);
  });
  it('leaves an attempt that has ended as it was', () => {
    const whole = four.map((id) => answered('a', id, 2));
    expect(exchanges(revised({ recall0: 2, judge0: 0 }), begun, ...whole)).toEqual([]);
    expect(exchanges(revised({ recall0: 2 }), begun, ended('a', 3))).toEqual([]);
  });
  it('leaves an answer to a newer question than this page knows', () => {
    const newer = started('a', [{ id: 'recall0', rev: 2 }]);
    expect(exchanges(sampleTest, newer, answered('a', 'recall0', 2, 1, 2))).toEqual([]);
    expect(exchanges(sampleTest, newer)).toHaveLength(1);
  });
  it('takes questions out without another in their place when the pool has none left', () => {
    const test = { ...sampleTest, questions: sampleTest.questions.filter(({ id }) => id === 'apply0') };
    expect(exchanges(test, begun)).toEqual([{ of: 'recall0' }, { of: 'apply1' }, { of: 'judge0' }]);
  });

  it('once stored leaves an attempt of which all still stands, with its size and quotas where the pool has enough', () => {
    fc.assert(
      fc.property(anyRandom, fc.subarray(sampleTest.questions, { maxLength: 4 }), (numbers, out) => {
        const drawn = drawTest(sampleTest.questions, sampleTest.draw, nothingRecent, play(numbers));
        const test = revised(Object.fromEntries(out.map(({ id }, at) => [id, at % 2 === 0 ? 0 : 2])));
        const first = started('a', [...drawn]);
        const list = exchanges(test, first);
        const log = list.length === 0 ? [first] : [first, exchanged('a', [...list], 1)];
        const [attempt] = attempts(log, 'keys');
        expect(exchanges(test, ...log)).toEqual([]);
        expect(attempt?.exchanged).toBe(list.length);
        const free = test.questions.filter(({ id }) => !drawn.some((each) => each.id === id));
        expect(attempt?.total).toBe(
          Math.min(sizeOf(test.draw), sizeOf(test.draw) - list.length + free.length),
        );
      }),
    );
  });
  it('brings any running attempt, however hostile, to a state that the site can ask', () => {
    fc.assert(
      fc.property(anyTestLog, anyRandom, (log, numbers) => {
        const running = runningAttempt(attempts(log, 'keys'));
        if (running === undefined) return;
        const list = exchangesFor(running, sampleTest, nothingRecent, play(numbers));
        const after = attempts([...log, { ...exchanged(running.id, [...list], 600) }], 'keys');
        for (const { id, rev, given } of after.find(({ id }) => id === running.id)?.questions ?? []) {
          const present = sampleTest.questions.find((each) => each.id === id)?.rev;
          expect(given !== undefined || present === rev).toBe(true);
        }
      }),
    );
  });
});
