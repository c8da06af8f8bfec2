import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { testResult } from '../test/result.ts';
import * as inTest from '../test/sample-test.ts';
import { type CoursePlan, certificateOf } from './certificate.ts';
import { courseProgress } from './course-progress.ts';
import { answered, anyLog, done, earned, event, plan, read, withIssued } from './sample-certificate.ts';

const missing = (...args: Parameters<typeof certificateOf>) => {
  const standing = certificateOf(...args);
  return standing.kind === 'open' ? standing.missing : [];
};

/** The plan with the questions of its first lesson replaced. */
const changedPlan = (...questions: { readonly id: string; readonly rev: number }[]): CoursePlan => ({
  ...plan,
  lessons: plan.lessons.map((lesson, at) => (at === 0 ? { ...lesson, questions } : lesson)),
});
const passed = { passed: true, share: 0.85, at: '2026-11-12T10:00:00.000Z' };

describe('what is missing', () => {
  it('is everything at first, lesson by lesson', () => {
    expect(missing([], plan)).toEqual([
      { kind: 'questions', lesson: 'one', left: ['a', 'b'] },
      { kind: 'questions', lesson: 'two', left: ['c'] },
      { kind: 'sections', lesson: 'three', left: ['s', 't'] },
    ]);
  });
  it('names the questions that a lesson below the pass mark can still gain by', () => {
    const log = [...done.slice(1), answered('one/a', 5, 1)];
    expect(missing(log, plan)).toEqual([{ kind: 'points', lesson: 'one', left: ['a'], share: 0.625 }]);
  });
  it('is the test, when only that is left', () => {
    expect(missing(done, plan, { passed: false, share: 0.4, at: '' })).toEqual([
      { kind: 'test', share: 0.4 },
    ]);
  });
  it('leaves a course without lessons open for ever', () => {
    expect(certificateOf(done, { course: 'keys', lessons: [] }).kind).toBe('open');
  });
});

describe('a completed course', () => {
  it('is dated by the last event it needed and not by what came later', () => {
    const log = [...done, answered('one/a', 20), read('three/t', 21)];
    expect(earned(certificateOf(log, plan))).toMatchObject({ at: done[4]?.at, share: 1, changed: 0 });
  });
  it('counts the best answer to each question, the earliest of equals', () => {
    const log = [...done, answered('two/c', 3, 2), answered('two/c', 15)];
    expect(earned(certificateOf(log, plan)).events.map(({ id }) => id)).toContain('two-c-7-4-1');
  });
  it('gives the mean of all questions, and with a test the result and the day of the test', () => {
    const log = [...done.slice(1), answered('one/a', 5, 3)];
    expect(earned(certificateOf(log, plan)).share).toBeCloseTo(2.75 / 3);
    expect(earned(certificateOf(log, plan, passed))).toMatchObject({ share: 0.85, at: passed.at });
  });
  it('knows nothing of the answers of a test or of another course', () => {
    const foreign = [
      answered('test/a', 4),
      event('other', 4, { ...answered('one/a', 4), object: 'question:pay/one/a' }),
    ];
    expect(earned(certificateOf([...done, ...foreign], plan)).events).toHaveLength(5);
  });
});

describe('a course that changed after it was completed', () => {
  it('counts the answers to earlier revisions, and says how many questions have changed', () => {
    const now = changedPlan({ id: 'a', rev: 2 }, { id: 'b', rev: 3 });
    expect(earned(certificateOf(done, now))).toMatchObject({ at: done[4]?.at, share: 1, changed: 2 });
  });
  it('says no more that a question has changed once it is answered as it is now', () => {
    const now = changedPlan({ id: 'a', rev: 2 }, { id: 'b', rev: 2 });
    expect(earned(certificateOf([...done, answered('one/a', 20, 4, 2)], now))).toMatchObject({ changed: 0 });
  });
  it('keeps an issued certificate when questions and lessons come, and counts them', () => {
    const grown = changedPlan({ id: 'a', rev: 1 }, { id: 'b', rev: 2 }, { id: 'new', rev: 1 });
    expect(certificateOf(done, grown).kind).toBe('open');
    const standing = certificateOf(withIssued(done), grown);
    expect(standing).toMatchObject({ kind: 'earned', isIssued: true });
    expect(earned(standing)).toMatchObject({ at: done[4]?.at, changed: 1 });
  });
  it('counts a retired question among the changed', () => {
    const now = changedPlan({ id: 'a', rev: 1 }, { id: 'new', rev: 1 });
    expect(earned(certificateOf(withIssued(done), now))).toMatchObject({ changed: 2 });
  });
  it('keeps it when a test comes that was not taken', () => {
    const test = { passed: false, share: 0, at: '' };
    expect(certificateOf(withIssued(done), plan, test).kind).toBe('earned');
  });
});

describe('an issued certificate', () => {
  it('is not issued twice, and a better result is issued beside it', () => {
    const first = withIssued([...done, answered('two/c', 7, 4)]);
    expect(certificateOf(first, plan)).toMatchObject({ isIssued: true });
    const weak = withIssued([...done.slice(0, 2), ...done.slice(3), answered('two/c', 7, 3.5)]);
    const better = certificateOf([...weak, answered('two/c', 20)], plan);
    expect(better).toMatchObject({
      isIssued: false,
      certificate: { share: 1, at: answered('two/c', 20).at },
    });
  });
  it('keeps the result of a test while the record holds the attempt, and is passed over without it', () => {
    const attempt = [inTest.started('t', inTest.asked('recall0')), inTest.answered('t', 'recall0', 2)];
    const test = testResult(attempt, 'keys');
    expect(test).toMatchObject({ passed: true, share: 1, at: attempt[1]?.at });
    const issued = withIssued([...done, ...attempt], plan, test);
    expect(certificateOf(issued, plan, test)).toMatchObject({
      isIssued: true,
      certificate: { test: { share: 1 } },
    });
    const bare = issued.filter(({ id }) => !attempt.some((each) => each.id === id));
    const none = testResult(bare, 'keys');
    expect(certificateOf(bare, plan, none)).toEqual({ kind: 'open', missing: [{ kind: 'test', share: 0 }] });
  });
  it.each([
    ['no list', { share: 1 }],
    ['an empty list', { share: 1, rests: [] }],
    ['an event that is not there', { share: 1, rests: ['one-a-5-4-1', 'nowhere'] }],
    ['one event twice', { share: 1, rests: ['one-a-5-4-1', 'one-a-5-4-1'] }],
    ['another result than its events say', { share: 0.9, rests: ['one-a-5-4-1'] }],
    ['an answer below the pass mark', { share: 0.5, rests: ['two-c-3-2-1'] }],
    ['itself', { share: 1, rests: ['forged'] }],
    [
      'a test that was not passed',
      { share: 0.1, rests: ['one-a-5-4-1'], test: { share: 0.1, at: passed.at } },
    ],
    ['a test without a day', { share: 1, rests: ['one-a-5-4-1'], test: { share: 1, at: 'then' } }],
  ])('that names %s is passed over', (_, result) => {
    const forged = event('forged', 30, { verb: 'completed', object: 'course:keys', rev: 1, result });
    const log = [answered('one/a', 5), answered('two/c', 3, 2), forged];
    expect(certificateOf(log, plan).kind).toBe('open');
  });
});

describe('whatever a log holds', () => {
  const anyTest = fc.option(
    fc.record({
      passed: fc.boolean(),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
      at: fc.constant(passed.at),
    }),
    { nil: undefined },
  );
  it('nothing is thrown, and the order of arrival does not matter', () => {
    const shuffled = anyLog.chain((log) =>
      fc.tuple(fc.constant(log), fc.shuffledSubarray([...log], { minLength: log.length })),
    );
    fc.assert(
      fc.property(shuffled, anyTest, ([log, other], test) => {
        expect(certificateOf(log, plan, test)).toEqual(certificateOf(other, plan, test));
      }),
    );
  });
  it('adding events never takes a certificate away nor lowers its result', () => {
    fc.assert(
      fc.property(anyLog, anyLog, anyTest, fc.boolean(), (log, more, test, isIssued) => {
        const base = [...done, ...log];
        const before = certificateOf(base, plan, test);
        if (before.kind === 'open') return;
        const known = isIssued ? withIssued(base, plan, test) : base;
        const ids = new Set(known.map(({ id }) => id));
        const after = certificateOf([...known, ...more.filter(({ id }) => !ids.has(id))], plan, test);
        expect(earned(after).share).toBeGreaterThanOrEqual(before.certificate.share - 1e-9);
      }),
    );
  });
  it('a course whose lessons are all completed and passed is always completed', () => {
    fc.assert(
      fc.property(anyLog, (log) => {
        const all = [...log, ...done.slice(log.length % 3)];
        const { lessons } = courseProgress(all, plan.lessons);
        if (lessons.every(({ passed: isPassed }) => isPassed))
          expect(certificateOf(all, plan).kind).toBe('earned');
      }),
    );
  });
  it('an issued certificate outlives any change of the course', () => {
    const anyQuestions = fc.uniqueArray(
      fc.record({ id: fc.constantFrom('a', 'b', 'd', 'e'), rev: fc.integer({ min: 1, max: 4 }) }),
      { selector: ({ id }) => id },
    );
    fc.assert(
      fc.property(anyQuestions, anyLog, (questions, log) => {
        const after = certificateOf([...withIssued(done), ...log], changedPlan(...questions));
        expect(earned(after).share).toBe(1);
      }),
    );
  });
});
