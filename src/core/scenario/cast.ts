import { secp256k1 } from '@noble/curves/secp256k1.js';
import { bytesToNumberBE, numberToBytesBE } from '@noble/curves/utils.js';
import { coin } from '../chain/chain.ts';
import type { Seed } from '../random/seed.ts';
import { stream } from '../random/stream.ts';
import { type Address, addressOfKey } from '../wallet/address.ts';
import { lookAlikeKeys, pairCount } from '../wallet/look-alike.ts';
import { contacts } from './contacts.ts';
import type { Value } from './predicate.ts';
import type { Scenario } from './scenario.ts';
import type { State } from './state.ts';

/** Coins in the smallest unit. @example coins(2) // => '2000000000000000000' */
export function coins(count: number): string {
  return (BigInt(count) * 10n ** BigInt(coin.decimals)).toString();
}

/** Everything a scenario draws, by name; each draw has its own stream, so that a new one changes no other. */
export function drawVars(scenario: Scenario, seed: Seed): Record<string, Value> {
  return Object.fromEntries(
    Object.entries(scenario.draws).map(([name, draw]) => {
      const draws = stream(seed, `draw:${name}`);
      return [name, 'sum' in draw ? coins(draws.int(...draw.sum)) : draws.pick(draw.pick)];
    }),
  );
}

/** The number of a contact's pair of keys, different for each; -1 for who is no contact. */
function contactPair(wallet: Seed, name: string): number {
  const numbers = Array.from({ length: pairCount }, (_, number) => number);
  const place = (contacts as readonly string[]).indexOf(name);
  return place < 0 ? -1 : (stream(wallet, 'contacts').shuffle(numbers)[place] ?? -1);
}

/** What keys are made from: the seed of the case, that of the wallet's world, and what was drawn. */
export type Cast = Pick<State, 'seed' | 'wallet' | 'vars'>;

/** The contact that an actor is, if it is one. */
function contactOf(scenario: Scenario, { vars }: Cast, id: string): string | null {
  const plan = scenario.actors[id]?.key;
  if (typeof plan !== 'object' || !('contact' in plan)) return null;
  return plan.contact.startsWith('$') ? String(vars[plan.contact.slice(1)]) : plan.contact;
}

/** The key of a contact (side 0), or of whoever imitates it (side 1). */
function contactKey(wallet: Seed, name: string, side: 0 | 1): Uint8Array {
  const pair = lookAlikeKeys(contactPair(wallet, name));
  return pair[stream(wallet, `contact:${name}`).chance(0.5) ? side : side === 0 ? 1 : 0];
}

/** The address of a person of the practice world. */
export function contactAddress(wallet: Seed, name: string): Address {
  return addressOfKey(contactKey(wallet, name, 0));
}

/** One of the two look-alike keys of an actor: 0 its own, 1 that of the twin. */
function twinKey(scenario: Scenario, cast: Cast, id: string, side: 0 | 1): Uint8Array {
  const contact = contactOf(scenario, cast, id);
  if (contact !== null) return contactKey(cast.wallet, contact, side);
  const draws = stream(cast.seed, `twins:${id}`);
  const pair = lookAlikeKeys(draws.int(0, pairCount - 1));
  return pair[draws.chance(0.5) ? side : side === 0 ? 1 : 0];
}

/** The private key of an actor of the world (not of the learner): worthless anywhere else, since anybody can compute it. */
export function actorKey(scenario: Scenario, cast: Cast, id: string): Uint8Array {
  const plan = scenario.actors[id]?.key;
  if (typeof plan === 'object')
    return 'alike' in plan ? twinKey(scenario, cast, plan.alike, 1) : twinKey(scenario, cast, id, 0);
  const imitated = Object.values(scenario.actors).some(
    ({ key }) => typeof key === 'object' && 'alike' in key && key.alike === id,
  );
  if (imitated) return twinKey(scenario, cast, id, 0);
  const order = secp256k1.Point.Fn.ORDER;
  const number = bytesToNumberBE(stream(cast.seed, `key:${id}`).bytes(40)) % (order - 1n);
  return numberToBytesBE(number + 1n, 32);
}
