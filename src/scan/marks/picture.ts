/** A grey picture: one byte a pixel, row after row, 0 black. */
export interface Grey {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array | Uint8ClampedArray;
}

/** A point of a picture in pixels; the middle of the first pixel is (0.5, 0.5). */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** What a canvas gives. */
export interface Coloured {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array | Uint8ClampedArray;
}

/** The grey of a picture of four bytes a pixel, by the weights of Rec. 601. */
export function greyOf({ width, height, data }: Coloured): Grey {
  const grey = new Uint8Array(width * height);
  for (let at = 0, from = 0; at < grey.length; at++, from += 4)
    grey[at] = (77 * (data[from] ?? 0) + 150 * (data[from + 1] ?? 0) + 29 * (data[from + 2] ?? 0)) >> 8;
  return { width, height, data: grey };
}

/** The grey at a point between pixels; 255 outside, as if the picture lay on white. */
export function greyAt({ width, height, data }: Grey, x: number, y: number): number {
  const [px, py] = [x - 0.5, y - 0.5];
  const [left, top] = [Math.floor(px), Math.floor(py)];
  if (!(left >= 0 && top >= 0 && left < width - 1 && top < height - 1)) return 255;
  const [dx, dy] = [px - left, py - top];
  const at = top * width + left;
  const upper = (data[at] as number) * (1 - dx) + (data[at + 1] as number) * dx;
  const lower = (data[at + width] as number) * (1 - dx) + (data[at + width + 1] as number) * dx;
  return upper * (1 - dy) + lower * dy;
}
