import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LearningEvent } from '../record/event.ts';
import { mergeLogs } from '../record/merge.ts';
import { parseEvent } from '../record/parse-event.ts';
import { packEvents, unpackEvents } from './pack.ts';

const id = fc.oneof(
  fc.uuid(),
  fc.stringMatching(/^[\w-]{1,64}$/),
  fc.uuid().map((text) => text.replaceAll('-', '')),
  fc.uuid().map((text) => text.toUpperCase()),
);
const json = fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value)));
const event: fc.Arbitrary<LearningEvent> = fc
  .record(
    {
      id,
      at: fc
        .date({ min: new Date('1970-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
        .map((date) => date.toISOString()),
      actor: id,
      verb: fc.oneof(fc.constantFrom('opened', 'answered'), fc.stringMatching(/^[a-z-]{1,32}$/)),
      object: fc.oneof(fc.constant('question:keys/one/q'), fc.stringMatching(/^[\w:/.-]{1,40}$/)),
      rev: fc.integer({ min: 1, max: 9 }),
      result: json,
    },
    { requiredKeys: ['id', 'at', 'actor', 'verb', 'object', 'rev'] },
  )
  .map((row) => parseEvent(row))
  .filter((row) => row !== undefined);

describe('packed events', () => {
  it('are exactly the log that was packed, whatever ids, verbs and results are in it', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 40 }), (events) => {
        expect(unpackEvents(packEvents(events))).toEqual({ events: mergeLogs(events), refused: 0 });
      }),
    );
  });
  it('are one text for one log, in whatever order it comes', () => {
    fc.assert(
      fc.property(fc.array(event, { maxLength: 20 }), (events) => {
        expect(packEvents(events.toReversed())).toBe(packEvents(events));
      }),
    );
  });
  it('tell a result of nothing from no result', () => {
    const base = {
      id: 'a',
      at: '2026-11-22T09:00:00.000Z',
      actor: 'p',
      verb: 'read',
      object: 'x',
      rev: 1,
    } as const;
    const events = [
      { ...base, result: null },
      { ...base, id: 'b' },
    ];
    expect(unpackEvents(packEvents(events))).toEqual({ events, refused: 0 });
  });
  it('come as they were frozen, to the letter', () => {
    // Phones of two different days must understand each other: this line is added to, never changed.
    const frozen =
      '[1,"-AAAAAAAAQACAAAAAAAAAAQ =b",[1795338000000,5],[["=phone"],["read","answered"],["x","y"]],[[0,0],[0,1],[0,1]],[1,2],[[],["a"]]]';
    const events = [
      {
        id: '00000000-0000-4000-8000-000000000001',
        at: '2026-11-22T09:00:00.000Z',
        actor: 'phone',
        verb: 'read',
        object: 'x',
        rev: 1,
      },
      {
        id: 'b',
        at: '2026-11-22T09:00:00.005Z',
        actor: 'phone',
        verb: 'answered',
        object: 'y',
        rev: 2,
        result: 'a',
      },
    ] as const;
    expect(packEvents(events)).toBe(frozen);
    expect(unpackEvents(frozen)).toEqual({ events, refused: 0 });
  });
  it('of a later version are said to be so', () => {
    expect(unpackEvents('[2,{}]')).toBe('newer');
  });
  it('bear any text and any JSON, and give only events', () => {
    const column = fc.oneof(fc.jsonValue(), fc.array(fc.oneof(fc.integer(), fc.string())), fc.string());
    const forged = fc.array(column).map((columns) => JSON.stringify([1, ...columns]));
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), forged), (text) => {
        const read = unpackEvents(text);
        if (typeof read === 'string') expect(['newer', 'not-ours']).toContain(read);
        else for (const each of read.events) expect(parseEvent(each)).toEqual(each);
      }),
      { numRuns: 500 },
    );
  });
  it('refuse what is no event, and take the rest', () => {
    const text = packEvents([
      { id: 'a', at: '2026-11-22T09:00:00.000Z', actor: 'p', verb: 'read', object: 'x', rev: 1 },
      { id: 'b', at: '2026-11-22T09:00:00.000Z', actor: 'p', verb: 'read', object: 'y', rev: 1 },
    ]).replace('"y"', '"<b>"');
    expect(unpackEvents(text)).toMatchObject({ events: [{ id: 'a' }], refused: 1 });
  });
});
