import { writeFileSync } from 'node:fs';
import { encodeQR } from 'qr';

type Encoding = 'alphanumeric' | 'byte';

const width = 640;
const height = 480;

/** A code as a camera of 640 by 480 sees it, in grey. */
function picture(text: string, encoding: Encoding): Buffer {
  const rows = encodeQR(text, 'raw', { ecc: 'medium', encoding, border: 4 });
  const square = Math.floor(height / rows.length);
  const [left, top] = [(width - rows.length * square) >> 1, (height - rows.length * square) >> 1];
  const grey = Buffer.alloc(width * height, 128);
  for (const [y, row] of rows.entries()) {
    for (const [x, isDark] of row.entries()) {
      for (let line = 0; line < square; line += 1) {
        const start = (top + y * square + line) * width + left + x * square;
        grey.fill(isDark ? 20 : 230, start, start + square);
      }
    }
  }
  return grey;
}

/** Writes codes as a film that Chromium can take for its camera (YUV4MPEG2), each code standing for a moment. */
export function filmCodes(path: string, texts: readonly string[], encoding: Encoding = 'alphanumeric'): void {
  const colour = Buffer.alloc((width * height) / 2, 128);
  const frames = texts.flatMap((text) => {
    const frame = [Buffer.from('FRAME\n'), picture(text, encoding), colour];
    return [...frame, ...frame];
  });
  const head = Buffer.from(`YUV4MPEG2 W${width} H${height} F5:1 Ip A1:1 C420jpeg\n`);
  writeFileSync(path, Buffer.concat([head, ...frames]));
}
