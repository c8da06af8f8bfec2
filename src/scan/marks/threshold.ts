import type { Grey } from './picture.ts';

/**
 * Which pixels are dark against their surroundings (1) and which are not (0): below a share of the mean of a square around
 * them, after Bradley and Roth (2007), so that a shadow over half the sheet does no harm. `reach` is half the side of the square.
 */
export function darkPixels({ width, height, data }: Grey, reach: number, share = 0.82): Uint8Array {
  // Sums of all pixels above and to the left, with an empty first row and column.
  const line = width + 1;
  const sums = new Float64Array(line * (height + 1));
  for (let y = 0; y < height; y++) {
    let row = 0;
    for (let x = 0; x < width; x++) {
      row += data[y * width + x] as number;
      sums[(y + 1) * line + x + 1] = (sums[y * line + x + 1] as number) + row;
    }
  }
  const dark = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    const top = Math.max(0, y - reach) * line;
    const bottom = Math.min(height, y + reach + 1);
    const rows = bottom - Math.max(0, y - reach);
    for (let x = 0; x < width; x++) {
      const left = Math.max(0, x - reach);
      const right = Math.min(width, x + reach + 1);
      const sum =
        (sums[bottom * line + right] as number) -
        (sums[bottom * line + left] as number) -
        (sums[top + right] as number) +
        (sums[top + left] as number);
      const mean = sum / (rows * (right - left));
      if ((data[y * width + x] as number) < mean * share - 4) dark[y * width + x] = 1;
    }
  }
  return dark;
}
