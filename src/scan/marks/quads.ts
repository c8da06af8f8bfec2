import type { Point } from './picture.ts';
import type { Region } from './regions.ts';

/** Four corners, clockwise as the picture shows them. */
export type Quad = readonly [Point, Point, Point, Point];

/**
 * The outline of a patch as its edge is seen from left and right, and from above and below; of a patch with straight sides
 * that is all of it. Points lie on the edges of pixels.
 */
function outlineOf({ left, right, top, from, to }: Region): readonly Point[] {
  const points: Point[] = [];
  const highest = new Int32Array(right - left + 1).fill(-1);
  const lowest = new Int32Array(right - left + 1).fill(-1);
  for (let row = 0; row < from.length; row++) {
    const [start, end] = [from[row] as number, to[row] as number];
    points.push({ x: start, y: top + row + 0.5 }, { x: end + 1, y: top + row + 0.5 });
    for (let x = start; x <= end; x++) {
      if (highest[x - left] === -1) highest[x - left] = top + row;
      lowest[x - left] = top + row;
    }
  }
  for (let column = 0; column < highest.length; column++) {
    if (highest[column] === -1) continue;
    const x = left + column + 0.5;
    points.push({ x, y: highest[column] as number }, { x, y: (lowest[column] as number) + 1 });
  }
  return points;
}

const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);

/** How far a point lies to the right of the way from `a` to `b` as a screen shows it, in pixels; negative to the left. */
function aside(a: Point, b: Point, { x, y }: Point): number {
  return ((b.x - a.x) * (y - a.y) - (b.y - a.y) * (x - a.x)) / (distance(a, b) || 1);
}

function farthest(points: readonly Point[], far: (point: Point) => number): Point {
  let best = points[0] as Point;
  let most = Number.NEGATIVE_INFINITY;
  for (const point of points) {
    const here = far(point);
    if (here <= most) continue;
    most = here;
    best = point;
  }
  return best;
}

/** A line as a point on it and a direction of length 1, through points by least squares. */
interface Line {
  readonly on: Point;
  readonly dx: number;
  readonly dy: number;
}

function lineThrough(points: readonly Point[]): Line | undefined {
  if (points.length < 3) return undefined;
  const x = points.reduce((sum, point) => sum + point.x, 0) / points.length;
  const y = points.reduce((sum, point) => sum + point.y, 0) / points.length;
  let [xx, xy, yy] = [0, 0, 0];
  for (const point of points) {
    xx += (point.x - x) ** 2;
    xy += (point.x - x) * (point.y - y);
    yy += (point.y - y) ** 2;
  }
  const angle = Math.atan2(2 * xy, xx - yy) / 2;
  return { on: { x, y }, dx: Math.cos(angle), dy: Math.sin(angle) };
}

function crossing(a: Line, b: Line): Point | undefined {
  const cross = a.dx * b.dy - a.dy * b.dx;
  if (Math.abs(cross) < 0.1) return undefined;
  const along = ((b.on.x - a.on.x) * b.dy - (b.on.y - a.on.y) * b.dx) / cross;
  return { x: a.on.x + along * a.dx, y: a.on.y + along * a.dy };
}

/** The four points of an outline that reach farthest out, clockwise. */
function extremes(points: readonly Point[]): Quad {
  const x = points.reduce((sum, point) => sum + point.x, 0) / points.length;
  const y = points.reduce((sum, point) => sum + point.y, 0) / points.length;
  const first = farthest(points, (point) => distance(point, { x, y }));
  const third = farthest(points, (point) => distance(point, first));
  // Clockwise what lies to the left of the way comes first.
  const second = farthest(points, (point) => -aside(first, third, point));
  const fourth = farthest(points, (point) => aside(first, third, point));
  return [first, second, third, fourth];
}

/** The corner points after each side of the rough quad was laid through the outline between its corners. */
function sharpened(rough: Quad, points: readonly Point[], slack: number): Quad | undefined {
  const lines = rough.map((from, side) => {
    const to = rough[(side + 1) % 4] as Point;
    const long = distance(from, to);
    const [dx, dy] = [(to.x - from.x) / (long || 1), (to.y - from.y) / (long || 1)];
    const own = points.filter((point) => {
      const along = (point.x - from.x) * dx + (point.y - from.y) * dy;
      return along > long * 0.12 && along < long * 0.88 && Math.abs(aside(from, to, point)) < slack;
    });
    return lineThrough(own);
  });
  const corners = lines.map((line, side) => {
    const before = lines[(side + 3) % 4];
    return line && before && crossing(before, line);
  });
  return corners.every((corner) => corner !== undefined) ? (corners as unknown as Quad) : undefined;
}

/** The shortest of the four sides. */
export function shortestSide(quad: Quad): number {
  return Math.min(...quad.map((corner, at) => distance(corner, quad[(at + 1) % 4] as Point)));
}

/** The four corners of a patch, to a part of a pixel; undefined when its outline is not four straight sides. */
export function quadOf(region: Region): Quad | undefined {
  const points = outlineOf(region);
  if (points.length < 16) return undefined;
  const rough = extremes(points);
  const side = shortestSide(rough);
  const longest = Math.max(...rough.map((corner, at) => distance(corner, rough[(at + 1) % 4] as Point)));
  if (side < 8 || longest > side * 4) return undefined;
  const slack = Math.max(1.5, side * 0.06);
  const quad = sharpened(rough, points, slack);
  if (quad === undefined || shortestSide(quad) < 8) return undefined;
  const offSide = (point: Point) =>
    Math.min(...quad.map((from, at) => Math.abs(aside(from, quad[(at + 1) % 4] as Point, point))));
  const straight = points.filter((point) => offSide(point) < slack).length;
  return straight >= points.length * 0.93 ? quad : undefined;
}
