import { bitsASide, markOf } from './code-words.ts';
import { mapped, ontoQuad } from './homography.ts';
import { type Grey, greyAt, type Point } from './picture.ts';
import { type Quad, quadOf, shortestSide } from './quads.ts';
import { regionsOf } from './regions.ts';
import { darkPixels } from './threshold.ts';

/** A mark found in a picture. */
export interface FoundMark {
  readonly id: number;
  /** By how many quarters it is turned clockwise: 0 upright. */
  readonly turn: number;
  /** The corners of its black border, clockwise from the one that is top left when the mark is upright. */
  readonly corners: Quad;
}

/** Squares a side with the border. */
const side = bitsASide + 2;

/** The mean grey about the middle of a square of a mark, which is a quad laid out by `at`. */
function squareGrey(picture: Grey, at: (x: number, y: number) => Point, column: number, row: number): number {
  let sum = 0;
  for (const dy of [0.3, 0.5, 0.7])
    for (const dx of [0.3, 0.5, 0.7]) {
      const { x, y } = at((column + dx) / side, (row + dy) / side);
      sum += greyAt(picture, x, y);
    }
  return sum / 9;
}

/** Greys of the border and of the white about it, at the middle of each outer square. */
function surroundings(picture: Grey, at: (x: number, y: number) => Point) {
  const [inner, outer]: [number[], number[]] = [[], []];
  for (let step = 0; step < side; step++)
    for (const [column, row, out] of [
      [step, 0, [step, -1]],
      [step, side - 1, [step, side]],
      [0, step, [-1, step]],
      [side - 1, step, [side, step]],
    ] as const) {
      inner.push(squareGrey(picture, at, column, row));
      outer.push(squareGrey(picture, at, out[0] + (column - out[0]) * 0.2, out[1] + (row - out[1]) * 0.2));
    }
  return { inner, outer };
}

const mean = (numbers: readonly number[]) => numbers.reduce((sum, each) => sum + each, 0) / numbers.length;

function readQuad(picture: Grey, quad: Quad, slack: number): FoundMark | undefined {
  const map = ontoQuad(quad);
  if (map === undefined) return undefined;
  const at = (x: number, y: number) => mapped(map, { x, y });
  const { inner, outer } = surroundings(picture, at);
  const [black, white] = [mean(inner), mean(outer)];
  if (white - black < 25) return undefined;
  const middle = (black + white) / 2;
  // The border must be black and what is about it white nearly everywhere: a finger may lie on one square.
  if (inner.filter((grey) => grey > middle).length > 2) return undefined;
  if (outer.filter((grey) => grey < middle).length > 3) return undefined;
  let word = 0;
  for (let row = 0; row < bitsASide; row++)
    for (let column = 0; column < bitsASide; column++)
      word = (word << 1) | (squareGrey(picture, at, column + 1, row + 1) < middle ? 1 : 0);
  const mark = markOf(word, slack);
  if (mark === undefined) return undefined;
  const from = (step: number) => quad[(step + mark.turn) % 4] as Point;
  return { id: mark.id, turn: mark.turn, corners: [from(0), from(1), from(2), from(3)] };
}

/** The quad so turned that its first corner is the one nearest the top left of the picture. */
function upright(quad: Quad): Quad {
  const [x, y] = [mean(quad.map((each) => each.x)), mean(quad.map((each) => each.y))];
  const angle = (point: Point) => Math.atan2(point.y - y, point.x - x);
  // Clockwise on a screen is by rising angle; the top left lies at -135 degrees.
  const first = [0, 1, 2, 3].sort(
    (a, b) =>
      Math.abs(angle(quad[a] as Point) + (3 * Math.PI) / 4) -
      Math.abs(angle(quad[b] as Point) + (3 * Math.PI) / 4),
  )[0] as number;
  const from = (step: number) => quad[(first + step) % 4] as Point;
  return [from(0), from(1), from(2), from(3)];
}

/** What is known of the marks beforehand. */
export interface Search {
  /** How many squares of a mark may be misread, 0 to 3. */
  readonly slack?: number;
  /** The shortest side of a mark that is looked at, in pixels; 14 is two pixels a square. */
  readonly least?: number;
}

/** All marks in a picture, each once. Nothing is thrown, whatever the picture. */
export function findMarks(picture: Grey, { slack = 1, least = 16 }: Search = {}): readonly FoundMark[] {
  const { width, height } = picture;
  if (width < least || height < least) return [];
  const found: (FoundMark & { readonly size: number })[] = [];
  // A near mark has squares wider than a small window, a far one drowns in a large one.
  for (const reach of [Math.max(width, height) >> 6, Math.max(width, height) >> 4]) {
    const dark = darkPixels(picture, Math.max(4, reach));
    for (const region of regionsOf(dark, width, height, least)) {
      const quad = quadOf(region);
      if (quad === undefined) continue;
      const mark = readQuad(picture, upright(quad), slack);
      if (mark !== undefined) found.push({ ...mark, size: shortestSide(mark.corners) });
    }
  }
  const near = (a: FoundMark, b: FoundMark) =>
    a.id === b.id && Math.hypot(a.corners[0].x - b.corners[0].x, a.corners[0].y - b.corners[0].y) < 12;
  return found.filter((mark, at) => !found.slice(0, at).some((other) => near(other, mark)));
}
