import type { Chain } from '../chain/chain.ts';
import type { Seed } from '../random/seed.ts';
import type { Json } from '../record/event.ts';
import type { Address } from '../wallet/address.ts';
import type { LabEvent } from './event.ts';
import type { Value } from './predicate.ts';
import type { Deed } from './scenario.ts';

/** The backup check: positions still asked (2 for the third word …), misses at each, and in all. */
export interface BackupState {
  readonly asked: readonly number[];
  readonly misses: Readonly<Record<string, number>>;
}

/** A message that has come. */
export interface Message {
  readonly id: string;
  readonly from: string;
  /** Simulated milliseconds. */
  readonly at: number;
  readonly address: Address | null;
}

/** Everything about a run as plain JSON. No word of the phrase and no key is in it: they follow from the seed when asked for. */
export interface State {
  readonly v: 1;
  /** What the case is drawn from. */
  readonly seed: Seed;
  /** What the learner's phrase follows from: the seed of the practice world, or the case's own. */
  readonly wallet: Seed;
  /** Simulated milliseconds since the first block of the chain. */
  readonly now: number;
  readonly chain: Chain;
  readonly actors: Readonly<Record<string, Address>>;
  readonly vars: Readonly<Record<string, Value>>;
  /** Number of the current step. */
  readonly step: number;
  readonly backup: BackupState;
  readonly inbox: readonly Message[];
  readonly queue: readonly { readonly due: number; readonly deed: Deed }[];
  /** For each consequence, the number of events it has already looked at. */
  readonly fired: Readonly<Record<string, number>>;
  /** What each domain keeps, by its name. */
  readonly own: Readonly<Record<string, Json>>;
  /** Hints opened, by step. */
  readonly hints: Readonly<Record<string, number>>;
  readonly log: readonly LabEvent[];
}

/** The state with one event more. */
export function emit(state: State, type: string, data: Readonly<Record<string, Json>>): State {
  return { ...state, log: [...state.log, { seq: state.log.length, at: state.now, type, data }] };
}

/** The state with a refusal: which action, a code for the interface to put in words, and what it was about. */
export function refuse(state: State, action: string, code: string, about = ''): State {
  return emit(state, 'refused', { action, code, about });
}

/** The actor behind an address; `stranger` when it is nobody's. */
export function whoIs(state: State, address: Address | null): string {
  return Object.entries(state.actors).find(([, theirs]) => theirs === address)?.[0] ?? 'stranger';
}

/** Whether the run has reached its end. */
export function isFinished(state: State): boolean {
  return state.log.some((event) => event.type === 'finished');
}
