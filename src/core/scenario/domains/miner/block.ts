import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { type Hash, printed } from '@/core/bitcoin/hash.ts';
import { type Header, headerBytes, headerHash } from '@/core/bitcoin/header.ts';
import { nonceSearch } from '@/core/bitcoin/search.ts';
import { bitsOf, meets, targetOf, targetOfHalfBits, targetOfZeros } from '@/core/bitcoin/target.ts';
import type { Seed } from '@/core/random/seed.ts';
import { remembered } from '@/core/wallet/remembered.ts';
import type { MinerState, Stage } from './plan.ts';

/** A target as its compact form has it, for it is this form that stands in the header. */
function compact(target: bigint): { readonly bits: number; readonly target: bigint } {
  const bits = bitsOf(target);
  return { bits, target: targetOf(bits) ?? target };
}

/** The target of a stage: so many zero digits, or what the learner aims at. */
export function targetFor(stage: Stage, state: Pick<MinerState, 'halfBits'>) {
  return compact(stage.digits > 0 ? targetOfZeros(stage.digits) : targetOfHalfBits(state.halfBits));
}

/** A practice header that hangs on the case, the stage and the number of the block only: 80 real bytes with invented contents. */
export function headerFor(seed: Seed, name: string, number: number, bits: number): Header {
  const drawn = (what: string) => printed(sha256(utf8ToBytes(`${seed} ${name} ${number} ${what}`)));
  return {
    version: 1,
    previous: drawn('previous'),
    root: drawn('root'),
    time: 1_795_000_000 + 600 * number,
    bits,
    nonce: 0,
  };
}

/** The header at hand in a stage and what its hash is held against. */
export function taskOf(seed: Seed, stage: Stage, state: MinerState) {
  const { bits, target } = targetFor(stage, state);
  const number = state.stages[stage.id]?.found.length ?? 0;
  return { header: headerFor(seed, stage.id, number, bits), target };
}

/** The hash of a header with this nonce. */
export function hashWith(header: Header, nonce: number): Hash {
  return headerHash({ ...header, nonce });
}

/** Whether a nonce is good. */
export function isGood(header: Header, target: bigint, nonce: number): boolean {
  return meets(hashWith(header, nonce), target);
}

/** Offers ask for the same nonce again and again. */
const nonces = remembered<number>(4000);

/** The first good nonce from 0 on. */
export function firstGood(header: Header, target: bigint): number {
  return nonces(
    `${header.root} ${target}`,
    () => nonceSearch(headerBytes(header), target)(0, 2 ** 32).found ?? 0,
  );
}
