import type { Point } from './picture.ts';

/** How a plane lies in a picture: the nine numbers of a projective map, row after row. */
export type Homography = readonly number[];

/** Where the map brings a point. */
export function mapped(map: Homography, { x, y }: Point): Point {
  const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0, i = 1] = map;
  const w = g * x + h * y + i;
  return { x: (a * x + b * y + c) / w, y: (d * x + e * y + f) / w };
}

/** Solves a linear system by Gauss with the largest pivot; undefined when it has no single solution. */
function solved(rows: number[][]): number[] | undefined {
  const size = rows.length;
  for (let column = 0; column < size; column++) {
    let pivot = column;
    for (let row = column + 1; row < size; row++)
      if (Math.abs(rows[row]?.[column] ?? 0) > Math.abs(rows[pivot]?.[column] ?? 0)) pivot = row;
    const [top, chosen] = [rows[column] as number[], rows[pivot] as number[]];
    if (Math.abs(chosen[column] ?? 0) < 1e-12) return undefined;
    [rows[column], rows[pivot]] = [chosen, top];
    for (let row = 0; row < size; row++) {
      const line = rows[row] as number[];
      if (row === column) continue;
      const share = (line[column] as number) / (chosen[column] as number);
      if (share === 0) continue;
      for (let at = column; at <= size; at++)
        line[at] = (line[at] as number) - share * (chosen[at] as number);
    }
  }
  return rows.map((row, at) => (row[size] as number) / (row[at] as number));
}

/** Shift and scale that bring points about the origin to the size of 1, without which the sums lose their digits. */
function normal(points: readonly Point[]) {
  const x = points.reduce((sum, point) => sum + point.x, 0) / points.length;
  const y = points.reduce((sum, point) => sum + point.y, 0) / points.length;
  const size = points.reduce((sum, point) => sum + Math.hypot(point.x - x, point.y - y), 0) / points.length;
  const scale = size > 0 ? 1 / size : 1;
  return { x, y, scale, of: (point: Point) => ({ x: (point.x - x) * scale, y: (point.y - y) * scale }) };
}

function product(a: Homography, b: Homography): number[] {
  return [0, 1, 2].flatMap((row) =>
    [0, 1, 2].map((column) =>
      [0, 1, 2].reduce((sum, at) => sum + (a[row * 3 + at] ?? 0) * (b[at * 3 + column] ?? 0), 0),
    ),
  );
}

/** The projective map that brings `from` to `to`, four points or more, by least squares; undefined when they lie too ill for one. */
export function homography(from: readonly Point[], to: readonly Point[]): Homography | undefined {
  if (from.length < 4 || from.length !== to.length) return undefined;
  const [source, target] = [normal(from), normal(to)];
  // Normal equations of the eight unknowns; the ninth is 1, which holds for planes that a camera sees whole.
  const sums = Array.from({ length: 8 }, () => new Array<number>(9).fill(0));
  from.forEach((point, at) => {
    const { x, y } = source.of(point);
    const { x: u, y: v } = target.of(to[at] as Point);
    for (const line of [
      [x, y, 1, 0, 0, 0, -u * x, -u * y, u],
      [0, 0, 0, x, y, 1, -v * x, -v * y, v],
    ])
      for (let row = 0; row < 8; row++)
        for (let column = 0; column < 9; column++)
          (sums[row] as number[])[column] =
            (sums[row]?.[column] ?? 0) + (line[row] ?? 0) * (line[column] ?? 0);
  });
  const found = solved(sums);
  if (found === undefined || !found.every(Number.isFinite)) return undefined;
  const into = [
    source.scale,
    0,
    -source.x * source.scale,
    0,
    source.scale,
    -source.y * source.scale,
    0,
    0,
    1,
  ];
  const back = [1 / target.scale, 0, target.x, 0, 1 / target.scale, target.y, 0, 0, 1];
  return product(back, product([...found, 1], into));
}

const unit: readonly Point[] = [
  { x: 0, y: 0 },
  { x: 1, y: 0 },
  { x: 1, y: 1 },
  { x: 0, y: 1 },
];

/** The map that brings the unit square to four corners. */
export function ontoQuad(quad: readonly Point[]): Homography | undefined {
  return homography(unit, quad);
}
