import { secp256k1 } from '@noble/curves/secp256k1.js';
import { bytesToNumberBE, numberToBytesBE } from '@noble/curves/utils.js';
import { coin } from '../chain/chain.ts';
import type { Seed } from '../random/seed.ts';
import { stream } from '../random/stream.ts';
import { lookAlikeKeys, pairCount } from '../wallet/look-alike.ts';
import type { Value } from './predicate.ts';
import type { Scenario } from './scenario.ts';

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

/** Which of two look-alike keys an actor has; twins draw from the stream of the one they imitate. */
function twinKey(seed: Seed, original: string, side: 0 | 1): Uint8Array {
  const draws = stream(seed, `twins:${original}`);
  const pair = lookAlikeKeys(draws.int(0, pairCount - 1));
  return pair[draws.chance(0.5) ? side : side === 0 ? 1 : 0];
}

/** The private key of an actor of the world (not of the learner): worthless anywhere else, since anybody can compute it. */
export function actorKey(scenario: Scenario, seed: Seed, id: string): Uint8Array {
  const plan = scenario.actors[id]?.key;
  if (typeof plan === 'object') return twinKey(seed, plan.alike, 1);
  const imitated = Object.values(scenario.actors).some(
    ({ key }) => typeof key === 'object' && key.alike === id,
  );
  if (imitated) return twinKey(seed, id, 0);
  const order = secp256k1.Point.Fn.ORDER;
  const number = bytesToNumberBE(stream(seed, `key:${id}`).bytes(40)) % (order - 1n);
  return numberToBytesBE(number + 1n, 32);
}
