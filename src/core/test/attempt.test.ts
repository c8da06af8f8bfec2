import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LearningEvent } from '@/core/record/event.ts';
import { mergeLogs } from '@/core/record/merge.ts';
import { answeredIn, attempts, bestAttempt, runningAttempt } from './attempt.ts';
import { bySkill } from './by-skill.ts';
import { anyTestLog } from './sample-any-test.ts';
import { answered, asked, ended, exchanged, sampleTest, started } from './sample-test.ts';

const four = ['recall0', 'apply0', 'apply1', 'judge0'] as const;
const begun = started('a', asked(...four));
/** Answers to the four questions; 2 is right, 1 half, 0 wrong. */
const answers = (...points: readonly number[]) =>
  points.map((earned, at) => answered('a', four[at] ?? '', earned, at + 1));
const only = (...log: readonly LearningEvent[]) => {
  const [attempt, ...others] = attempts(log, 'keys');
  expect(others).toEqual([]);
  if (attempt === undefined) throw new Error('there is no attempt');
  return attempt;
};

describe('an attempt', () => {
  it('runs from its start until every question is answered', () => {
    expect(only(begun)).toMatchObject({ id: 'a', state: 'running', total: 4, earned: 0, passed: false });
    expect(only(begun, ...answers(2, 2, 2)).state).toBe('running');
    const whole = only(begun, ...answers(2, 2, 2, 2));
    expect(whole).toMatchObject({ state: 'finished', earned: 4, score: 1, passed: true });
    expect(whole.endedAt).toBe(answered('a', 'judge0', 2, 4).at);
  });
  it('asks in the order in which it was drawn', () => {
    expect(only(begun).questions.map(({ id }) => id)).toEqual(four);
  });
  it('gives each question the share of it that was right', () => {
    expect(only(begun, ...answers(2, 1, 0, 2))).toMatchObject({ earned: 2.5, score: 0.625, passed: false });
  });
  it('is passed at four fifths, though fifths do not add up to it in floating point', () => {
    const ids = ['a0', 'a1', 'a2', 'a3', 'a4'];
    const five = started('a', asked(...ids));
    const log = ids.map((id, at) => answered('a', id, at === 0 ? 0 : 2));
    expect(only(five, ...log)).toMatchObject({ score: 0.8, passed: true });
    expect(only(five, ...log.slice(0, 4), answered('a', 'a4', 1))).toMatchObject({ passed: false });
  });
  it('counts the first answer to a question, whatever came after', () => {
    const again = answered('a', 'recall0', 2, 9);
    const [first] = only(begun, again, ...answers(0)).questions;
    expect(first?.given?.score.earned).toBe(0);
  });
  it('takes no answer of another attempt, of none, or to another revision', () => {
    const stray = { ...answered('a', 'recall0', 2), result: { answer: 'x', score: 1 } };
    const log = [begun, stray, answered('b', 'recall0', 2), answered('a', 'recall0', 2, 1, 2)];
    expect(answeredIn(only(...log))).toBe(0);
  });
  it('takes an answer from a device whose clock runs behind', () => {
    expect(answeredIn(only(begun, answered('a', 'recall0', 2, -60)))).toBe(1);
  });
  it('that the learner ends keeps what is open at 0', () => {
    const given = only(begun, ...answers(2, 2), ended('a', 5));
    expect(given).toMatchObject({ state: 'given-up', total: 4, score: 0.5, passed: false });
    expect(given.endedAt).toBe(ended('a', 5).at);
  });
  it('that was ended on one device and answered to its end on another is finished', () => {
    expect(only(begun, ended('a', 2), ...answers(2, 2, 2, 2))).toMatchObject({ state: 'finished', score: 1 });
  });
});

describe('an exchange', () => {
  it('takes the answer to what it brought also from a clock that runs behind', () => {
    const brings = exchanged('a', [{ of: 'recall0', by: { id: 'new', rev: 1 } }], 5);
    const log = [begun, answered('a', 'new', 2, -60), ...answers(0, 2, 2, 2).slice(1), brings];
    expect(only(...log)).toMatchObject({ state: 'finished', exchanged: 1, earned: 4, total: 4 });
  });
  it('takes a question out, with its answer, and puts another in its place', () => {
    const log = [begun, ...answers(0, 2), exchanged('a', [{ of: 'recall0', by: { id: 'new', rev: 3 } }], 5)];
    const attempt = only(...log);
    expect(attempt.questions.map(({ id }) => id)).toEqual(['new', 'apply0', 'apply1', 'judge0']);
    expect(attempt).toMatchObject({ exchanged: 1, total: 4, earned: 1 });
    expect(answeredIn(only(...log, answered('a', 'new', 2, 6, 3)))).toBe(2);
  });
  it('makes the total smaller when nothing takes the place', () => {
    expect(only(begun, exchanged('a', [{ of: 'judge0' }], 5))).toMatchObject({ total: 3, exchanged: 1 });
  });
  it('ends the attempt when nothing is left to ask', () => {
    const all = four.map((of) => ({ of }));
    expect(only(begun, exchanged('a', all, 5))).toMatchObject({ state: 'given-up', total: 0, passed: false });
  });
  it('never asks a question twice', () => {
    const twice = exchanged('a', [{ of: 'recall0', by: { id: 'judge0', rev: 1 } }], 5);
    expect(only(begun, twice).questions.map(({ id }) => id)).toEqual(['apply0', 'apply1', 'judge0']);
  });
  it('changes nothing in an attempt that was finished before', () => {
    const log = [begun, ...answers(2, 2, 2, 0)];
    const late = exchanged('a', [{ of: 'judge0', by: { id: 'new', rev: 1 } }], 9);
    expect(attempts([...log, late], 'keys')).toEqual(attempts(log, 'keys'));
  });
});

describe('attempts of two devices', () => {
  const other = started('b', asked('recall1', 'apply2'), 3);
  it('are two attempts, each with its own answers, and the one with most answers goes on', () => {
    const phone = [begun, ...answers(2, 2)];
    const school = [other, answered('b', 'recall1', 2, 4)];
    const list = attempts(mergeLogs(phone, school), 'keys');
    expect(list.map(({ id, state }) => [id, state])).toEqual([
      ['a', 'running'],
      ['b', 'running'],
    ]);
    expect(list.map(answeredIn)).toEqual([2, 1]);
    expect(runningAttempt(list)?.id).toBe('a');
    expect(runningAttempt(attempts([begun, other], 'keys'))?.id).toBe('b');
  });
  it('the best that has ended counts', () => {
    const list = attempts([begun, ...answers(2, 2, 2, 0), other, ended('b', 9)], 'keys');
    expect(bestAttempt(list)?.id).toBe('a');
    expect(runningAttempt(list)).toBeUndefined();
    expect(bestAttempt([])).toBeUndefined();
  });
});

describe('the skills of an attempt', () => {
  const pool = sampleTest.questions.map((each) =>
    each.id === 'apply0' ? { ...each, skills: ['send', 'guard'] } : each,
  );
  it('are counted in the order of the pool, a question without any under its lesson', () => {
    expect(bySkill(only(begun, ...answers(2, 1, 0, 0)), pool)).toEqual([
      { id: 'one', earned: 1, total: 2 },
      { id: 'send', earned: 0.5, total: 1 },
      { id: 'guard', earned: 0.5, total: 1 },
      { id: 'two', earned: 0, total: 1 },
    ]);
  });
  it('pass over a question that the site no longer has', () => {
    expect(bySkill(only(begun), [])).toEqual([]);
  });
});

describe('a hostile log', () => {
  it.each([
    ['no result', { ...begun, result: undefined }],
    ['no list', started('a', 'recall0')],
    ['an empty list', started('a', [])],
    ['a list of junk', started('a', [null, 7, 'x', { id: 3, rev: 1 }, { id: '', rev: 1 }, { id: 'y' }])],
  ])('with %s starts no attempt', (_, event) => {
    expect(attempts([event as LearningEvent], 'keys')).toEqual([]);
  });
  it('keeps what is whole of a start', () => {
    const attempt = only(started('a', [{ id: 'x', rev: 1 }, null, { id: 'x', rev: 2 }, { id: 'y', rev: 1 }]));
    expect(attempt.questions).toEqual(asked('x', 'y'));
  });
  it('gives the same attempts in any order of arrival, never throws, and never passes what is running', () => {
    const shuffled = anyTestLog.chain((log) =>
      fc.tuple(fc.constant(log), fc.shuffledSubarray(log, { minLength: log.length })),
    );
    fc.assert(
      fc.property(shuffled, ([log, other]) => {
        const list = attempts(log, 'keys');
        expect(attempts(other, 'keys')).toEqual(list);
        for (const { state, score, earned, total, passed, questions, endedAt } of list) {
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1);
          expect(earned).toBeLessThanOrEqual(total);
          expect(new Set(questions.map(({ id }) => id)).size).toBe(questions.length);
          expect(endedAt === undefined).toBe(state === 'running');
          if (state === 'running') expect(passed).toBe(false);
        }
      }),
      { numRuns: 400 },
    );
  });
  it('agrees on two devices that exchange their halves, in either direction', () => {
    fc.assert(
      fc.property(anyTestLog, fc.nat(), (log, at) => {
        const cut = at % (log.length + 1);
        const [one, two] = [log.slice(0, cut), log.slice(cut)];
        expect(attempts(mergeLogs(one, two), 'keys')).toEqual(attempts(mergeLogs(two, one), 'keys'));
      }),
    );
  });
  it('never takes an answer back when more answers arrive', () => {
    fc.assert(
      fc.property(anyTestLog, (log) => {
        const fewer = log.filter(({ verb }, at) => verb !== 'answered' || at % 2 === 0);
        const exchanges = log.some(({ verb }) => verb === 'removed');
        const before = new Map(attempts(fewer, 'keys').map((each) => [each.id, answeredIn(each)]));
        for (const each of attempts(log, 'keys'))
          if (!exchanges) expect(answeredIn(each)).toBeGreaterThanOrEqual(before.get(each.id) ?? 0);
      }),
    );
  });
});
