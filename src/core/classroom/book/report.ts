import type { Assignment } from '../assignment.ts';
import type { Cell, Status } from './cell.ts';
import { isDoubt } from './flag.ts';
import type { Gradebook, Pupil } from './gradebook.ts';
import { type BookNotes, commentKey, entryOf } from './notes.ts';

/** A value of the report. Days are ISO 8601 UTC; a whole number of hundredths stands for a share. */
export type Value =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'number'; readonly number: number }
  | { readonly type: 'time'; readonly iso: string }
  | { readonly type: 'none' };

/** A column of the report, the same in the table on the page, in CSV, XLSX and JSON. */
export interface ReportColumn {
  /** Of what: the pupil, or an assignment. */
  readonly assignment?: string;
  readonly field: Field;
  readonly title: string;
}

/** What a column tells. `percent`: points in hundredths; `doubts`: how many things in it are in doubt. */
export type Field =
  | 'name'
  | 'group'
  | 'devices'
  | 'comment'
  | 'status'
  | 'percent'
  | 'passed'
  | 'handed-in'
  | 'received'
  | 'doubts'
  | 'mean'
  | 'completed';

/** The words a report needs, in the teacher's language. */
export interface ReportWords {
  readonly field: (field: Field) => string;
  readonly status: (status: Status) => string;
  readonly yes: string;
  readonly no: string;
  /** What an assignment is called in the head of its columns. */
  readonly assignment: (assignment: Assignment) => string;
}

/** A report as a table. */
export interface Report {
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly (readonly Value[])[];
}

const text = (said: string): Value => (said === '' ? { type: 'none' } : { type: 'text', text: said });
const number = (value: number): Value => ({ type: 'number', number: value });
const time = (iso: string | undefined): Value => (iso ? { type: 'time', iso } : { type: 'none' });

/** A share as whole hundredths, as all tables show it; what is not whole never shows as 100. */
export function percentOf(share: number): number {
  const rounded = Math.round(share * 100);
  return rounded === 100 && share < 1 - 1e-9 ? 99 : rounded;
}

const ofPupil: readonly Field[] = ['name', 'group', 'devices', 'mean', 'completed', 'comment'];
const ofAssignment: readonly Field[] = [
  'status',
  'percent',
  'passed',
  'handed-in',
  'received',
  'doubts',
  'comment',
];

function cellValue(field: Field, cell: Cell, words: ReportWords, comment: string): Value {
  const last = cell.handIns.at(-1);
  const isThere = cell.handIns.length > 0;
  switch (field) {
    case 'status':
      return text(words.status(cell.status));
    case 'percent':
      return isThere ? number(percentOf(cell.share)) : { type: 'none' };
    case 'passed':
      return text(isThere ? (cell.passed ? words.yes : words.no) : '');
    case 'handed-in':
      return time((cell.doneBy ?? last)?.submission.at);
    case 'received':
      return time((cell.doneBy ?? last)?.received);
    case 'doubts':
      return number(cell.flags.filter(isDoubt).length);
    default:
      return text(comment);
  }
}

function pupilValue(field: Field, pupil: Pupil, cells: readonly Cell[], comment: string): Value {
  switch (field) {
    case 'name':
      return text(pupil.name);
    case 'group':
      return text(pupil.group);
    case 'devices':
      return number(pupil.devices);
    case 'mean':
      return cells.length === 0
        ? { type: 'none' }
        : number(percentOf(cells.reduce((sum, { share }) => sum + share, 0) / cells.length));
    case 'completed':
      return number(cells.filter(({ done }) => done).length);
    default:
      return text(comment);
  }
}

/** The gradebook as one table of values: a row for each of the given pupils, columns for the pupil and for each assignment. */
export function reportOf(
  book: Gradebook,
  assignments: readonly Assignment[],
  notes: BookNotes,
  words: ReportWords,
  pupils: readonly Pupil[] = book.pupils,
): Report {
  const columns: ReportColumn[] = [
    ...ofPupil.map((field) => ({ field, title: words.field(field) })),
    ...assignments.flatMap((assignment) =>
      ofAssignment.map((field) => ({
        assignment: assignment.id,
        field,
        title: `${words.assignment(assignment)}: ${words.field(field)}`,
      })),
    ),
  ];
  const rows = pupils.map((pupil) => {
    const line = book.cells.get(pupil.key);
    const cells = assignments.flatMap(({ id }) => line?.get(id) ?? []);
    return columns.map(({ assignment, field }): Value => {
      const comment = entryOf(notes.comments, commentKey(pupil.key, assignment)) ?? '';
      if (assignment === undefined) return pupilValue(field, pupil, cells, comment);
      const cell = line?.get(assignment);
      return cell ? cellValue(field, cell, words, comment) : { type: 'none' };
    });
  });
  return { columns, rows };
}
