import { type AnswerRow, type RowKind, rowsOf } from './filled.ts';
import type { PaperQuestion } from './paper-question.ts';

/**
 * An answer sheet in millimetres, from the upper left corner of what is printed: A4 without a margin of 10 mm. Sheets that were printed are
 * read by these figures, so they change only with the version of `sheet-code.ts`.
 */
export const sheetSize = { width: 190, height: 277 } as const;

/** The marks at the corners, clockwise from the upper left one; `corner` counts them. */
export const sheetCorners = [
  { corner: 0, x: 0, y: 0, side: 12 },
  { corner: 1, x: 178, y: 0, side: 12 },
  { corner: 2, x: 178, y: 265, side: 12 },
  { corner: 3, x: 0, y: 265, side: 12 },
] as const;

/** Where the QR code stands, its quiet border included. */
export const sheetQr = { x: 140, y: 0, side: 34 } as const;

/** Where the name is written. */
export const sheetName = { x: 2, y: 22, width: 132, height: 11 } as const;

/** The side of a box. */
export const boxSide = 5.2;

/** How far boxes of a row are apart, from left edge to left edge; each has its letter to the left. */
const boxStep = 10;
/** How far rows are apart. */
const rowStep = 8.2;
/** Where the first box of a row begins, from the left edge of its column: the number of the question comes before it. */
const boxesFrom = 17.5;

/** A box, by its upper left corner. */
export interface SheetBox {
  readonly x: number;
  readonly y: number;
  readonly side: number;
}

/** A row of boxes where it stands. */
export interface SheetRow extends AnswerRow {
  /** Which question of the variant, from 0, and which of its rows. */
  readonly question: number;
  readonly row: number;
  readonly squares: readonly SheetBox[];
  /** The place for what is written; only with `written`. */
  readonly line?: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
  /** Where the number of the question begins; `y` is the middle of the row. */
  readonly label: { readonly x: number; readonly y: number };
}

/** A sheet of paper: its rows. */
export type SheetPage = readonly SheetRow[];

/** The two rows of ten boxes, 0 to 9, in which a pupil fills the number in the list of the class: tens, then ones. */
export const numberRows: readonly (readonly SheetBox[])[] = [0, 1].map((row) =>
  Array.from({ length: 10 }, (_, digit) => ({
    x: 38 + digit * boxStep,
    y: 38 + row * rowStep,
    side: boxSide,
  })),
);

const columns = [
  { x: 1, top: 60, bottom: 262 },
  { x: 96, top: 60, bottom: 262 },
] as const;
/** A question begins in the next column rather than being cut, when it fits there. */
const rowsAColumn = Math.floor((columns[0].bottom - columns[0].top) / rowStep);

/** Numbers on the sheet are 1 to 40 and more, but two digits at most. */
export const largestNumber = 99;

function squaresOf(kind: RowKind, boxes: number, x: number, y: number): readonly SheetBox[] {
  if (kind === 'written') return [];
  return Array.from({ length: boxes }, (_, at) => ({ x: x + boxesFrom + at * boxStep, y, side: boxSide }));
}

/** Lays the rows of a variant out on as many sheets as they need. */
export function sheetPages(questions: readonly PaperQuestion[]): readonly SheetPage[] {
  const pages: SheetRow[][] = [[]];
  let [column, line] = [0, 0];
  questions.forEach((question, number) => {
    const rows = rowsOf(question);
    if (line > 0 && line + rows.length > rowsAColumn) [column, line] = [column + 1, 0];
    rows.forEach((row, at) => {
      if (line >= rowsAColumn) [column, line] = [column + 1, 0];
      if (column >= columns.length) {
        pages.push([]);
        column = 0;
      }
      const { x, top } = columns[column as 0 | 1];
      const y = top + line * rowStep;
      const middle = y + boxSide / 2;
      pages.at(-1)?.push({
        ...row,
        question: number,
        row: at,
        squares: squaresOf(row.kind, row.boxes, x, y),
        ...(row.kind === 'written' && { line: { x: x + boxesFrom, y: y - 0.9, width: 56, height: 7 } }),
        label: { x, y: middle },
      });
      line++;
    });
  });
  return pages;
}
