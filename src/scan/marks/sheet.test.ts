import { decodeQR } from 'qr/decode.js';
import { describe, expect, it } from 'vitest';
import { readSheetCode, writeSheetCode } from '@/core/classroom/paper/sheet-code.ts';
import { numberRows, sheetCorners, sheetQr } from '@/core/classroom/paper/sheet-layout.ts';
import { readRow } from './boxes.ts';
import { cornerMarks } from './code-words.ts';
import type { Grey } from './picture.ts';
import { ink, random } from './sample-pictures.ts';
import {
  anyStrokes,
  type Care,
  filledSheet,
  page,
  questions,
  type Stroke,
  sheetPhoto,
} from './sample-sheets.ts';
import { flattened, placeOfSheet } from './sheet.ts';

const sheet = {
  course: 'keys-wallets-recovery',
  lesson: 'from-key-to-address',
  seed: '0a1b2c3d',
  variant: 'B',
  pin: '5e6f7a8b',
  page: 1,
} as const;
const corners = sheetCorners.map(({ corner, ...square }) => ({ ...square, id: cornerMarks[corner] ?? 0 }));

function qrIn(picture: Grey, map: readonly number[]) {
  const part = { x: sheetQr.x - 1, y: sheetQr.y - 1, width: sheetQr.side + 2, height: sheetQr.side + 2 };
  const { width, height, data } = flattened(picture, map, part, 8);
  const coloured = new Uint8ClampedArray(data.length * 4).fill(255);
  data.forEach((grey, at) => {
    coloured.fill(grey, at * 4, at * 4 + 3);
  });
  return readSheetCode(decodeQR({ width, height, data: coloured }));
}

/** Photographs a filled sheet and tells each box whose state is not what was filled. */
function read(seed: number, care: Care, filled?: readonly Stroke[]) {
  const draw = random(seed);
  const strokes = filled ?? anyStrokes(questions, draw);
  const digits = [Math.floor(draw() * 5), Math.floor(draw() * 10)] as const;
  const picture = sheetPhoto(filledSheet(writeSheetCode(sheet), page, strokes, digits, draw), care, draw);
  const place = placeOfSheet(picture, corners);
  if (place.type !== 'found') throw new Error(`the sheet was not found: ${place.type}`);
  const { map } = place;
  const seen = page.flatMap((row) =>
    (readRow(picture, map, row.squares) ?? []).map(({ state }, box) => ({
      state,
      stroke: strokes.find(
        (each) => each.question === row.question && each.row === row.row && each.box === box,
      ),
    })),
  );
  const number = numberRows.map((row) =>
    readRow(picture, map, row)?.findIndex(({ state }) => state === 'filled'),
  );
  return { picture, map, seen, digits, number };
}

const boxCount = page.reduce((sum, { squares }) => sum + squares.length, 0);

const steady = { width: 866, height: 1155, lean: 0.06, noise: 6, blur: 0.6 };
const wild = { width: 866, height: 1155, lean: 0.12, noise: 10, blur: 1 };

describe('a photograph of an answer sheet', () => {
  it.each([
    ['one megapixel, a steady hand', 1, steady],
    ['one megapixel, slanted, noisy and blurred', 2, wild],
    ['a frame of a video', 3, { width: 720, height: 1280, lean: 0.06, noise: 8, blur: 0.8 }],
    ['two megapixels', 4, { width: 1224, height: 1632, lean: 0.1, noise: 8, blur: 1 }],
    ['paper that bulges by three millimetres', 5, { ...steady, bend: 9 }],
  ])('is read whole, with code and number: %s', (_, seed, care) => {
    const { picture, map, seen, digits, number } = read(seed, care);
    expect(seen).toHaveLength(boxCount);
    for (const { state, stroke } of seen) expect(state).toBe(stroke ? 'filled' : 'empty');
    expect(number).toEqual(digits);
    expect(qrIn(picture, map)).toEqual(sheet);
  });

  it('never takes a half filled box or a stray line for an answer: somebody is asked, or it is empty', () => {
    const strokes: Stroke[] = page.flatMap(({ question, row, squares }) =>
      squares.map((_, box) => ({
        question,
        row,
        box,
        hand: box % 2 ? ('half' as const) : ('stray' as const),
      })),
    );
    const { seen } = read(6, steady, strokes);
    expect(seen.filter(({ state }) => state === 'filled')).toEqual([]);
    for (const { state, stroke } of seen) if (stroke?.hand === 'half') expect(state).toBe('doubtful');
  });

  it('reads nothing into an empty sheet', () => {
    const { seen } = read(7, wild, []);
    expect(seen.filter(({ state }) => state !== 'empty')).toEqual([]);
  });
});

describe('the place of a sheet', () => {
  const draw = random(8);
  const blank = (hidden: number) => {
    const printed = filledSheet(writeSheetCode(sheet), page, [], [0, 0], draw);
    for (const { x, y } of sheetCorners.slice(0, hidden)) ink(printed, x + 8, y + 8, 16, 16, 150);
    return sheetPhoto(printed, { ...steady, width: 660, height: 880, noise: 2 }, draw);
  };

  it('is found with a thumb on one corner, and not with thumbs on two', () => {
    expect(placeOfSheet(blank(1), corners)).toMatchObject({ type: 'found', marks: 3 });
    expect(placeOfSheet(blank(2), corners)).toEqual({ type: 'no-corners', marks: 2 });
  });

  it('is not found in a picture of something else', () => {
    const data = new Uint8Array(400 * 300).map((_, at) => at * 7);
    expect(placeOfSheet({ width: 400, height: 300, data }, corners)).toEqual({
      type: 'no-corners',
      marks: 0,
    });
  });

  it('is of no use when the paper is bent so far that rows would be taken for their neighbours: they are not read', () => {
    const printed = filledSheet(writeSheetCode(sheet), page, anyStrokes(questions, draw), [0, 0], draw);
    for (const bend of [20, 34, 60]) {
      const picture = sheetPhoto(printed, { ...steady, lean: 0, noise: 2, bend }, draw);
      const place = placeOfSheet(picture, corners);
      if (place.type !== 'found') continue;
      const rows = page.filter(({ squares }) => squares.length > 0);
      expect(rows.some(({ squares }) => readRow(picture, place.map, squares) === undefined)).toBe(true);
    }
  });
});
