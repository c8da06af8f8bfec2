import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { type RecordFile, readRecordFile, writeRecordFile } from '@/core/record/record-file.ts';

// These samples are added to and never changed: files like them lie on learners' phones.
const sample = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');

it('still reads everything in a file of version 1', () => {
  const read = readRecordFile(sample('export-v1.json')) as RecordFile;
  expect(read).toMatchObject({ already: 0, refused: [] });
  expect(read.events.map(({ verb, object }) => `${verb} ${object}`)).toEqual([
    'opened lesson:keys/one-way',
    'read section:keys/one-way/proof',
    'answered question:keys/one-way/which-stays-secret',
    'acted lab:first-wallet',
  ]);
  expect(read.runs).toHaveLength(1);
});

it('writes version 1 to the letter as it was frozen', () => {
  const { events, runs } = readRecordFile(sample('export-v1.json')) as RecordFile;
  expect(writeRecordFile(events, runs, '2026-11-22T10:15:00.000Z')).toBe(sample('export-v1.json'));
});

it('reads the name in a file of version 1 that has one, and writes it to the letter as it was frozen', () => {
  const text = sample('export-v1-named.json');
  const { events, runs, name } = readRecordFile(text) as RecordFile;
  expect(name).toBe('Айгүл');
  expect(events).toHaveLength(4);
  expect(writeRecordFile(events, runs, '2026-11-22T10:15:00.000Z', name)).toBe(text);
});
