import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LearningEvent, Verb } from './event.ts';
import { mergeLogs } from './merge.ts';
import { lastCounts, longestPause, timeSpent } from './time-spent.ts';

const minute = 60_000;
const start = Date.UTC(2026, 10, 22, 9);
const now = start + 100 * 24 * 3_600_000;
const dayOf = (at: string) => at.slice(0, 10);
const spent = (log: readonly LearningEvent[]) => timeSpent(log, { now, dayOf });
let count = 0;
function did(minutes: number, verb: Verb, object: string, actor = 'phone'): LearningEvent {
  count += 1;
  const at = new Date(start + minutes * minute).toISOString();
  return { id: `e${count}`, at, actor, verb, object, rev: 1 };
}
const minutes = (time: number | undefined) => (time ?? 0) / minute;

describe('timeSpent', () => {
  it('is nothing where nothing was done', () => {
    expect(spent([])).toEqual({ total: 0, days: new Map(), lessons: new Map() });
  });
  it('counts the way from event to event, and a minute for the last', () => {
    const log = [did(0, 'opened', 'lesson:keys/one'), did(4, 'read', 'section:keys/one/a')];
    expect(minutes(spent(log).total)).toBe(5);
    expect(minutes(spent(log).lessons.get('keys/one'))).toBe(5);
  });
  it('ends a session at a long pause and begins another with the next event', () => {
    const log = [did(0, 'opened', 'lesson:keys/one'), did(11, 'read', 'section:keys/one/a')];
    expect(minutes(spent(log).total)).toBe(2);
    expect(minutes(spent([did(0, 'opened', 'lesson:k/o'), did(10, 'read', 'section:k/o/a')]).total)).toBe(11);
  });
  it('gives a lesson what led to its answers, and the one before it what passed until the next was opened', () => {
    const log = [
      did(0, 'opened', 'lesson:keys/one'),
      did(3, 'read', 'section:keys/one/a'),
      did(5, 'opened', 'lesson:keys/two'),
      did(9, 'answered', 'question:keys/two/q'),
    ];
    const { lessons } = spent(log);
    expect([...lessons].map(([id, time]) => [id, minutes(time)])).toEqual([
      ['keys/one', 5],
      ['keys/two', 5],
    ]);
  });
  it('counts what is done in labs in the whole and in no lesson', () => {
    const log = [did(0, 'started', 'lab:first'), did(5, 'acted', 'lab:first'), did(6, 'x' as Verb, 'galaxy')];
    expect(minutes(spent(log).total)).toBe(7);
    expect(spent(log).lessons.size).toBe(0);
  });
  it('counts what two devices did at the same time once', () => {
    const phone = [did(0, 'opened', 'lesson:keys/one'), did(8, 'read', 'section:keys/one/a')];
    const school = [
      did(2, 'opened', 'lesson:keys/two', 'school'),
      did(6, 'read', 'section:keys/two/a', 'school'),
    ];
    expect(minutes(spent([...phone, ...school]).total)).toBe(9);
    expect(minutes(spent([...phone, ...school]).lessons.get('keys/two'))).toBe(0);
  });
  it('does not make a session of two devices that were used in turn', () => {
    const log = [did(0, 'opened', 'lesson:keys/one'), did(5, 'opened', 'lesson:keys/one', 'school')];
    expect(minutes(spent(log).total)).toBe(2);
  });
  it('counts the day that the learner lived', () => {
    const inBishkek = (at: string) => dayOf(new Date(Date.parse(at) + 6 * 3_600_000).toISOString());
    const late = [did(10 * 60, 'opened', 'lesson:keys/one')];
    expect([...timeSpent(late, { now, dayOf: inBishkek }).days.keys()]).toEqual(['2026-11-23']);
  });
  it('passes over dates that no clock in order can have given', () => {
    const wild = [
      did(0, 'opened', 'lesson:keys/one'),
      { ...did(0, 'read', 'section:keys/one/a'), at: '2031-01-01T00:00:00.000Z' },
      { ...did(0, 'read', 'section:keys/one/a'), at: '1970-01-01T00:00:00.000Z' },
    ];
    expect(minutes(spent(wild).total)).toBe(1);
  });
});

const event: fc.Arbitrary<LearningEvent> = fc
  .record({
    id: fc.uuid(),
    at: fc
      .oneof(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 0, max: 5000 }))
      .map((n) => new Date(start + n * 20_000).toISOString()),
    actor: fc.constantFrom('phone', 'school'),
    verb: fc.constantFrom('opened', 'read', 'answered', 'acted', 'danced'),
    object: fc.constantFrom('lesson:keys/one', 'section:keys/one/a', 'question:keys/two/q', 'lab:l', 'what'),
    rev: fc.constant(1),
  })
  .map((made) => made as LearningEvent);
const log = fc.array(event, { maxLength: 40 });
const sum = (times: ReadonlyMap<string, number>) => [...times.values()].reduce((a, b) => a + b, 0);
const wallClock = (events: readonly LearningEvent[]) => {
  const times = events.map(({ at }) => Date.parse(at));
  return times.length === 0 ? 0 : Math.max(...times) - Math.min(...times) + lastCounts;
};

describe('for any log, the time spent', () => {
  it('does not depend on the order of arrival', () => {
    const shuffled = log.chain((events) =>
      fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length })),
    );
    fc.assert(fc.property(shuffled, ([a, b]) => void expect(spent(b)).toEqual(spent(a))));
  });
  it('is the same after the log is merged with itself or with a part of itself', () => {
    fc.assert(
      fc.property(log, fc.nat(40), (events, n) => {
        const whole = spent(mergeLogs(events));
        expect(spent(mergeLogs(events, events.slice(n)))).toEqual(whole);
        expect(spent([...events, ...events])).toEqual(whole);
      }),
    );
  });
  it('is never negative and never more than the clock on the wall has gone', () => {
    fc.assert(
      fc.property(log, (events) => {
        const { total, days, lessons } = spent(events);
        expect(total).toBeLessThanOrEqual(wallClock(events));
        expect([...days.values(), ...lessons.values()].every((time) => time > 0)).toBe(true);
        for (const time of days.values()) expect(time).toBeLessThanOrEqual(24 * 60 * minute + longestPause);
      }),
    );
  });
  it('is the sum of its days, of which lessons have a part', () => {
    fc.assert(
      fc.property(log, (events) => {
        const { total, days, lessons } = spent(events);
        expect(sum(days)).toBe(total);
        expect(sum(lessons)).toBeLessThanOrEqual(total);
      }),
    );
  });
  it('never falls when events are added', () => {
    fc.assert(
      fc.property(log, log, (before, more) => {
        expect(spent(mergeLogs(before, more)).total).toBeGreaterThanOrEqual(spent(before).total);
      }),
    );
  });
});
