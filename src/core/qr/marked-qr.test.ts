import { encodeQR } from 'qr';
import { decodeQR } from 'qr/decode.js';
import { describe, expect, it } from 'vitest';
import { writePractice } from '../codes/practice.ts';
import { markedQr } from './marked-qr.ts';

const border = 2;
const codes = [
  writePractice({
    style: 'kyrgyz',
    kind: 'static',
    name: 'Altyn Nan',
    account: 'SHOP-NAN',
    order: null,
    sum: null,
  }),
  writePractice({
    style: 'kyrgyz',
    kind: 'dynamic',
    name: 'Altyn Nan',
    account: 'SHOP-NAN',
    order: 'A-17',
    sum: '15050',
  }),
  writePractice({
    style: 'emv',
    kind: 'dynamic',
    name: 'Kalpak Shop',
    account: 'KALPAK-STORE',
    order: 'ORDER-1234',
    sum: '1250000',
  }),
];

/** Reads the picture that the path draws, eight points a square, the band filled as `ink` says. */
function readBack(
  path: string,
  size: number,
  band: { x: number; y: number; width: number; height: number },
  ink: (x: number, y: number) => boolean,
) {
  const dark = new Set<string>();
  for (const [, x = '', y = '', run = ''] of path.matchAll(/M(\d+) (\d+)h(\d+)/g))
    for (let step = 0; step < Number(run); step++) dark.add(`${Number(x) + step} ${y}`);
  const scale = 8;
  const width = size * scale;
  const data = new Uint8ClampedArray(width * width * 4).fill(255);
  for (let py = 0; py < width; py++)
    for (let px = 0; px < width; px++) {
      const [x, y] = [Math.floor(px / scale), Math.floor(py / scale)];
      const inside = x >= band.x && x < band.x + band.width && y >= band.y && y < band.y + band.height;
      if (inside ? ink(px, py) : dark.has(`${x} ${y}`))
        data.fill(0, (py * width + px) * 4, (py * width + px) * 4 + 3);
    }
  return decodeQR({ width, height: width, data });
}

describe('a code with the practice mark inside', () => {
  it.each(codes)('is still read, whatever the words cover: %s', (text) => {
    const { path, size, band } = markedQr(encodeQR(text, 'raw', { ecc: 'high', border }), border);
    expect(readBack(path, size, band, () => false)).toBe(text);
    expect(readBack(path, size, band, () => true)).toBe(text);
    expect(readBack(path, size, band, (x, y) => (x * 7 + y * 13) % 5 < 2)).toBe(text);
  });
  it('has room for the words: the band is at least three fifths of the code wide and nothing is drawn in it', () => {
    const { path, size, band } = markedQr(encodeQR(codes[0] ?? '', 'raw', { ecc: 'high', border }), border);
    expect(band.width / (size - 2 * border)).toBeGreaterThan(0.6);
    for (const [, x = '', y = '', run = ''] of path.matchAll(/M(\d+) (\d+)h(\d+)/g)) {
      const within = Number(y) >= band.y && Number(y) < band.y + band.height;
      expect(within && Number(x) + Number(run) > band.x && Number(x) < band.x + band.width).toBe(false);
    }
  });
});
