import { type Problem, show } from './problem.ts';

/** One row of a table: its cells by column, trimmed, and its line in the file (from 1). */
export interface Cells<Column extends string> {
  readonly cells: Readonly<Record<Column, string>>;
  readonly line: number;
}

const wayOut =
  'open the file in a spreadsheet with "tab" as the only separator, mend it there and save it as text with tabs (.tsv, UTF-8)';

/** A cell as it was meant: spreadsheets put quotes around a cell that holds quotes, and double those inside. */
function cellOf(written: string): string {
  const inside = /^"((?:[^"]|"")*)"$/.exec(written.trim())?.[1];
  return (inside === undefined ? written : inside.replaceAll('""', '"')).trim().normalize('NFC');
}

/**
 * Reads a table whose cells are parted by tabs and whose first line names the columns. Faults are told with their
 * line; a row with too few or too many cells is left out, since nobody knows which cell is which.
 */
export function readTable<Column extends string>(
  file: string,
  text: string,
  columns: readonly Column[],
): { rows: readonly Cells<Column>[]; problems: readonly Problem[] } {
  const [head = '', ...lines] = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  const named = head.split('\t').map(cellOf);
  if (named.join('\t') !== columns.join('\t')) {
    const wanted = `the columns ${columns.join(', ')}, parted by tabs; ${wayOut}`;
    return { rows: [], problems: [{ file, line: 1, field: '', found: show(head), wanted }] };
  }
  const rows: Cells<Column>[] = [];
  const problems: Problem[] = [];
  for (const [index, written] of lines.entries()) {
    if (written.trim() === '') continue;
    const line = index + 2;
    const cells = written.split('\t').map(cellOf);
    if (cells.length === columns.length) {
      const entries = columns.map((column, at) => [column, cells[at] ?? ''] as const);
      rows.push({ cells: Object.fromEntries(entries) as Record<Column, string>, line });
    } else {
      const found = `${cells.length} ${cells.length === 1 ? 'cell' : 'cells'}: ${show(cells.join(' | '))}`;
      problems.push({
        file,
        line,
        field: '',
        found,
        wanted: `${columns.length} cells (${columns.join(', ')}), empty ones too; ${wayOut}`,
      });
    }
  }
  return { rows, problems };
}
