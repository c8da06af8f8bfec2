import { CsvError, parse } from 'csv-parse/sync';
import type { Problem } from '../../problem.ts';
import type { Decoded, ForeignQuestion, LeftOut } from '../foreign.ts';
import { brief, cleaned, limits, tooLarge } from '../limits.ts';
import { type Column, columnOf } from './columns.ts';
import { csvBody } from './csv-body.ts';

/** One line of the table by its columns; cells that are empty are not there. */
export type Row = ReadonlyMap<Column, string>;

const guide =
  'the first line names the columns, at least "prompt", "correct" and "option 1", "option 2" …; content/guide/other-programs.md has the list';

/** The first line in which Excel may name the sign between cells. */
const named = /^sep=([,;\t])\n/i;

/** The sign between cells: the one that stands most often in the first line outside of quotes. */
function delimiterOf(source: string): string {
  const said = named.exec(source)?.[1];
  if (said !== undefined) return said;
  const [head = ''] = source.split('\n', 1);
  const plain = head.slice(0, 10_000).replace(/"[^"]*"/g, '');
  const counts = [',', ';', '\t'].map((sign) => [plain.split(sign).length, sign] as const);
  return [...counts].sort((a, b) => b[0] - a[0])[0]?.[1] ?? ',';
}

interface Line {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

function linesOf(file: string, source: string): readonly Line[] | Problem {
  try {
    return parse(source, {
      delimiter: delimiterOf(source),
      from_line: named.test(source) ? 2 : 1,
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: limits.question,
      info: true,
    }) as unknown as Line[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = Number(error.lines);
    const found = brief(error.message, 120);
    const wanted =
      'a table as a spreadsheet saves it: a cell with quotes in it stands in quotes, and these are doubled ("")';
    return { file, ...(Number.isFinite(line) && { line }), field: '', found, wanted };
  }
}

function questionOf(row: Row, line: number): ForeignQuestion | LeftOut {
  const cell = (column: Column) => row.get(column) ?? '';
  const notes: string[] = [];
  const body = csvBody(row, notes);
  const where = { line, name: cell('id') || brief(cell('prompt')) };
  if ('why' in body) return { ...where, why: body.why };
  const hints = [1, 2, 3, 4, 5].map((n) => cell(`hint ${n}`)).filter((hint) => hint !== '');
  return {
    line,
    name: cell('id'),
    category: cell('section'),
    prompt: cell('prompt'),
    body: body.body,
    reason: body.takesReason ? '' : cell('reason'),
    hints,
    notes,
  };
}

/** Reads questions from a table, one on each line; the first line names the columns. */
export function readCsv(file: string, source: string): Decoded {
  const none = { questions: [], leftOut: [] };
  const large = tooLarge(file, source);
  if (large) return { ...none, problems: [large] };
  const lines = linesOf(file, cleaned(source));
  if ('found' in lines) return { ...none, problems: [lines] };
  const [head, ...rest] = lines;
  const columns = (head?.record ?? []).map((heading) => columnOf(heading));
  if (!columns.includes('prompt'))
    return {
      ...none,
      problems: [
        {
          file,
          line: 1,
          field: '',
          found: `the columns ${brief((head?.record ?? []).join(', '), 80)}`,
          wanted: guide,
        },
      ],
    };
  const unknown = (head?.record ?? []).filter(
    (heading, at) => columns[at] === undefined && heading.trim() !== '',
  );
  const problems = unknown.map((heading) => ({
    file,
    line: 1,
    field: '',
    found: `a column "${brief(heading, 40)}", whose cells are left out`,
    wanted: guide,
  }));
  const all = rest.slice(0, limits.questions).map(({ record, info }) => {
    const cells = record.flatMap((cell, at): [Column, string][] => {
      const column = columns[at];
      return column === undefined || cell.trim() === '' ? [] : [[column, cell.trim()]];
    });
    const height = record.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);
    return questionOf(new Map(cells), info.lines - height);
  });
  return {
    questions: all.filter((each): each is ForeignQuestion => 'body' in each),
    leftOut: all.filter((each): each is LeftOut => 'why' in each),
    problems,
  };
}
