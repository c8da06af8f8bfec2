// Filled answer sheets as teachers photograph them, for the tests of reading.
import encodeQR from 'qr';
import { nothingFilled } from '@/core/classroom/paper/filled.ts';
import type { PaperQuestion } from '@/core/classroom/paper/paper-question.ts';
import {
  numberRows,
  type SheetPage,
  sheetCorners,
  sheetPages,
  sheetQr,
  sheetSize,
} from '@/core/classroom/paper/sheet-layout.ts';
import { cornerMarks } from './code-words.ts';
import type { Grey } from './picture.ts';
import { ink, inkBox, inkMark, type Paper, paper, photo } from './sample-pictures.ts';

const options = (count: number) => 'abcdefgh'.slice(0, count).split('');
const base = { rev: 1, lines: [], right: null };

/** A quiz with every type that goes on paper: 24 rows of boxes. */
export const questions: readonly PaperQuestion[] = [
  { ...base, type: 'one-choice', id: 'one', lettered: options(4) },
  { ...base, type: 'several-choices', id: 'several', lettered: options(6) },
  { ...base, type: 'true-false', id: 'verdict', lettered: options(3) },
  { ...base, type: 'order', id: 'order', lettered: options(6), lines: ['1', '2', '3', '4', '5', '6'] },
  { ...base, type: 'match', id: 'match', lettered: options(8), lines: ['p', 'q', 'r', 's', 't', 'u'] },
  { ...base, type: 'groups', id: 'groups', lettered: options(3), lines: ['v', 'w', 'x', 'y', 'z'] },
  { ...base, type: 'number', id: 'number', lettered: [] },
  { ...base, type: 'one-choice', id: 'last', lettered: options(4) },
];

/** What a pupil fills in a box: all of it, in pencil, half of it, or a stray line. */
export type Hand = 'full' | 'pencil' | 'half' | 'stray';

/** A filled box: the question of the sheet, its row, the box, and how. */
export interface Stroke {
  readonly question: number;
  readonly row: number;
  readonly box: number;
  readonly hand: Hand;
}

function stroke(
  sheet: Paper,
  at: { x: number; y: number; side: number },
  hand: Hand,
  draw: () => number,
): void {
  const { side } = at;
  // Nobody fills a box to the edge, and some run over it.
  const rim = 0.2 + draw() * 0.5;
  const [x, y, size] = [at.x + rim + (draw() - 0.5) * 0.4, at.y + rim + (draw() - 0.5) * 0.4, side - 2 * rim];
  if (hand === 'full') ink(sheet, x, y, size, size, 40);
  if (hand === 'pencil')
    for (let line = 0; line < size; line += 0.45) ink(sheet, x, y + line, size, 0.36, 70 + draw() * 50);
  if (hand === 'half') ink(sheet, x, y, size, size * 0.42, 60);
  if (hand === 'stray') ink(sheet, x, at.y + side / 2, size, 0.3, 80);
}

/** Prints a sheet as the page has it, and fills it. */
export function filledSheet(
  code: string,
  page: SheetPage,
  strokes: readonly Stroke[],
  digits: readonly [number, number],
  draw: () => number,
): Paper {
  const margin = 10;
  const sheet = paper(sheetSize.width + 2 * margin, sheetSize.height + 2 * margin, 7);
  const moved = <T extends { x: number; y: number }>(at: T) => ({
    ...at,
    x: at.x + margin,
    y: at.y + margin,
  });
  sheetCorners.map(moved).forEach(({ corner, x, y, side }) => {
    inkMark(sheet, cornerMarks[corner] ?? 0, x, y, side);
  });
  const qr = encodeQR(code, 'raw', { ecc: 'medium', border: 2 });
  const square = sheetQr.side / qr.length;
  qr.forEach((row, line) => {
    row.forEach((dark, column) => {
      const [x, y] = [margin + sheetQr.x + column * square, margin + sheetQr.y + line * square];
      if (dark) ink(sheet, x, y, square, square);
    });
  });
  // Letters to the left of each box and words about them, as bars.
  ink(sheet, margin + 20, margin + 4, 90, 4, 60);
  for (const [at, row] of numberRows.entries())
    row.map(moved).forEach((box, digit) => {
      inkBox(sheet, box.x, box.y, box.side);
      ink(sheet, box.x - 2.4, box.y + 1.4, 0.5, 2.4);
      if (digits[at] === digit) stroke(sheet, box, 'full', draw);
    });
  for (const row of page)
    row.squares.map(moved).forEach((box, at) => {
      inkBox(sheet, box.x, box.y, box.side);
      ink(sheet, box.x - 2.8, box.y + 1.2, 0.5, 2.8);
      ink(sheet, box.x - 1.8, box.y + 1.2, 0.5, 2.8);
      for (const { question, row: line, box: filled, hand } of strokes)
        if (question === row.question && line === row.row && filled === at) stroke(sheet, box, hand, draw);
    });
  return sheet;
}

/** A pupil's choice: of each row one box, of rows with several some. */
export function anyStrokes(asked: readonly PaperQuestion[], draw: () => number): readonly Stroke[] {
  return asked.flatMap((question, number) =>
    nothingFilled(question).rows.flatMap((_, row) => {
      const boxes = question.type === 'true-false' && row === 0 ? 2 : question.lettered.length;
      if (boxes === 0) return [];
      const first = Math.floor(draw() * boxes);
      const second = (first + 1 + Math.floor(draw() * (boxes - 1))) % boxes;
      const chosen = question.type === 'several-choices' ? [first, second] : [first];
      const hand: Hand = draw() < 0.5 ? 'full' : 'pencil';
      return chosen.map((box) => ({ question: number, row, box, hand }));
    }),
  );
}

/** How hard a picture is to read. */
export interface Care {
  readonly width: number;
  readonly height: number;
  /** How far corners stray from where a steady hand would have them, a share of the picture. */
  readonly lean: number;
  readonly noise: number;
  readonly blur: number;
  readonly bend?: number;
}

/** A photograph of a sheet, held in any of four directions. */
export function sheetPhoto(sheet: Paper, { width, height, lean, ...shot }: Care, draw: () => number): Grey {
  const turn = Math.floor(draw() * 4);
  const [w, h] = turn % 2 ? [height, width] : [width, height];
  const off = () => (0.03 + draw() * lean) * Math.min(w, h);
  const held = [
    { x: off(), y: off() },
    { x: w - off(), y: off() },
    { x: w - off(), y: h - off() },
    { x: off(), y: h - off() },
  ];
  const corners = [0, 1, 2, 3].map((at) => held[(at + turn) % 4] as { x: number; y: number });
  const dim = () => 0.45 + draw() * 0.55;
  return photo(sheet, { width: w, height: h, corners, light: [dim(), dim(), dim(), dim()], ...shot }, draw);
}

/** The first page of the quiz. */
export const [page = []] = sheetPages(questions);
