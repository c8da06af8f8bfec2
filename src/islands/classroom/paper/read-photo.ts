import type { Filled } from '@/core/classroom/paper/filled.ts';
import type { PaperQuestion } from '@/core/classroom/paper/paper-question.ts';
import { numberRows, sheetCorners, sheetPages } from '@/core/classroom/paper/sheet-layout.ts';
import { type BoxState, readRow } from '@/scan/marks/boxes.ts';
import { cornerMarks } from '@/scan/marks/code-words.ts';
import type { Grey } from '@/scan/marks/picture.ts';
import { flattened, placeOfSheet } from '@/scan/marks/sheet.ts';

/** A row of a sheet as the picture shows it. */
export interface SeenRow {
  /** Of the variant, from 0. */
  readonly question: number;
  readonly row: number;
  readonly boxes: readonly BoxState[];
  /** Something is written here that only a person can read. */
  readonly isWritten: boolean;
  /** The row cut out, for the teacher to look at; only where somebody must. */
  readonly cut?: Grey;
}

/** What a picture of a sheet comes to. */
export type SeenSheet =
  | { readonly type: 'seen'; readonly number: string; readonly rows: readonly SeenRow[] }
  | { readonly type: 'no-corners' | 'bent' | 'no-page' };

const corners = sheetCorners.map(({ corner, ...square }) => ({ ...square, id: cornerMarks[corner] ?? 0 }));

/** The number in the list of the class; empty where it is not clear. */
function numberOf(rows: readonly (readonly BoxState[])[]): string {
  const digits = rows.map((row) => {
    const filled = row.flatMap((state, digit) => (state === 'filled' ? [digit] : []));
    return row.includes('doubtful') || filled.length > 1 ? undefined : (filled[0] ?? '');
  });
  const [tens, ones] = digits;
  if (tens === undefined || ones === undefined || ones === '') return '';
  const number = Number(`${tens}${ones}`);
  return number > 0 ? String(number) : '';
}

/** Reads a picture of one page of a variant, from 1. Rows that are not clear come with what they look like. */
export function readSheet(picture: Grey, asked: readonly PaperQuestion[], page: number): SeenSheet {
  const layout = sheetPages(asked)[page - 1];
  if (layout === undefined) return { type: 'no-page' };
  const place = placeOfSheet(picture, corners);
  if (place.type !== 'found') return { type: place.type };
  const { map } = place;
  const rows = layout.map(({ question, row, squares, kind, line }): SeenRow => {
    const [first] = squares;
    const last = squares.at(-1);
    const part =
      line ??
      (first && last
        ? {
            x: first.x - 5,
            y: first.y - 1.5,
            width: last.x + last.side - first.x + 7,
            height: first.side + 3,
          }
        : { x: 0, y: 0, width: 1, height: 1 });
    // A row that is not where it should be is read by nobody but the teacher.
    const boxes: readonly BoxState[] =
      kind === 'written'
        ? []
        : (readRow(picture, map, squares)?.map(({ state }) => state) ??
          squares.map((): BoxState => 'doubtful'));
    const isAsked = kind === 'written' || boxes.includes('doubtful');
    const seen = { question, row, boxes, isWritten: kind === 'written' };
    return isAsked ? { ...seen, cut: flattened(picture, map, part, 5) } : seen;
  });
  const number = numberOf(
    numberRows.map((row) => (readRow(picture, map, row) ?? []).map(({ state }) => state)),
  );
  return { type: 'seen', number, rows };
}

/** What the teacher said of boxes and lines in doubt, by `doubtKey`: filled or not, or what is written. */
export type Said = Readonly<Record<string, boolean | string>>;

/** The name of a box in doubt, or of a line with something written. */
export function doubtKey({ question, row }: Pick<SeenRow, 'question' | 'row'>, box?: number): string {
  return box === undefined ? `${question}.${row}` : `${question}.${row}.${box}`;
}

/** Everything that must be asked before the sheet can be taken. */
export function doubtsOf(rows: readonly SeenRow[]): readonly string[] {
  return rows.flatMap((seen) =>
    seen.isWritten
      ? [doubtKey(seen)]
      : seen.boxes.flatMap((state, box) => (state === 'doubtful' ? [doubtKey(seen, box)] : [])),
  );
}

/** Puts a seen page, with what the teacher said, over what other pages of the sheet gave. */
export function filledWith(
  before: readonly Filled[],
  rows: readonly SeenRow[],
  said: Said,
): readonly Filled[] {
  return before.map((filled, question) => {
    const own = rows.filter((row) => row.question === question);
    const written = own.find(({ isWritten }) => isWritten);
    return {
      rows: filled.rows.map((old, at) => {
        const seen = own.find(({ row, isWritten }) => row === at && !isWritten);
        if (seen === undefined) return old;
        return seen.boxes.flatMap((state, box) =>
          state === 'filled' || (state === 'doubtful' && said[doubtKey(seen, box)] === true) ? [box] : [],
        );
      }),
      // A space would end the answer in the line of letters.
      written: written ? String(said[doubtKey(written)] ?? '').replace(/\s+/g, '') : filled.written,
    };
  });
}
