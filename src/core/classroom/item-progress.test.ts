import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answered, event, read } from '@/core/record/sample-certificate.ts';
import type { Item } from './assignment.ts';
import { countedLog } from './counted.ts';
import { type FoundItem, findItem, presentPin, progressIn } from './item-progress.ts';
import { sampleAssignment, samplePlan } from './sample-assignment.ts';

const found = (item: Item): FoundItem => {
  const it = findItem(samplePlan, item);
  if (it === undefined) throw new Error('not found');
  return it;
};
const one = found({ kind: 'lesson', course: 'keys', lesson: 'one', pin: '' });
const three = found({ kind: 'lesson', course: 'keys', lesson: 'three', pin: '' });
const course = found({ kind: 'course', course: 'keys', pin: '' });
const test = found({ kind: 'test', course: 'keys', pin: '' });
const lab = found({ kind: 'lab', lab: 'fees--depth', pin: '' });
const rules = { pass: 80, tries: 0 };
const ended = (earned: number, day: number, rev = 3) =>
  event(`lab-${day}`, day, {
    verb: 'completed',
    object: 'lab:fees--depth',
    rev,
    result: { seed: '0a1b2c3d', score: { type: 'points', earned, total: 10, details: null } },
  });
const attempt = (id: string, day: number, earned: number) => [
  {
    ...event(id, day, {
      verb: 'started',
      object: 'test:keys',
      rev: 1,
      result: { questions: [{ id: 't1', rev: 1 }] },
    }),
  },
  event(`${id}-answer`, day, {
    verb: 'answered',
    object: 'question:keys/test/t1',
    rev: 1,
    result: { answer: 'x', attempt: id, score: { type: 'points', earned, total: 4, details: null } },
  }),
];

describe('the progress of a lesson', () => {
  it('goes from nothing over begun to done, and passed at the mark of the assignment', () => {
    expect(progressIn([], rules)(one)).toEqual({ state: 'not-started', share: 0, done: 0, of: 2 });
    expect(progressIn([answered('one/a', 5)], rules)(one)).toMatchObject({ state: 'begun', done: 1 });
    const both = [answered('one/a', 5), answered('one/b', 5, 2, 2)];
    expect(progressIn(both, rules)(one)).toMatchObject({ state: 'done', share: 0.75, done: 2 });
    expect(progressIn(both, { pass: 75, tries: 0 })(one)).toMatchObject({ state: 'passed' });
  });
  it('without questions is passed once it is read', () => {
    expect(progressIn([read('three/s', 8)], rules)(three).state).toBe('begun');
    expect(progressIn([read('three/s', 8), read('three/t', 8)], rules)(three).state).toBe('passed');
  });
  it('counts the first tries where only they count, in whatever order they come', () => {
    const log = [answered('one/b', 5, 4, 2), answered('one/a', 7, 4), answered('one/a', 6, 0)];
    expect(progressIn(log, { pass: 80, tries: 1 })(one)).toMatchObject({ state: 'done', share: 0.5 });
    expect(progressIn(log, { pass: 80, tries: 2 })(one)).toMatchObject({ state: 'passed', share: 1 });
  });
});

describe('the progress of a test and a lab', () => {
  it('of a test is that of its best attempt within the tries', () => {
    const log = [...attempt('a', 5, 0), ...attempt('b', 6, 4)];
    expect(progressIn(attempt('a', 5, 0).slice(0, 1), rules)(test)).toMatchObject({
      state: 'begun',
      done: 0,
      of: 1,
    });
    expect(progressIn(log, rules)(test)).toMatchObject({ state: 'passed', share: 1 });
    expect(progressIn(log, { pass: 80, tries: 1 })(test)).toMatchObject({ state: 'done', share: 0 });
  });
  it('of a lab is that of its best end in the present revision, within the tries', () => {
    const begun = event('l', 4, {
      verb: 'started',
      object: 'lab:fees--depth',
      rev: 3,
      result: { seed: 'x' },
    });
    expect(progressIn([begun], rules)(lab).state).toBe('begun');
    expect(progressIn([begun, ended(10, 5, 2)], rules)(lab).state).toBe('begun');
    expect(progressIn([ended(5, 5), ended(9, 6)], rules)(lab)).toMatchObject({ state: 'passed', share: 0.9 });
    expect(progressIn([ended(5, 5), ended(9, 6)], { pass: 80, tries: 1 })(lab).state).toBe('done');
  });
});

describe('the progress of a course', () => {
  it('is that of its lessons and its test together', () => {
    expect(progressIn([], rules)(course)).toEqual({ state: 'not-started', share: 0, done: 0, of: 4 });
    const lessons = [
      answered('one/a', 5),
      answered('one/b', 6, 4, 2),
      answered('two/c', 7),
      read('three/s', 8),
      read('three/t', 9),
    ];
    expect(progressIn(lessons, rules)(course)).toMatchObject({ state: 'begun', done: 3 });
    expect(progressIn([...lessons, ...attempt('a', 9, 4)], rules)(course)).toMatchObject({
      state: 'passed',
      done: 4,
    });
    expect(progressIn([...lessons, ...attempt('a', 9, 0)], rules)(course)).toMatchObject({
      state: 'done',
      done: 4,
    });
  });
});

describe('an item', () => {
  it('is found with its present pin, or is no longer on the site', () => {
    expect(sampleAssignment.items.map((item) => presentPin(found(item)) === item.pin)).toEqual(
      sampleAssignment.items.map(() => true),
    );
    const gone: Item[] = [
      { kind: 'lab', lab: 'none', pin: '' },
      { kind: 'course', course: 'none', pin: '' },
      { kind: 'lesson', course: 'keys', lesson: 'none', pin: '' },
      { kind: 'test', course: 'other', pin: '' },
    ];
    expect(gone.map((item) => findItem(samplePlan, item))).toEqual(gone.map(() => undefined));
  });
});

it('what counts of a log is never more than the tries, and the earliest', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(20), { maxLength: 20 }), fc.integer({ min: 1, max: 4 }), (days, tries) => {
      const log = days.map((day, at) => ({ ...answered('one/a', day + 1), id: `e${at}` }));
      const counted = countedLog(log, tries);
      expect(counted).toHaveLength(Math.min(tries, days.length));
      const last = counted.at(-1)?.at ?? '';
      expect(log.filter(({ at }) => at < last).length).toBeLessThan(tries);
    }),
  );
});
