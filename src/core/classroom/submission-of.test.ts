import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json, LearningEvent } from '../record/event.ts';
import { packSubmission, unpackSubmission } from './pack-submission.ts';
import { readSubmission } from './read-submission.ts';
import { sampleAssignment } from './sample-assignment.ts';
import { type HandInHead, submissionOf } from './submission-of.ts';

const head: HandInHead = {
  id: 'ZyXwVuTsRqP',
  pupil: 'Айгүл',
  device: 'aB3-_xYz',
  locale: 'ky',
  at: '2026-11-26T09:00:00.000Z',
};
const minute = (n: number) => new Date(Date.UTC(2026, 10, 1) + n * 60_000).toISOString();
let made = 0;
function event(verb: string, object: string, at: number, result?: Json, rev = 1): LearningEvent {
  made += 1;
  const fields = { id: `event-${made}`, at: minute(at), actor: 'actor-actor', verb, object, rev };
  return { ...fields, ...(result !== undefined && { result }) } as LearningEvent;
}
const points = (earned: number) => ({ type: 'points', earned, total: 2, details: null });
const answered = (object: string, at: number, more: { [key: string]: Json } = {}, rev = 1) =>
  event('answered', `question:${object}`, at, { answer: ['x', at], score: points(1), ...more }, rev);
const lesson = { ...sampleAssignment, items: sampleAssignment.items.slice(0, 1) };
const test = { ...sampleAssignment, items: sampleAssignment.items.slice(1, 2) };
const course = { ...sampleAssignment, items: sampleAssignment.items.slice(3) };
const objects = ({ answers }: { answers: readonly { object: string }[] }) =>
  answers.map(({ object }) => object);

describe('what a learner hands in', () => {
  it('is every answer to the lesson that was asked for, also from long before, in any revision, and none to another', () => {
    const log = [
      answered('keys/two/c', 1),
      answered('keys/one/b', 3, { sure: 2, hints: 1, order: ['x'] }, 2),
      answered('keys/one/a', 2, {}, 1),
      answered('keys/one/retired', 4),
      answered('keys/test/t1', 5, { attempt: 'none' }),
      answered('other/one/a', 6),
    ];
    const handed = submissionOf(log, lesson, head);
    expect(handed.answers).toEqual([
      { object: 'question:keys/one/a', rev: 1, at: minute(2), answer: ['x', 2], earned: 1, total: 2 },
      {
        object: 'question:keys/one/b',
        rev: 2,
        at: minute(3),
        answer: ['x', 3],
        earned: 1,
        total: 2,
        hints: 1,
        sure: 2,
      },
      { object: 'question:keys/one/retired', rev: 1, at: minute(4), answer: ['x', 4], earned: 1, total: 2 },
    ]);
    expect(handed).toMatchObject({ ...head, assignment: lesson.id, attempts: [], runs: [], readings: [] });
  });
  it('is the first tries of each question in each revision, where only some count', () => {
    const log = [1, 2, 3].flatMap((at) => [
      answered('keys/one/a', at),
      answered('keys/one/a', at + 3, {}, 2),
    ]);
    const ats = (tries: number) => submissionOf(log, { ...lesson, tries }, head).answers.map(({ at }) => at);
    expect(ats(0)).toEqual([1, 2, 3, 4, 5, 6].map(minute));
    expect(ats(2)).toEqual([1, 2, 4, 5].map(minute));
  });
  it('is what was read of it, each section once', () => {
    const read = (at: string, n: number) => event('read', `section:${at}`, n);
    const log = [read('keys/one/s', 1), read('keys/one/s', 2), read('keys/two/s', 3), read('keys/one/t', 4)];
    expect(submissionOf(log, lesson, head).readings).toEqual([
      { course: 'keys', lesson: 'one', sections: ['s', 't'] },
    ]);
    expect(submissionOf(log, course, head).readings).toHaveLength(2);
  });

  const started = (at: number) =>
    event('started', 'test:keys', at, {
      questions: [
        { id: 't1', rev: 1 },
        { id: 't2', rev: 1 },
      ],
    });
  const whole = (at: number) => {
    const start = started(at);
    const answers = ['t1', 't2'].map((id, n) =>
      answered(`keys/test/${id}`, at + n + 1, { attempt: start.id }),
    );
    return [start, ...answers];
  };
  it('is an attempt at a test with the answers that count in it: the first to each question', () => {
    const log = whole(1);
    const again = answered('keys/test/t1', 8, { attempt: log[0]?.id ?? '' });
    const stray = answered('keys/test/t9', 9, { attempt: log[0]?.id ?? '' });
    const handed = submissionOf([...log, again, stray, answered('keys/one/a', 1)], test, head);
    expect(objects(handed)).toEqual(['question:keys/test/t1', 'question:keys/test/t2']);
    expect(handed.attempts).toEqual([
      {
        id: log[0]?.id,
        course: 'keys',
        at: minute(1),
        questions: [
          { id: 't1', rev: 1 },
          { id: 't2', rev: 1 },
        ],
        ended: minute(3),
      },
    ]);
    expect(handed.answers.every(({ attempt }) => attempt === log[0]?.id)).toBe(true);
  });
  it('is the first attempts where only some count, a running one among them', () => {
    const begun = started(90);
    const log = [...whole(1), ...whole(20), ...whole(40), begun];
    const ats = (tries: number) => submissionOf(log, { ...test, tries }, head).attempts.map(({ at }) => at);
    expect(ats(0)).toEqual([1, 20, 40, 90].map(minute));
    expect(ats(2)).toEqual([1, 20].map(minute));
    expect(ats(5)).toEqual([1, 20, 40, 90].map(minute));
    expect(submissionOf([...whole(1), begun], { ...test, tries: 2 }, head).attempts[1]?.ended).toBe('');
  });
  it('is all of a course, and the runs of the labs that were asked for', () => {
    const log = [
      ...whole(1),
      answered('keys/one/a', 9),
      answered('keys/two/c', 10),
      answered('other/one/a', 11),
    ];
    expect(objects(submissionOf(log, course, head))).toHaveLength(4);
    const run = { id: 'run-run-run', lab: 'fees--depth', at: minute(1), evidence: '[1]' };
    const handed = submissionOf([], sampleAssignment, head, [run, { ...run, lab: 'fees' }]);
    expect(handed.runs).toEqual([run]);
  });
  it('grows with the log and can always be written as a code, whatever the log holds', () => {
    const object = fc.constantFrom(
      'keys/one/a',
      'keys/one/b',
      'keys/test/t1',
      'keys/two/c',
      'keys/one/a.b',
      'keys/one',
    );
    const result = fc.oneof(
      fc.record({
        answer: fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value)) as Json),
        score: fc.record({
          type: fc.constant('points'),
          earned: fc.nat(3),
          total: fc.integer({ min: -1, max: 5000 }),
        }),
        hints: fc.double(),
        attempt: fc.string(),
      }),
      fc.anything(),
    );
    const any = fc.record({
      verb: fc.constantFrom('answered', 'read', 'started', 'completed', 'removed'),
      object: fc
        .tuple(fc.constantFrom('question:', 'section:', 'test:', 'lesson:'), object)
        .map((parts) => parts.join('')),
      at: fc.nat(5000),
      rev: fc.integer({ min: -1, max: 3 }),
      result,
    });
    fc.assert(
      fc.property(fc.array(any, { maxLength: 30 }), fc.nat(3), (rows, tries) => {
        const log = rows.map((row) => event(row.verb, row.object, row.at, row.result as Json, row.rev));
        const handed = submissionOf(log, { ...sampleAssignment, tries }, head);
        expect(readSubmission(handed)).toEqual(handed);
        expect(unpackSubmission(packSubmission(handed))).toEqual(handed);
        const earlier = [...log].sort((a, b) => (a.at < b.at ? -1 : 1)).slice(0, 15);
        if (new Set(rows.map(({ at }) => at)).size < rows.length) return;
        const before = submissionOf(earlier, { ...sampleAssignment, tries }, head);
        const known = new Set(handed.answers.map((each) => JSON.stringify(each)));
        expect(before.answers.every((each) => known.has(JSON.stringify(each)))).toBe(true);
      }),
    );
  });
});
