/** A connected patch of dark pixels: where it lies, and the first and last pixel of each of its rows. */
export interface Region {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** How many pixels it has. */
  readonly size: number;
  /** For each row from `top` to `bottom` its leftmost and rightmost pixel. */
  readonly from: Int32Array;
  readonly to: Int32Array;
}

interface Runs {
  readonly y: number[];
  readonly from: number[];
  readonly to: number[];
  readonly parent: number[];
}

function rootOf(parent: number[], run: number): number {
  let at = run;
  while (parent[at] !== at) {
    parent[at] = parent[parent[at] as number] as number;
    at = parent[at] as number;
  }
  return at;
}

/** Runs of dark pixels, those that touch (also by a corner) joined. */
function joinedRuns(dark: Uint8Array, width: number, height: number): Runs {
  const runs: Runs = { y: [], from: [], to: [], parent: [] };
  let before = 0;
  for (let y = 0; y < height; y++) {
    const start = runs.y.length;
    let above = before;
    for (let x = 0; x < width; x++) {
      if (dark[y * width + x] === 0) continue;
      let end = x;
      while (end + 1 < width && dark[y * width + end + 1] === 1) end++;
      const run = runs.y.length;
      runs.y.push(y);
      runs.from.push(x);
      runs.to.push(end);
      runs.parent.push(run);
      while (above < start && (runs.to[above] as number) < x - 1) above++;
      for (let other = above; other < start && (runs.from[other] as number) <= end + 1; other++)
        runs.parent[rootOf(runs.parent, other)] = rootOf(runs.parent, run);
      x = end;
    }
    before = start;
  }
  return runs;
}

/** The patches of dark pixels that are at least `least` pixels wide and high. */
export function regionsOf(dark: Uint8Array, width: number, height: number, least: number): readonly Region[] {
  const { y, from, to, parent } = joinedRuns(dark, width, height);
  const boxes = new Map<number, { left: number; top: number; right: number; bottom: number; size: number }>();
  for (let run = 0; run < y.length; run++) {
    const root = rootOf(parent, run);
    const [left, right, row] = [from[run] as number, to[run] as number, y[run] as number];
    const box = boxes.get(root);
    if (box === undefined) boxes.set(root, { left, top: row, right, bottom: row, size: right - left + 1 });
    else {
      box.left = Math.min(box.left, left);
      box.right = Math.max(box.right, right);
      box.bottom = row;
      box.size += right - left + 1;
    }
  }
  const large = new Map<number, Region>();
  for (const [root, box] of boxes) {
    const rows = box.bottom - box.top + 1;
    if (rows < least || box.right - box.left + 1 < least) continue;
    large.set(root, { ...box, from: new Int32Array(rows).fill(width), to: new Int32Array(rows).fill(-1) });
  }
  for (let run = 0; run < y.length; run++) {
    const region = large.get(rootOf(parent, run));
    if (region === undefined) continue;
    const row = (y[run] as number) - region.top;
    region.from[row] = Math.min(region.from[row] as number, from[run] as number);
    region.to[row] = Math.max(region.to[row] as number, to[run] as number);
  }
  return [...large.values()];
}
