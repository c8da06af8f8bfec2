import { qrPath } from './qr-path.ts';

/** The words inside every practice code, so that no picture of it passes for a real one. */
export const practiceMark = 'ОКУУ · УЧЕБНЫЙ';

/** A code with a white band across its middle for words; one unit a square, the quiet border included. */
export interface MarkedQr {
  readonly path: string;
  readonly size: number;
  /** Where the words stand. */
  readonly band: { readonly x: number; readonly y: number; readonly width: number; readonly height: number };
}

/**
 * Clears a band in the middle of a code for the words of the practice mark. It takes about 5 % of the squares, a share that correction at the level
 * `high` (30 %) or `quartile` (25 %) makes good, whatever is printed there. `border` is the width of the quiet zone in `rows`.
 */
export function markedQr(rows: readonly (readonly boolean[])[], border: number): MarkedQr {
  const size = rows.length;
  const inner = size - 2 * border;
  const width = Math.round(inner * 0.62);
  const height = Math.max(3, Math.round(inner * 0.085));
  const x = border + Math.floor((inner - width) / 2);
  const y = border + Math.floor((inner - height) / 2);
  const cleared = rows.map((row, line) =>
    row.map((dark, column) => dark && !(line >= y && line < y + height && column >= x && column < x + width)),
  );
  return { path: qrPath(cleared).path, size, band: { x, y, width, height } };
}
