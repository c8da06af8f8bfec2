import type { Assignment } from '../assignment.ts';
import type { Gradebook } from './gradebook.ts';
import { type BookNotes, commentKey, entryOf } from './notes.ts';
import { percentOf, type Report, type Value } from './report.ts';

/** Text that a spreadsheet would take for a formula gets an apostrophe before it, the way spreadsheets themselves say "this is text". */
export function withoutFormula(text: string): string {
  return /^[\s\p{C}]*[=+\-@\t\r|%]/u.test(text) ? `'${text}` : text;
}

/** A moment as spreadsheets read it in any language, in the time of Kyrgyzstan (UTC+6): `2026-11-26 14:03`; empty for none. */
export function sheetTime(iso: string): string {
  const moment = Date.parse(iso);
  if (Number.isNaN(moment)) return '';
  return new Date(moment + 6 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');
}

function csvField(value: Value): string {
  if (value.type === 'none') return '';
  if (value.type === 'number') return String(value.number);
  if (value.type === 'time') return sheetTime(value.iso);
  const text = withoutFormula(value.text);
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * The report as CSV for a double click: semicolons, since Excel in Kyrgyz and Russian keeps the comma for decimals; a byte order
 * mark, without which it takes UTF-8 for something else; numbers whole, so that no decimal sign can be misread.
 */
export function toCsv({ columns, rows }: Report): string {
  const head = columns.map(({ title }) => csvField({ type: 'text', text: title }));
  const lines = [head, ...rows.map((row) => row.map(csvField))].map((fields) => fields.join(';'));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

/** The book as a value for other programs: everything in the report and each item beside it, without anything that hangs on the language. */
export function toJson(
  book: Gradebook,
  klass: { readonly id: string; readonly name: string },
  assignments: readonly Assignment[],
  notes: BookNotes,
  now: string,
) {
  return {
    format: 'chynjyr-gradebook',
    version: 1,
    made: now,
    class: { id: klass.id, name: klass.name },
    assignments: assignments.map(({ id, issued, due, pass, tries, items }) => ({
      id,
      issued,
      due: due || null,
      pass,
      tries,
      items,
    })),
    pupils: book.pupils.map((pupil) => ({
      name: pupil.name,
      group: pupil.group,
      devices: pupil.devices,
      comment: entryOf(notes.comments, commentKey(pupil.key)) ?? '',
      results: assignments.flatMap(({ id }) => {
        const cell = book.cells.get(pupil.key)?.get(id);
        if (cell === undefined) return [];
        return [
          {
            assignment: id,
            status: cell.status,
            percent: percentOf(cell.share),
            passed: cell.passed,
            late: cell.late,
            help: cell.help,
            flags: cell.flags,
            comment: entryOf(notes.comments, commentKey(pupil.key, id)) ?? '',
            items: cell.items.map(({ status, share, passed }) => ({
              status,
              percent: percentOf(share),
              passed,
            })),
            handedIn: cell.handIns.map(({ submission, received }) => ({
              id: submission.id,
              at: submission.at,
              received,
              locale: submission.locale,
            })),
          },
        ];
      }),
    })),
  };
}
