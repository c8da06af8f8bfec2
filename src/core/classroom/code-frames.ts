import { fromBase64url, toBase64url } from '../transfer/base64url.ts';
import { type Split, split } from '../transfer/split.ts';

/** The first byte of a code on its way through a row of QR codes; a record of learning on the same way begins with 0 or 1. */
const mark = 0x53;

/** A code such as `S1.…` cut for a row of QR codes (`frameAt`, `indexAt`); undefined when it is too long for one, or no code. */
export function codeFrames(code: string): Split | undefined {
  const [, head = '', body = ''] = /^([AS]\d)\.([\w-]+)$/.exec(code) ?? [];
  const bytes = fromBase64url(body);
  if (bytes === undefined || bytes.length === 0) return undefined;
  const whole = new Uint8Array(bytes.length + 3);
  whole.set([mark, head.charCodeAt(0), head.charCodeAt(1)]);
  whole.set(bytes, 3);
  return split(whole);
}

/** The code in what a row of QR codes brought (`wholeOf`); undefined when that is none. */
export function codeInFrames(whole: Uint8Array): string | undefined {
  const head = String.fromCharCode(whole[1] ?? 0, whole[2] ?? 0);
  if (whole[0] !== mark || whole.length < 4 || !/^[AS]\d$/.test(head)) return undefined;
  return `${head}.${toBase64url(whole.subarray(3))}`;
}
