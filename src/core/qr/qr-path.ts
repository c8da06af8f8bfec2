/** The dark squares of a QR code as one SVG path, one unit a square; runs of a row become one rectangle. */
export function qrPath(rows: readonly (readonly boolean[])[]): { path: string; size: number } {
  const parts: string[] = [];
  for (const [y, row] of rows.entries()) {
    let start = -1;
    for (let x = 0; x <= row.length; x++) {
      if (row[x] && start < 0) start = x;
      if (row[x] || start < 0) continue;
      parts.push(`M${start} ${y}h${x - start}v1h-${x - start}z`);
      start = -1;
    }
  }
  return { path: parts.join(''), size: rows.length };
}
