import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Scenario } from './scenario.ts';
import type { State } from './state.ts';

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, part]) => part !== undefined)
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([key, part]) => [key, sorted(part)]),
  );
}

/** JSON with sorted keys: one text for one value. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(sorted(value));
}

function digest(value: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalJson(value)))).slice(0, 16);
}

/** Eight bytes of SHA-256 over a state, in hex: two runs that end the same have the same. */
export function stateHash(state: State): string {
  return digest(state);
}

/** Eight bytes of SHA-256 over the rules of a scenario, in hex; words are no part of it. */
export function scenarioHash({ domains: _, ...rules }: Scenario): string {
  return digest(rules);
}
