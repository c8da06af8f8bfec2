import { beginning, compress } from './compress.ts';
import { type Hash, printed } from './hash.ts';

/** What a stretch of tries came to. */
export interface Stretch {
  /** The nonce that met the target, or null when none of the stretch did. */
  readonly found: number | null;
  /** How many nonces were tried, the good one included. */
  readonly tries: number;
  /** Hash of the last nonce tried. */
  readonly last: Hash;
}

const swap = (word: number) =>
  (word << 24) | ((word & 0xff00) << 8) | ((word >>> 8) & 0xff00) | (word >>> 24);

/** The eight words a hash came out as, printed. */
function printWords(words: Int32Array): Hash {
  const bytes = new Uint8Array(32);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < 8; at++) view.setInt32(4 * at, words[at] as number);
  return printed(bytes);
}

/**
 * Prepares the search for a nonce. The first 64 of the 80 bytes never change while the nonce does, so their step of SHA-256 is
 * taken once (the midstate); each try costs two steps instead of three, and no memory.
 * @param header the 80 bytes; the nonce in them is not looked at
 * @param target a hash not above it is good
 * @returns `search(from, count)`, which tries the nonces `from`, `from` + 1, … at most `count` of them and at most to 2^32 - 1
 */
export function nonceSearch(header: Uint8Array, target: bigint): (from: number, count: number) => Stretch {
  if (header.length !== 80) throw new RangeError(`a header has 80 bytes, not ${header.length}`);
  const view = new DataView(header.buffer, header.byteOffset, 80);
  const midstate = new Int32Array(8);
  const head = new Int32Array(64);
  for (let at = 0; at < 16; at++) head[at] = view.getInt32(4 * at);
  compress(beginning, head, midstate);

  // Rest of the header, the bit that ends it, and its length of 640 bits.
  const tail = new Int32Array(64);
  for (let at = 0; at < 3; at++) tail[at] = view.getInt32(64 + 4 * at);
  tail[4] = 0x80000000 | 0;
  tail[15] = 640;
  // The second hash eats the 32 bytes of the first: the bit that ends them, and 256 bits.
  const second = new Int32Array(64);
  second[8] = 0x80000000 | 0;
  second[15] = 256;
  const out = new Int32Array(8);

  const highest = Number(target >> 224n);
  const targetHex = target.toString(16).padStart(64, '0');

  return (from, count) => {
    const end = Math.min(from + count, 0x100000000);
    for (let nonce = from; nonce < end; nonce++) {
      tail[3] = swap(nonce);
      compress(midstate, tail, second);
      compress(beginning, second, out);
      // The last word is the highest part of the number; only then the rest is worth a look.
      if (swap(out[7] as number) >>> 0 <= highest && printWords(out) <= targetHex)
        return { found: nonce, tries: nonce - from + 1, last: printWords(out) };
    }
    return { found: null, tries: Math.max(0, end - from), last: end > from ? printWords(out) : '' };
  };
}
