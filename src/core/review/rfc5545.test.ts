import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Reminder, reminderFile } from './ics.ts';

const reminder: Reminder = {
  uid: '3f2b8c1e-0000-4000-8000-000000000001@chynjyr.example',
  made: '2026-11-23T05:06:07.890Z',
  start: '2026-11-24T19:00',
  every: 'day',
  summary: 'Чынжыр: кайталоо',
  description:
    'Бүгүнкү суроолор, 3 мүнөттөн көп эмес; шашпаңыз, эч нерсе жоголбойт.\nБарак: https://chynjyr.example/ky/review/',
  url: 'https://chynjyr.example/ky/review/',
};
const bytes = (text: string) => new TextEncoder().encode(text);
/** The content lines of a file, unfolded as RFC 5545, 3.1 says. */
const lines = (file: string) => file.replaceAll('\r\n ', '').split('\r\n').slice(0, -1);
const property = (file: string, name: string) =>
  lines(file)
    .find((line) => line.startsWith(`${name}:`))
    ?.slice(name.length + 1);
/** A TEXT value read back, by 3.3.11. */
const textOf = (value: string) =>
  value.replace(/\\([\\;,nN])/g, (_, mark) => (/n/i.test(mark) ? '\n' : mark));

describe('an iCalendar file', () => {
  it('is one calendar with one event and its alarm, opened and closed in order (3.4, 3.6)', () => {
    const frame = lines(reminderFile(reminder)).filter((line) => /^(BEGIN|END):/.test(line));
    expect(frame).toEqual([
      'BEGIN:VCALENDAR',
      'BEGIN:VEVENT',
      'BEGIN:VALARM',
      'END:VALARM',
      'END:VEVENT',
      'END:VCALENDAR',
    ]);
  });
  it('names version, maker and what an event must have (3.6, 3.6.1)', () => {
    const file = reminderFile(reminder);
    expect(property(file, 'VERSION')).toBe('2.0');
    expect(property(file, 'PRODID')).toMatch(/^-\/\//);
    expect(property(file, 'UID')).toBe(reminder.uid);
    expect(property(file, 'DTSTAMP')).toBe('20261123T050607Z');
  });
  it('begins at a floating time, so that seven stays seven in every zone (3.3.5)', () => {
    expect(property(reminderFile(reminder), 'DTSTART')).toBe('20261124T190000');
  });
  it.each([
    ['day', 'FREQ=DAILY'],
    ['week', 'FREQ=WEEKLY'],
  ] as const)('repeats each %s as the learner chose (3.3.10)', (every, rule) => {
    expect(property(reminderFile({ ...reminder, every }), 'RRULE')).toBe(rule);
  });
  it('gives the alarm what it must have (3.6.6)', () => {
    const file = lines(reminderFile(reminder));
    const alarm = file.slice(file.indexOf('BEGIN:VALARM'), file.indexOf('END:VALARM'));
    expect(alarm.map((line) => line.split(':')[0])).toEqual(['BEGIN', 'ACTION', 'TRIGGER', 'DESCRIPTION']);
  });

  const written = fc.record({
    summary: fc.string({ unit: 'grapheme', maxLength: 200 }),
    description: fc.string({
      unit: fc.constantFrom('ң', 'ө', 'ү', 'a', ',', ';', '\\', '\n', '\r', '\u0007', '🐑', ':'),
      maxLength: 300,
    }),
    uid: fc.string({ maxLength: 100 }),
  });
  it('ends every line in CRLF, keeps it within 75 octets, and breaks no character (3.1)', () => {
    fc.assert(
      fc.property(written, (more) => {
        const file = reminderFile({ ...reminder, ...more });
        expect(file.endsWith('\r\n')).toBe(true);
        expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
        for (const line of file.split('\r\n')) {
          expect(bytes(line).length).toBeLessThanOrEqual(75);
          expect(new TextDecoder('utf-8', { fatal: true }).decode(bytes(line))).toBe(line);
        }
      }),
    );
  });
  it('lets no text begin a line of its own, and gives every text back (3.3.11)', () => {
    fc.assert(
      fc.property(written, (more) => {
        const file = reminderFile({ ...reminder, ...more });
        expect(lines(file)).toHaveLength(lines(reminderFile(reminder)).length);
        const printable = (text: string) =>
          // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is left out.
          text.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, '');
        expect(textOf(property(file, 'SUMMARY') ?? '')).toBe(printable(more.summary));
        expect(textOf(property(file, 'DESCRIPTION') ?? '')).toBe(printable(more.description));
      }),
    );
  });
});
