import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sheetTime, toCsv, toJson, withoutFormula } from './export.ts';
import { noNotes } from './notes.ts';
import { percentOf, reportOf } from './report.ts';
import { answer, bookOf, lesson, minute, row, taskOf } from './sample-book.ts';

const task = taskOf([lesson]);
const words = {
  field: (field: string) => field,
  status: (status: string) => status,
  yes: 'yes',
  no: 'no',
  assignment: () => 'Keys; "one"',
};
const said = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 12 })
  .filter((name) => name.trim() === name);
const anyBook = fc
  .uniqueArray(fc.tuple(said, fc.integer({ min: 0, max: 2 })), {
    maxLength: 6,
    selector: ([name]) => name.toLowerCase(),
  })
  .map((pupils) =>
    bookOf(
      task,
      pupils.map(([pupil, points]) =>
        row(20, { pupil, answers: [answer('a', points, 10), answer('b', 1, 11, { earned: 2 })] }),
      ),
    ),
  );

describe('the report as CSV', () => {
  it('comes back from another reader of CSV value for value, numbers as numbers', () => {
    fc.assert(
      fc.property(anyBook, (book) => {
        const report = reportOf(book, [task.assignment], noNotes, words);
        const csv = toCsv(report);
        expect(csv.startsWith('\uFEFF')).toBe(true);
        const [head, ...rows] = parse(csv, {
          bom: true,
          delimiter: ';',
          relax_column_count: false,
        }) as string[][];
        expect(head).toEqual(report.columns.map(({ title }) => title));
        expect(rows.length).toBe(report.rows.length);
        report.rows.forEach((line, at) => {
          line.forEach((value, column) => {
            const field = rows[at]?.[column];
            if (value.type === 'number') expect(Number(field)).toBe(value.number);
            else if (value.type === 'time') expect(field).toBe(sheetTime(value.iso));
            else expect(field).toBe(value.type === 'text' ? withoutFormula(value.text) : '');
          });
        });
      }),
    );
  });
  it('has no cell of text that a spreadsheet would reckon', () => {
    const starts = fc.constantFrom('=', '+', '-', '@', '\t=', ' =', '\r=', '\u200B=', '%');
    fc.assert(
      fc.property(starts, fc.string(), (start, rest) => {
        expect(withoutFormula(start + rest).startsWith("'")).toBe(true);
      }),
    );
    for (const name of ['Айгүл', '7', 'О’Нил', 'Жан-Бек']) expect(withoutFormula(name)).toBe(name);
  });
});

it('a share that is not whole never shows as 100', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (share) => {
      expect(Math.abs(percentOf(share) - share * 100)).toBeLessThanOrEqual(1);
      if (share < 0.999) expect(percentOf(share)).toBeLessThan(100);
    }),
  );
});

it('tells when it was handed in and when it was received, both', () => {
  const book = bookOf(task, [row(20, { answers: [answer('a', 2, 10), answer('b', 2, 11)] }, 90)]);
  const { columns, rows } = reportOf(book, [task.assignment], noNotes, words);
  const at = (field: string) => rows[0]?.[columns.findIndex((column) => column.field === field)];
  expect(at('handed-in')).toEqual({ type: 'time', iso: minute(20) });
  expect(at('received')).toEqual({ type: 'time', iso: minute(90) });
  expect(sheetTime(minute(20))).toBe('2026-11-02 09:20');
});

it('is the same in JSON, free of language, with every submission', () => {
  const handed = row(20, { answers: [answer('a', 0, 10, { earned: 2 })] });
  const json = toJson(
    bookOf(task, [handed]),
    { id: 'c', name: '9-А' },
    [task.assignment],
    noNotes,
    minute(99),
  );
  expect(JSON.parse(JSON.stringify(json))).toMatchObject({
    format: 'chynjyr-gradebook',
    version: 1,
    pupils: [
      {
        name: 'Айгүл',
        results: [
          {
            status: 'started',
            percent: 0,
            flags: [{ type: 'claim' }],
            handedIn: [{ id: handed.submission.id }],
          },
        ],
      },
    ],
  });
});
