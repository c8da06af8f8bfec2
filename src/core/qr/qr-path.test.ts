import encodeQR from 'qr';
import { decodeQR } from 'qr/decode.js';
import { describe, expect, it } from 'vitest';
import { qrPath } from './qr-path.ts';

const text = 'web+kgsim:0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed';

/** Draws a path of M, h, v, z back into pixels, eight for each square. */
function painted({ path, size }: { path: string; size: number }) {
  const scale = 8;
  const side = size * scale;
  const data = new Uint8Array(side * side * 4).fill(255);
  for (const [, x, y, width] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row++)
      for (let column = Number(x) * scale; column < (Number(x) + Number(width)) * scale; column++)
        data.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3);
  }
  return { width: side, height: side, data };
}

describe('the path of a QR code', () => {
  it('is read back as the text it was made of', () => {
    const code = qrPath(encodeQR(text, 'raw', { ecc: 'medium', border: 2 }));
    expect(decodeQR(painted(code))).toBe(text);
  });
  it('of nothing is empty', () => {
    expect(qrPath([[false, false]])).toEqual({ path: '', size: 1 });
  });
});
