import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dailySet, dueNow, minutesFor, nextDueAt, type Reviewed, reviewed, setSize } from './due.ts';
import { anyLog, anyNow, plan, shuffledLog } from './sample-any-log.ts';
import { answered, onDay, planned } from './sample-log.ts';

const names = (list: readonly Reviewed[]) => list.map(({ question: { lesson, id } }) => `${lesson}/${id}`);
const four = ['keys/one/a', 'keys/one/b', 'keys/two/a', 'keys/two/b'];

describe('dueNow', () => {
  it('is empty for an empty record and right after a right answer', () => {
    expect(dueNow([], plan, onDay(0))).toEqual([]);
    expect(dueNow([answered('keys/one/a', onDay(0))], plan, onDay(0))).toEqual([]);
  });
  it('puts a safety question that was answered wrongly before what waits longer', () => {
    const log = [answered('keys/two/b', onDay(0), 0), answered('keys/one/a', onDay(3), 0)];
    const safe = four.map((path) => planned(path, { safety: path === 'keys/one/a' }));
    expect(names(dueNow(log, safe, onDay(5)))).toEqual(['one/a', 'two/b']);
    expect(
      names(
        dueNow(
          log,
          four.map((path) => planned(path)),
          onDay(5),
        ),
      ),
    ).toEqual(['two/b', 'one/a']);
  });
  it('takes a safety question for known once it was answered rightly on another day', () => {
    const safe = four.map((path) => planned(path, { safety: path === 'keys/one/a' }));
    const log = [
      answered('keys/one/a', onDay(1), 0),
      answered('keys/one/a', onDay(3)),
      answered('keys/two/b', onDay(0), 0),
    ];
    expect(names(dueNow(log, safe, onDay(200)))).toEqual(['two/b', 'one/a']);
  });
  it('puts first of all a safety question of whose wrong answer the learner was sure', () => {
    const safe = four.map((path) => planned(path, { safety: path !== 'keys/one/a' }));
    const log = [
      answered('keys/one/a', onDay(0), 0, 1, { sure: 3 }),
      answered('keys/one/b', onDay(1), 0),
      answered('keys/two/a', onDay(2), 4, 1, { sure: 1 }),
      answered('keys/two/b', onDay(3), 0, 1, { sure: 3 }),
    ];
    expect(names(dueNow(log, safe, onDay(9)))).toEqual(['two/b', 'one/b', 'one/a', 'two/a']);
  });
  it('has it due eight hours after the answer', () => {
    const safe = [planned('keys/one/a', { safety: true })];
    const log = [answered('keys/one/a', onDay(0), 0, 1, { sure: 3 })];
    expect(dueNow(log, safe, onDay(8 / 24) - 1)).toEqual([]);
    expect(nextDueAt(log, safe, onDay(0))).toBe(new Date(onDay(8 / 24)).toISOString());
    expect(names(dueNow(log, safe, onDay(8 / 24)))).toEqual(['one/a']);
  });
  it('gives for a record from before sureness and hints the very order it gave then', () => {
    const path = join(import.meta.dirname, 'history/before-sureness.json');
    const sample = JSON.parse(readFileSync(path, 'utf8'));
    const at = Date.parse(sample.now);
    expect(dueNow(sample.log, sample.plan, at).map(({ object }) => object)).toEqual(sample.due);
    expect(dailySet(sample.log, sample.plan, at).map(({ object }) => object)).toEqual(sample.set);
  });
  it('passes over questions that are no longer on the site or were revised', () => {
    const log = [answered('keys/gone/a', onDay(0), 0), answered('keys/one/a', onDay(0), 0)];
    expect(dueNow(log, [planned('keys/one/a', { rev: 2 })], onDay(9))).toEqual([]);
  });
});

describe('nextDueAt', () => {
  it('is the next date that is still to come', () => {
    const log = [answered('keys/one/a', onDay(0), 0), answered('keys/two/a', onDay(0), 4)];
    const next = nextDueAt(log, plan, onDay(1));
    expect(next).toBe(new Date(onDay(2) - 8 * 3_600_000).toISOString());
    expect(nextDueAt(log, plan, onDay(100))).toBeUndefined();
  });
});

describe('dailySet', () => {
  it('takes no more than fits three minutes', () => {
    const many = Array.from({ length: 20 }, (_, n) => planned(`keys/l${n % 5}/q${n}`));
    const log = many.map(({ course, lesson, id }) => answered(`${course}/${lesson}/${id}`, onDay(0), 0));
    expect(dailySet(log, many, onDay(9))).toHaveLength(setSize);
    expect(setSize).toBe(9);
    expect(minutesFor(setSize)).toBe(3);
    expect(minutesFor(1)).toBe(1);
  });
  it('begins with the safety question where it can', () => {
    const log = four.map((path) => answered(path, onDay(0), 0));
    const safe = four.map((path) => planned(path, { safety: path === 'keys/two/b' }));
    expect(names(dailySet(log, safe, onDay(9)))).toEqual(['two/b', 'one/a', 'two/a', 'one/b']);
  });
  it('begins with what the learner was sure of and wrong about, even where lessons then stand together', () => {
    const paths = ['keys/one/a', 'keys/two/a', 'keys/two/b', 'keys/two/c', 'keys/two/d'];
    const log = paths.map((path, at) =>
      answered(path, onDay(at / 10), 0, 1, at === 0 || at === 2 ? { sure: 3 } : {}),
    );
    const safe = paths.map((path) => planned(path, { safety: true }));
    expect(names(dailySet(log, safe, onDay(9))).slice(0, 2)).toEqual(['one/a', 'two/b']);
    const calm = paths.map((path) => planned(path));
    expect(names(dailySet(log, calm, onDay(9)))[0]).toBe('two/a');
  });
  it('has two neighbours of one lesson only where nothing else is left, and then as few as can be', () => {
    const lessons = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(lessons, (of) => {
        const asked = of.map((lesson, n) => planned(`keys/l${lesson}/q${n}`));
        const log = asked.map(({ course, lesson, id }, n) =>
          answered(`${course}/${lesson}/${id}`, onDay(n / 100), 0),
        );
        const row = dailySet(log, asked, onDay(9)).map(({ question }) => question.lesson);
        const neighbours = row.filter((lesson, at) => lesson === row[at - 1]).length;
        const most = Math.max(...of.map((lesson) => of.filter((other) => other === lesson).length));
        // A lesson of `most` questions needs `most - 1` others between them.
        expect(neighbours).toBe(Math.max(0, most - 1 - (of.length - most)));
      }),
    );
  });
});

describe('every reading', () => {
  const readings = (log: Parameters<typeof dueNow>[0], now: number) => ({
    due: dueNow(log, plan, now),
    set: dailySet(log, plan, now),
    all: reviewed(log, plan, now),
    next: nextDueAt(log, plan, now),
  });
  it('is the same in whatever order the events arrived', () => {
    fc.assert(
      fc.property(
        shuffledLog,
        anyNow,
        ([log, other], now) => void expect(readings(other, now)).toEqual(readings(log, now)),
      ),
    );
  });
  it('finds each answered question either due or with a date to come, at any position of the clock', () => {
    fc.assert(
      fc.property(anyLog, anyNow, (log, now) => {
        const { due, all, next } = readings(log, now);
        const later = all.filter(({ card }) => Date.parse(card.dueAt) > now);
        expect(due.length + later.length).toBe(all.length);
        expect(next === undefined).toBe(later.length === 0);
      }),
    );
  });
  it('never makes what is due go away by waiting', () => {
    fc.assert(
      fc.property(anyLog, fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }), (log, a, b) => {
        // From the day after the last believable answer on, so that no answer comes to be believed between the two.
        const now = onDay(12 + a);
        const objects = (at: number) => dueNow(log, plan, at).map(({ object }) => object);
        expect(objects(now + b * 86_400_000)).toEqual(expect.arrayContaining(objects(now)));
      }),
    );
  });
  it('puts a set together from what is due and nothing else', () => {
    fc.assert(
      fc.property(anyLog, anyNow, (log, now) => {
        const { due, set } = readings(log, now);
        const urgent = set.map(({ question, card }) => question.safety === true && card.fault === 'sure');
        expect(urgent).toEqual([...urgent].sort((a, b) => Number(b) - Number(a)));
        expect(new Set(set.map(({ object }) => object))).toEqual(
          new Set(due.slice(0, setSize).map(({ object }) => object)),
        );
      }),
    );
  });
});
