import { type Homography, mapped } from './homography.ts';
import { type Grey, greyAt } from './picture.ts';
import type { Square } from './sheet.ts';

/** How a box looks: left empty, filled, or neither clearly. */
export type BoxState = 'empty' | 'filled' | 'doubtful';

/** A box as it was seen: which share of it is dark, 0 to 1, and what that comes to. */
export interface SeenBox {
  readonly share: number;
  readonly state: BoxState;
}

/** Below the first a box is empty (a stray line), above the second it is filled; between them somebody must look. */
const [strayed, half] = [0.12, 0.6];

function stateOf(share: number): BoxState {
  if (share < strayed) return 'empty';
  return share > half ? 'filled' : 'doubtful';
}

/** How far from the printed outline the inside of a box begins, in millimetres, so that a blurred outline is no filling. */
const inset = 1;
/** Points a side at which the inside is looked at. */
const points = 9;

/** Reads greys of the picture at millimetres of the sheet. */
type Look = (x: number, y: number) => number;

/** The white of the paper about a row: above and below its boxes, where nothing is printed. */
function whiteAbout(look: Look, row: readonly Square[]): number {
  const greys = row
    .flatMap(({ x, y, side }) =>
      [0.2, 0.5, 0.8].flatMap((at) => [look(x + at * side, y - 1), look(x + at * side, y + side + 1)]),
    )
    .sort((a, b) => a - b);
  return greys[Math.floor(greys.length * 0.6)] ?? 255;
}

/** Greys along the printed outlines of a row, were it to lie this much aside. */
function outline(look: Look, row: readonly Square[], dx: number, dy: number): readonly number[] {
  return row.flatMap(({ x, y, side }) =>
    [0.1, 0.3, 0.5, 0.7, 0.9].flatMap((step) => {
      const [left, top, along] = [x + dx, y + dy, step * side];
      return [
        look(left + along, top),
        look(left + along, top + side),
        look(left, top + along),
        look(left + side, top + along),
      ];
    }),
  );
}

const coarse = [0, -0.6, 0.6, -1.2, 1.2, -1.8, 1.8];
const fine = [0, -0.3, 0.3];

/** The best of the shifts about a place by these steps. */
function bestShift(look: Look, row: readonly Square[], x: number, y: number, steps: readonly number[]) {
  let best = { dx: x, dy: y, light: Number.POSITIVE_INFINITY, greys: [] as readonly number[] };
  for (const down of steps)
    for (const right of steps) {
      const [dx, dy] = [x + right, y + down];
      const greys = outline(look, row, dx, dy);
      // Of two that are alike the nearer one.
      const light = greys.reduce((sum, grey) => sum + grey, 0) / greys.length + 3 * Math.hypot(dx, dy);
      if (light < best.light) best = { dx, dy, light, greys };
    }
  return best;
}

/** Where a row really lies, in millimetres from where it should: paper is never quite flat, and printers stretch. */
function shiftOf(look: Look, row: readonly Square[]) {
  const { dx, dy } = bestShift(look, row, 0, 0, coarse);
  return bestShift(look, row, dx, dy, fine);
}

/** Which share of the outlines must be seen as lines, else the row is not where it was looked for. */
const seenOutline = 0.75;

function shareOf(look: Look, { x, y, side }: Square, limit: number): number {
  let dark = 0;
  for (let row = 0; row < points; row++)
    for (let column = 0; column < points; column++) {
      const at = (step: number) => inset + ((side - 2 * inset) * (step + 0.5)) / points;
      if (look(x + at(column), y + at(row)) < limit) dark++;
    }
  return dark / points ** 2;
}

/** Grey below this share of the white of the paper is ink or pencil. */
const inkShare = 0.74;

/**
 * How the boxes of a row are filled; `map` brings millimetres of the sheet to pixels of the picture. Undefined when its boxes
 * are not there: on paper that is bent, a row would be taken for its neighbour.
 */
export function readRow(
  picture: Grey,
  map: Homography,
  row: readonly Square[],
): readonly SeenBox[] | undefined {
  const look: Look = (x, y) => {
    const at = mapped(map, { x, y });
    return greyAt(picture, at.x, at.y);
  };
  const white = whiteAbout(look, row);
  const { dx, dy, greys } = shiftOf(look, row);
  if (greys.filter((grey) => grey < white * 0.9).length < greys.length * seenOutline) return undefined;
  return row.map((box) => {
    const share = shareOf(look, { ...box, x: box.x + dx, y: box.y + dy }, white * inkShare);
    return { share, state: stateOf(share) };
  });
}
