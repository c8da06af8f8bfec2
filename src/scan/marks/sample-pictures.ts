// Pictures of a printed plane as a camera would see it, for the tests of reading marks.
import { bitsASide, codeWords, isBlack } from './code-words.ts';
import { homography, mapped } from './homography.ts';
import type { Grey, Point } from './picture.ts';

/** Numbers from 0 up to, not including, 1, the same for the same seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A sheet to print on: millimetres, white. */
export interface Paper extends Grey {
  readonly data: Uint8Array;
  /** Pixels a millimetre. */
  readonly scale: number;
}

/** Blank paper. */
export function paper(width: number, height: number, scale: number): Paper {
  const data = new Uint8Array(Math.round(width * scale) * Math.round(height * scale)).fill(245);
  return { width: Math.round(width * scale), height: Math.round(height * scale), data, scale };
}

/** Prints a rectangle. */
export function ink(
  { width, height, data, scale }: Paper,
  x: number,
  y: number,
  w: number,
  h: number,
  grey = 20,
): void {
  const [left, right] = [Math.max(0, Math.round(x * scale)), Math.min(width, Math.round((x + w) * scale))];
  const [top, bottom] = [Math.max(0, Math.round(y * scale)), Math.min(height, Math.round((y + h) * scale))];
  for (let row = top; row < bottom; row++) data.fill(grey, row * width + left, row * width + right);
}

/** Prints a mark of this side with its upper left corner here. */
export function inkMark(sheet: Paper, id: number, x: number, y: number, side: number): void {
  const square = side / (bitsASide + 2);
  ink(sheet, x, y, side, side);
  for (let row = 0; row < bitsASide; row++)
    for (let column = 0; column < bitsASide; column++)
      if (!isBlack(codeWords[id] ?? 0, row, column))
        ink(sheet, x + (column + 1) * square, y + (row + 1) * square, square, square, 245);
}

/** Prints the outline of a box. */
export function inkBox(sheet: Paper, x: number, y: number, side: number): void {
  const line = 0.35;
  for (const [dx, dy, w, h] of [
    [0, 0, side, 0],
    [0, side, side, 0],
    [0, 0, 0, side],
    [side, 0, 0, side],
  ] as const)
    ink(sheet, x + dx - line / 2, y + dy - line / 2, w + line, h + line);
}

/** How the picture is taken. */
export interface Shot {
  readonly width: number;
  readonly height: number;
  /** Where the corners of the paper lie in the picture, clockwise from the upper left. */
  readonly corners: readonly Point[];
  /** Light at the four corners of the picture, a share of full light. */
  readonly light?: readonly [number, number, number, number];
  /** Standard deviation of the noise, in greys. */
  readonly noise?: number;
  /** Reach of the blur, in pixels. */
  readonly blur?: number;
  /** How far the paper bulges, in pixels. */
  readonly bend?: number;
  /** What lies behind the paper. */
  readonly ground?: number;
}

/** Averages each pixel with its neighbours up to `reach` away, along rows and then along columns. */
function blurred(data: Float32Array, width: number, height: number, reach: number): Float32Array {
  const pass = (from: Float32Array, step: number, lines: number, along: number, next: number) => {
    const to = new Float32Array(from.length);
    for (let line = 0; line < lines; line++)
      for (let at = 0; at < along; at++) {
        let [sum, weight] = [0, 0];
        for (let off = -Math.ceil(reach); off <= Math.ceil(reach); off++) {
          const place = at + off;
          if (place < 0 || place >= along) continue;
          const share = Math.min(1, reach + 1 - Math.abs(off));
          sum += (from[line * next + place * step] as number) * share;
          weight += share;
        }
        to[line * next + at * step] = sum / weight;
      }
    return to;
  };
  return pass(pass(data, 1, height, width, width), width, width, height, 1);
}

/** The picture that a camera takes of the paper. */
export function photo(sheet: Paper, shot: Shot, draw: () => number): Grey {
  const { width, height, light = [1, 1, 1, 1], noise = 0, blur = 0, bend = 0, ground = 120 } = shot;
  const edges = [
    { x: 0, y: 0 },
    { x: sheet.width, y: 0 },
    { x: sheet.width, y: sheet.height },
    { x: 0, y: sheet.height },
  ];
  const map = homography(shot.corners, edges) ?? [];
  const seen = new Float32Array(width * height);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      let sum = 0;
      for (const dy of [0.25, 0.75])
        for (const dx of [0.25, 0.75]) {
          const at = mapped(map, { x: x + dx, y: y + dy + bend * Math.sin((Math.PI * x) / width) });
          const [column, row] = [Math.floor(at.x), Math.floor(at.y)];
          const inside = column >= 0 && row >= 0 && column < sheet.width && row < sheet.height;
          sum += inside ? (sheet.data[row * sheet.width + column] as number) : ground;
        }
      const [right, down] = [x / width, y / height];
      const upper = light[0] * (1 - right) + light[1] * right;
      const lower = light[3] * (1 - right) + light[2] * right;
      seen[y * width + x] = (sum / 4) * (upper * (1 - down) + lower * down);
    }
  const soft = blur > 0 ? blurred(seen, width, height, blur) : seen;
  const data = new Uint8ClampedArray(width * height);
  for (let at = 0; at < data.length; at++) {
    // Three draws of a die come near enough to a bell.
    const grain = noise > 0 ? (draw() + draw() + draw() - 1.5) * 2 * noise : 0;
    data[at] = (soft[at] as number) + grain;
  }
  return { width, height, data };
}
