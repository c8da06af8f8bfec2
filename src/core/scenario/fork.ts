import { isSeed, type Seed } from '../random/seed.ts';
import { contacts } from './contacts.ts';

// Pages read and write forks, so nothing here may bring cryptography; who was met is told in `met.ts`, in the worker.

/** What a learner brings from the practice world into a case: the wallet, and the contact paid last (empty: nobody yet). */
export interface Fork {
  readonly wallet: Seed;
  readonly met: string;
}

/** A case that stands alone: its wallet follows from its own seed. */
export function alone(seed: Seed): Fork {
  return { wallet: seed, met: '' };
}

/** Reads a fork as hostile input; what is no fork is a case alone. */
export function readFork(seed: Seed, wallet: unknown, met: unknown): Fork {
  const known = (contacts as readonly unknown[]).includes(met);
  return { wallet: isSeed(wallet) ? wallet : seed, met: known ? String(met) : '' };
}
