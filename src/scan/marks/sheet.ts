import { findMarks } from './find-marks.ts';
import { type Homography, homography, mapped } from './homography.ts';
import { type Grey, greyAt, type Point } from './picture.ts';

/** A square on the sheet: its upper left corner and its side, in millimetres. */
export interface Square {
  readonly x: number;
  readonly y: number;
  readonly side: number;
}

/** A mark at a corner of the sheet. */
export interface CornerMark extends Square {
  readonly id: number;
}

const cornersOf = ({ x, y, side }: Square): readonly Point[] => [
  { x, y },
  { x: x + side, y },
  { x: x + side, y: y + side },
  { x, y: y + side },
];

/** Where the sheet lies in the picture, or why that cannot be told: too few of its corners are seen, or it is bent. */
export type SheetPlace =
  | { readonly type: 'found'; readonly map: Homography; readonly marks: number }
  | { readonly type: 'no-corners'; readonly marks: number }
  | { readonly type: 'bent' };

/** How far the corners may lie from where a flat sheet would have them, in millimetres. */
const flatness = 1.6;

/**
 * Finds a sheet by the marks at its corners; three of the four are enough, since each has four corners of its own. The map
 * brings millimetres of the sheet to pixels.
 */
export function placeOfSheet(picture: Grey, corners: readonly CornerMark[]): SheetPlace {
  const found = findMarks(picture, { slack: 2, least: 14 });
  const seen = corners.flatMap((corner) => {
    const marks = found.filter(({ id }) => id === corner.id);
    // Two sheets in one picture: neither is taken, since a corner of one must not be joined to a corner of the other.
    return marks.length === 1 && marks[0] ? [{ corner, mark: marks[0] }] : [];
  });
  if (seen.length < 3) return { type: 'no-corners', marks: seen.length };
  const from = seen.flatMap(({ corner }) => cornersOf(corner));
  const to = seen.flatMap(({ mark }) => mark.corners);
  const map = homography(from, to);
  const back = homography(to, from);
  if (map === undefined || back === undefined) return { type: 'bent' };
  const off = to.map((point, at) => {
    const { x, y } = mapped(back, point);
    return Math.hypot(x - (from[at]?.x ?? 0), y - (from[at]?.y ?? 0));
  });
  return Math.max(...off) > flatness ? { type: 'bent' } : { type: 'found', map, marks: seen.length };
}

/** A part of the sheet as if seen from straight above, `scale` pixels a millimetre. */
export function flattened(
  picture: Grey,
  map: Homography,
  part: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  scale: number,
): Grey {
  const [width, height] = [Math.round(part.width * scale), Math.round(part.height * scale)];
  const data = new Uint8Array(width * height);
  for (let row = 0; row < height; row++)
    for (let column = 0; column < width; column++) {
      const { x, y } = mapped(map, { x: part.x + (column + 0.5) / scale, y: part.y + (row + 0.5) / scale });
      data[row * width + column] = Math.round(greyAt(picture, x, y));
    }
  return { width, height, data };
}
