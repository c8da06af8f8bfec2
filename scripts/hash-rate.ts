// Double SHA-256 of 80-byte headers a second, in seconds of processor time: our search with the midstate, and @noble/hashes.
// node --import ./scripts/alias.mjs scripts/hash-rate.ts [rounds]
import { sha256 } from '@noble/hashes/sha2.js';
import { headerBytes, headerFromHex } from '@/core/bitcoin/header.ts';
import { realBlocks } from '@/core/bitcoin/real-blocks.ts';
import { nonceSearch } from '@/core/bitcoin/search.ts';

const rounds = Number(process.argv[2] ?? 5);
const header = headerBytes(headerFromHex(realBlocks[0]?.header ?? ''));

/** The best of some rounds: other work of the machine can only slow one down. */
function best(hashes: number, run: () => void): number {
  let least = Number.POSITIVE_INFINITY;
  run();
  for (let round = 0; round < rounds; round++) {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1e6);
  }
  return Math.round(hashes / least);
}

const search = nonceSearch(header, 0n);
const ours = best(400_000, () => void search(0, 400_000));
const noble = best(100_000, () => {
  const view = new DataView(header.buffer);
  for (let nonce = 0; nonce < 100_000; nonce++) {
    view.setUint32(76, nonce, true);
    sha256(sha256(header));
  }
});
console.log(`with the midstate: ${ours.toLocaleString('en')} hashes a second`);
console.log(
  `@noble/hashes:     ${noble.toLocaleString('en')} hashes a second, ${(ours / noble).toFixed(1)} times fewer`,
);
