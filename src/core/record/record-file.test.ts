import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LearningEvent } from './event.ts';
import { mergeLogs } from './merge.ts';
import { type RecordFile, readRecordFile, writeRecordFile } from './record-file.ts';
import type { LabRun } from './run.ts';

const now = '2026-11-22T09:00:00.000Z';
function event(n: number, more: Partial<LearningEvent> = {}): LearningEvent {
  return {
    id: `event-${n}`,
    at: now,
    actor: 'phone',
    verb: 'opened',
    object: 'lesson:keys/one',
    rev: 1,
    ...more,
  };
}
const run: LabRun = { id: 'r1', lab: 'first-wallet', seed: 's', updated: now, actions: [{ type: 'make' }] };
const file = (fields: object) =>
  JSON.stringify({ format: 'chynjyr-record', version: 1, exported: now, ...fields });

describe('a record file', () => {
  it('gives back what was written into it', () => {
    const answer = fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value)));
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(fc.nat(99), answer), { selector: ([n]) => n }), (rows) => {
        const events = mergeLogs(rows.map(([n, result]) => event(n, { result })));
        expect(readRecordFile(writeRecordFile(events, [run], now))).toEqual({
          events,
          already: 0,
          runs: [run],
          refused: [],
          name: '',
        });
      }),
    );
  });
  it('carries the name of its learner, and believes no other hand that wrote one', () => {
    const named = writeRecordFile([event(1)], [], now, 'Айгүл');
    expect(readRecordFile(named)).toMatchObject({ events: [event(1)], name: 'Айгүл' });
    for (const name of ['<b>x</b>', 7, null, 'x'.repeat(999), '4169 5800 1234 5678', { toString: 1 }])
      expect(readRecordFile(file({ name, events: [] }))).toMatchObject({ name: '' });
  });
  it('is JSON with one entry a line, for people who look into it', () => {
    const lines = writeRecordFile([event(1), event(2)], [run], now).split('\n');
    expect(lines.filter((line) => line.startsWith('{"id"'))).toHaveLength(3);
  });
  it('survives a byte order mark', () => {
    expect(readRecordFile(`\uFEFF${file({ events: [event(1)] })}`)).toMatchObject({ events: [event(1)] });
  });
  it.each([
    ['not-json', 'PK\u0003\u0004'],
    ['not-json', ''],
    ['not-ours', '[]'],
    ['not-ours', 'null'],
    ['not-ours', '{"format":"other","version":1,"events":[]}'],
    ['not-ours', '{"format":"chynjyr-record","version":"1","events":[]}'],
    ['not-ours', '{"format":"chynjyr-record","version":0,"events":[]}'],
    ['not-ours', '{"format":"chynjyr-record","version":1,"events":{}}'],
    ['newer', '{"format":"chynjyr-record","version":2,"events":[]}'],
  ])('answers %s to %j', (fault, text) => void expect(readRecordFile(text)).toBe(fault));
  it('refuses entry by entry, and takes the sound ones', () => {
    const rows = [event(1), { ...event(2), at: 'yesterday' }, event(1), event(1, { rev: 9 }), 7];
    expect(readRecordFile(file({ events: rows, runs: [run, {}] }))).toEqual({
      events: [event(1)],
      already: 1,
      runs: [run],
      refused: [
        { kind: 'event', at: 1, reason: 'shape' },
        { kind: 'event', at: 3, reason: 'conflict' },
        { kind: 'event', at: 4, reason: 'shape' },
        { kind: 'run', at: 1, reason: 'shape' },
      ],
      name: '',
    });
  });
  it('tells what the record had already from what is new, and lets nothing of ours be contradicted', () => {
    const read = readRecordFile(file({ events: [event(1), event(2, { rev: 5 }), event(3)] }), [
      event(1),
      event(2),
    ]);
    expect(read).toMatchObject({ events: [event(3)], already: 1 });
    expect((read as RecordFile).refused).toEqual([{ kind: 'event', at: 1, reason: 'conflict' }]);
  });
  it('bears any JSON under its own name, and accounts for every entry', () => {
    fc.assert(
      fc.property(fc.array(fc.jsonValue()), fc.jsonValue(), (events, runs) => {
        const read = readRecordFile(file({ events, runs }));
        if (typeof read === 'string') expect(read).toBe('not-ours');
        else expect(read.refused.filter(({ kind }) => kind === 'event')).toHaveLength(events.length);
      }),
    );
  });
  it('bears any text', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.json()),
        (text) => void expect(['not-json', 'not-ours']).toContain(readRecordFile(text)),
      ),
    );
  });
  it('is not fooled by a prototype in disguise', () => {
    const text = file({ events: [] }).replace('"events"', '"__proto__":{"format":"x"},"events"');
    expect((readRecordFile(text) as RecordFile).events).toEqual([]);
    expect('format' in {}).toBe(false);
  });
});
