import { type Hash, numberOf } from '@/core/bitcoin/hash.ts';
import { headerBytes } from '@/core/bitcoin/header.ts';
import { nonceSearch } from '@/core/bitcoin/search.ts';
import { bitsOf, targetOfZeros } from '@/core/bitcoin/target.ts';
import type { Seed } from '@/core/random/seed.ts';
import { hashWith, headerFor } from './block.ts';

/** Hashes that begin with one zero are called warm here: nearly the two zeros that are wanted. */
const target = targetOfZeros(1);
const wanted = targetOfZeros(2);

/** How many good nonces there are among `count` from `from` on. */
function goodAmong(search: ReturnType<typeof nonceSearch>, from: number, count: number): number {
  let good = 0;
  for (let at = from; at < from + count; ) {
    const { found, tries } = search(at, from + count - at);
    if (found !== null) good += 1;
    at += tries;
  }
  return good;
}

/** What stands there before the test: a near miss, the nonce after it, and how many of 256 bits of their hashes differ. */
export interface NearMiss {
  readonly nonce: number;
  readonly hash: Hash;
  readonly next: Hash;
  readonly bits: number;
}

/** The first near miss of this case: a hash with one zero where two are wanted. */
export function nearMiss(seed: Seed): NearMiss {
  const header = headerFor(seed, 'warm', 0, bitsOf(wanted));
  const search = nonceSearch(headerBytes(header), target);
  let nonce = 0;
  for (;;) {
    nonce = search(nonce, 2 ** 32).found ?? 0;
    if (numberOf(hashWith(header, nonce)) > wanted) break;
    nonce += 1;
  }
  const [hash, next] = [hashWith(header, nonce), hashWith(header, nonce + 1)];
  const apart = (numberOf(hash) ^ numberOf(next)).toString(2).replaceAll('0', '').length;
  return { nonce, hash, next, bits: apart };
}

/** The test: warm hashes among the nonces right after the near miss, and among as many far away. */
export function testWarmth(seed: Seed, window: number): { readonly near: number; readonly far: number } {
  const header = headerFor(seed, 'warm', 0, bitsOf(wanted));
  const search = nonceSearch(headerBytes(header), target);
  const near = goodAmong(search, nearMiss(seed).nonce + 1, window);
  return { near, far: goodAmong(search, 2_000_000_000, window) };
}
