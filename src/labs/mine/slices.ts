import { hexToBytes } from '@noble/hashes/utils.js';
import { nonceSearch } from '@/core/bitcoin/search.ts';

/** What is to be searched: the 80 bytes and the target in hex, and the nonce to go on from. */
export interface SearchOrder {
  readonly bytes: string;
  readonly target: string;
  readonly from: number;
}

/** How a search stands: the next nonce, the newest hash, the nonce that was found. */
export interface SearchNews {
  readonly at: number;
  readonly last: string;
  readonly found: number | null;
}

/**
 * Searches in slices of so many milliseconds, a breath between them, so that a word to stop is heard.
 * @returns a function that stops it
 */
export function searchInSlices(
  { bytes, target, from }: SearchOrder,
  slice: number,
  tell: (news: SearchNews) => void,
): () => void {
  const search = nonceSearch(hexToBytes(bytes), BigInt(`0x${target}`));
  let at = from;
  let step = 500;
  let stopped = false;
  const go = () => {
    if (stopped) return;
    const end = performance.now() + slice;
    let last = '';
    do {
      const before = performance.now();
      const stretch = search(at, step);
      at += stretch.tries;
      last = stretch.last;
      if (stretch.found !== null) return tell({ at, last, found: stretch.found });
      // A stretch of about four milliseconds, whatever the device.
      const took = performance.now() - before;
      step = took < 3 ? Math.min(50_000, step * 2) : took > 6 ? Math.max(100, step >> 1) : step;
    } while (performance.now() < end && at < 2 ** 32);
    tell({ at, last, found: null });
    if (at < 2 ** 32) setTimeout(go);
  };
  setTimeout(go);
  return () => {
    stopped = true;
  };
}

/** Hashes for so many milliseconds and gives the hashes a second. */
export function measure(milliseconds: number): number {
  const search = nonceSearch(new Uint8Array(80), 0n);
  let hashes = 0;
  // The engine of the browser makes the loop fast only after some thousand rounds.
  search(0, 5000);
  const begin = performance.now();
  while (performance.now() - begin < milliseconds) hashes += search(hashes, 500).tries;
  return Math.round((1000 * hashes) / (performance.now() - begin));
}
