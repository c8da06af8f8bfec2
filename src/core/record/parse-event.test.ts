import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInstant, isJson, parseEvent } from './parse-event.ts';

const sound = {
  id: '3f2b8c1e-0000-4000-8000-000000000001',
  at: '2026-11-22T09:30:00.000Z',
  actor: 'device-1',
  verb: 'answered',
  object: 'question:keys/one-way/which',
  rev: 1,
  result: { answer: ['a'], score: { type: 'points', earned: 1, total: 1, details: null } },
};

function nested(depth: number): unknown {
  return depth === 0 ? 1 : [nested(depth - 1)];
}

describe('parseEvent', () => {
  it('takes a sound event as it is', () => {
    expect(parseEvent(sound)).toEqual(sound);
  });
  it('drops fields it does not know', () => {
    expect(parseEvent({ ...sound, more: 1 })).toEqual(sound);
  });
  it('takes a verb of a later version, so that it survives a round trip', () => {
    expect(parseEvent({ ...sound, verb: 'reviewed' })?.verb).toBe('reviewed');
  });
  it.each([
    ['no id', { id: undefined }],
    ['an id with markup', { id: '<b>' }],
    ['an overlong id', { id: 'a'.repeat(65) }],
    ['a time without zone', { at: '2026-11-22T09:30:00.000' }],
    ['a day that the calendar lacks', { at: '2026-02-31T09:30:00.000Z' }],
    ['no actor', { actor: '' }],
    ['a verb that is no word', { verb: 'Answered!' }],
    ['an object that is no path', { object: 'lesson of keys' }],
    ['a revision that is no whole number', { rev: 1.5 }],
    ['a revision as text', { rev: '1' }],
    ['a result with a date in it', { result: { when: new Date(0) } }],
    ['a result with a map in it', { result: new Map() }],
    ['a result that is not a number', { result: Number.NaN }],
    ['a result nested too deep', { result: nested(40) }],
  ])('refuses %s', (_, change) => {
    expect(parseEvent({ ...sound, ...change })).toBeUndefined();
  });
  it('bears anything at all', () => {
    fc.assert(
      fc.property(
        fc.anything({ withDate: true, withMap: true, withSparseArray: true }),
        (row) => void parseEvent(row),
      ),
    );
  });
  it('gives only what JSON carries unchanged', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (result) => {
        const event = parseEvent({ ...sound, result });
        expect(parseEvent(JSON.parse(JSON.stringify(event)))).toEqual(
          event === undefined ? undefined : JSON.parse(JSON.stringify(event)),
        );
      }),
    );
  });
});

describe('isInstant', () => {
  it('knows what toISOString writes', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date(0), max: new Date('9999-12-31'), noInvalidDate: true }),
        (date) => void expect(isInstant(date.toISOString())).toBe(true),
      ),
    );
  });
});

describe('isJson', () => {
  it('refuses what only a clone can carry', () => {
    for (const value of [undefined, () => 1, 1n, Symbol('s'), new Uint8Array(1), Number.POSITIVE_INFINITY]) {
      expect(isJson(value)).toBe(false);
    }
  });
});
