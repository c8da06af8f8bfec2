import { fromBase64url, toBase64url } from '@/core/transfer/base64url.ts';
import { crc32 } from '@/core/transfer/crc32.ts';

/**
 * Why a code is not taken: no code of this kind, from a later version of the site, cut or mistyped, whole but not what its signature
 * or seal promises, or handed in to another class.
 */
export type CodeFault = 'not-ours' | 'newer' | 'damaged' | 'forged' | 'other-class';

/** What a code is of: an assignment, a submission, a certificate, or a list of certificates that were taken back. */
export type Letter = 'A' | 'S' | 'C' | 'R';

/** The version of both kinds of code that this writes and reads. */
const version = 1;

/** Bytes before the body: its length and that of the check, 3; CRC-32 of the body, 4. The first four signs are the length. */
const head = 7;

/** The longest bodies, in bytes: far more than anybody sends, and soon looked through. */
const mostBytes: Readonly<Record<Letter, number>> = { A: 16_384, S: 262_144, C: 16_384, R: 65_536 };

/** The longest text that is looked through, in characters; the chat of a class for a year is shorter. */
export const longestText = 4_000_000;

/** How many signs are read at most in one text for all that looks like a code, however often it claims to be long. */
const mostSigns = 12_000_000;

/** A body as a code: its mark, then base64url of length, check and body. */
export function writeCode(letter: Letter, body: Uint8Array): string {
  if (body.length > mostBytes[letter]) throw new RangeError('Too much for one code.');
  const whole = new Uint8Array(head + body.length);
  const view = new DataView(whole.buffer);
  const length = body.length + 4;
  view.setUint8(0, length >> 16);
  view.setUint16(1, length & 0xffff);
  view.setUint32(3, crc32(body));
  whole.set(body, head);
  return `${letter}${version}.${toBase64url(whole)}`;
}

/** Something in a text that has the mark of a code: the code by itself and its body, or why it is none. */
export type Found =
  | { readonly code: string; readonly body: Uint8Array }
  | Extract<CodeFault, 'newer' | 'damaged'>;

const isSign = (sign: string | undefined) => sign !== undefined && /^[\w-]$/.test(sign);

/** What messengers put in or make of signs: marks that cannot be seen, a dash of two hyphens, hyphens of another kind. */
function plain(text: string): string {
  return text
    .replace(/\p{Cf}|\p{Variation_Selector}/gu, '')
    .replace(/\u2014/g, '--')
    .replace(/[\u2010-\u2013\u2212]/g, '-');
}

interface Taken {
  /** So many signs, or as many as there are. */
  readonly signs: string;
  /** The place behind the last one. */
  readonly end: number;
}

/** Takes so many signs of base64url, over line breaks and spaces. */
function take(text: string, from: number, count: number): Taken {
  const run = /\s*([\w-]+)/y;
  let signs = '';
  let end = from;
  run.lastIndex = from;
  for (let step = run.exec(text); step !== null && signs.length < count; step = run.exec(text)) {
    const part = (step[1] ?? '').slice(0, count - signs.length);
    signs += part;
    end = step.index + step[0].length - (step[1] ?? '').length + part.length;
  }
  return { signs, end };
}

function bodyOf(letter: Letter, text: string, from: number): Taken & { readonly found: Found } {
  const first = take(text, from, 4);
  const [a = 0, b = 0, c = 0] = (first.signs.length === 4 && fromBase64url(first.signs)) || [];
  const length = (a << 16) | (b << 8) | c;
  if (length < 4 || length > mostBytes[letter] + 4) return { ...first, found: 'damaged' };
  const all = take(text, from, Math.ceil(((3 + length) * 4) / 3));
  const bytes = isSign(text[all.end]) ? undefined : fromBase64url(all.signs);
  if (bytes === undefined || bytes.length !== 3 + length) return { ...all, found: 'damaged' };
  const body = bytes.subarray(head);
  const isWhole = new DataView(bytes.buffer).getUint32(3) === crc32(body);
  return {
    ...all,
    found: isWhole ? { code: `${letter}${version}.${all.signs}`, body } : 'damaged',
  };
}

/**
 * All that has the mark of a code of a kind in a text, in order: links, words around, line breaks and signs put in by messengers
 * do no harm. A sign less, more or other makes it `damaged`.
 */
export function* findCodes(text: string, letter: Letter): Generator<Found> {
  if (text.length > longestText) return;
  const cleaned = plain(text);
  const mark = new RegExp(`(?:^|[^A-Za-z0-9])${letter}(\\d{1,3})\\.(?=\\s*[\\w-])`, 'g');
  let read = 0;
  for (let step = mark.exec(cleaned); step !== null && read < mostSigns; step = mark.exec(cleaned)) {
    if (Number(step[1]) !== version) {
      // A figure in a list is no code of a later version.
      if (/^[\w-]{40}/.test(cleaned.slice(mark.lastIndex, mark.lastIndex + 40))) yield 'newer';
      continue;
    }
    const taken = bodyOf(letter, cleaned, mark.lastIndex);
    read += taken.signs.length;
    if (typeof taken.found === 'object') mark.lastIndex = taken.end;
    yield taken.found;
  }
}

/** The bodies of at most so many codes of a kind in a text; a fault where there is none. */
export function bodiesIn(text: string, letter: Letter, most: number): readonly Uint8Array[] | CodeFault {
  const bodies: Uint8Array[] = [];
  let fault: CodeFault = 'not-ours';
  for (const found of findCodes(text, letter)) {
    if (typeof found === 'object') bodies.push(found.body);
    else if (fault === 'not-ours') fault = found;
    if (bodies.length === most) break;
  }
  return bodies.length > 0 ? bodies : fault;
}
