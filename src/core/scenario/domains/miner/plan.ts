import type { Hash } from '@/core/bitcoin/hash.ts';

/** A stretch of the way: blocks to be mined under one target. */
export interface Stage {
  readonly id: string;
  /** The step of the lab in which it is played. */
  readonly step: string;
  /** Zero hex digits that a good hash begins with; 0 when the learner aims for a target of their own. */
  readonly digits: number;
  /** Blocks to be found. */
  readonly blocks: number;
  /** How many nonces one press may try; empty where the search runs beside the page and brings one nonce. */
  readonly presses: readonly number[];
}

/** What a lab says of its miner. */
export interface MinerPlan {
  readonly stages: readonly Stage[];
  /** Where “the nonce gets warmer” is put to the test, and how many nonces of each kind are tried. */
  readonly warm?: { readonly step: string; readonly window: number };
}

/** A nonce and the hash it gave. */
export interface Tried {
  readonly nonce: number;
  readonly hash: Hash;
}

/** How a stage stands. */
export interface StageState {
  /** What was foretold last, and how many misses came before. */
  readonly foretold: { readonly tries: number; readonly right: boolean; readonly misses: number } | null;
  readonly found: readonly (Tried & { readonly tries: number })[];
  /** Tries on the block at hand. */
  readonly tries: number;
  /** The newest tries on it, newest first. */
  readonly newest: readonly Tried[];
}

/** What the miner keeps in the state. */
export interface MinerState {
  readonly stages: Readonly<Record<string, StageState>>;
  /** The target the learner aims at, in half bits. */
  readonly halfBits: number;
  /** Good hashes among the nonces after the warmest miss, and among as many far away. */
  readonly tested: { readonly near: number; readonly far: number } | null;
}

/** Bounds of what a learner may aim at: 2^12 to 2^30 tries. */
export const aims = { least: 24, most: 60 } as const;
