import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { lightDraws } from '../../random/draws.ts';
import type { Seed } from '../../random/seed.ts';
import { stream } from '../../random/stream.ts';
import { type Hex, toHex } from '../../wallet/hex.ts';

/** A block of one of the two branches; its hash covers the hash before it. */
export interface RaceBlock {
  readonly height: number;
  readonly hash: Hex;
  readonly parent: Hex;
  /** Which payment of the buyer it holds: to the shop, back to himself, or none. */
  readonly holds: 'payment' | 'double' | null;
}

/** A race between the chain that everybody sees and one that is kept secret, from the block before both. */
export interface Race {
  readonly shown: readonly RaceBlock[];
  readonly hidden: readonly RaceBlock[];
  /** running; overtaken: the hidden chain was longer and has replaced the other; safe: the attacker has given up. */
  readonly end: 'running' | 'overtaken' | 'safe';
}

/** How the attacker plays: share of the power in percent; from how many confirmations he may show his chain; how far behind he gives up. */
export interface RaceRules {
  readonly power: number;
  readonly wait: number;
  readonly givesUp: number;
}

/** The block that both branches stand on. */
export function forkOf(seed: Seed, name: string): RaceBlock {
  const height = stream(seed, `race:height:${name}`).int(1000, 9000);
  const parent = toHex(sha256(utf8ToBytes(`${seed} ${name} before`)));
  return { height, parent, hash: hashOf(parent, height, ''), holds: null };
}

function hashOf(parent: Hex, height: number, branch: string): Hex {
  return toHex(sha256(sha256(utf8ToBytes(`${parent} ${height} ${branch}`))));
}

function grown(branch: readonly RaceBlock[], fork: RaceBlock, side: 'shown' | 'hidden'): RaceBlock[] {
  const { height, hash: parent } = branch.at(-1) ?? fork;
  const holds = branch.length > 0 ? null : side === 'shown' ? 'payment' : 'double';
  return [...branch, { height: height + 1, parent, hash: hashOf(parent, height + 1, side), holds }];
}

/** The race before the payment stands in any block; the attacker has one hidden block ready, as in Rosenfeld's reckoning. */
export function startRace(seed: Seed, name: string): Race {
  return { shown: [], hidden: grown([], forkOf(seed, name), 'hidden'), end: 'running' };
}

/**
 * The race with one block more, found by the attacker with the chance of his power. Once the shop has its confirmations and goods are out,
 * he shows his chain as soon as it is the longer one, and gives up when it lies too far behind.
 */
export function nextRaceBlock(
  seed: Seed,
  name: string,
  race: Race,
  { power, wait, givesUp }: RaceRules,
): Race {
  if (race.end !== 'running') return race;
  // Goods for no confirmation: the hidden block is longer than nothing.
  if (wait === 0 && race.hidden.length > race.shown.length) return { ...race, end: 'overtaken' };
  const found = race.shown.length + race.hidden.length;
  const attacker = stream(seed, `race:${name}:${found}`).int(1, 100) <= power;
  const fork = forkOf(seed, name);
  const shown = attacker ? race.shown : grown(race.shown, fork, 'shown');
  const hidden = attacker ? grown(race.hidden, fork, 'hidden') : race.hidden;
  const end =
    shown.length < wait
      ? 'running'
      : hidden.length > shown.length
        ? 'overtaken'
        : shown.length - hidden.length >= givesUp
          ? 'safe'
          : 'running';
  return { shown, hidden, end };
}

/** A race to its end. */
export function wholeRace(seed: Seed, name: string, rules: RaceRules): Race {
  let race = startRace(seed, name);
  while (race.end === 'running') race = nextRaceBlock(seed, name, race, rules);
  return race;
}

/** The blocks that a longer chain has replaced, the oldest first: a reorganisation. */
export function replacedBlocks({ shown, end }: Race): readonly RaceBlock[] {
  return end === 'overtaken' ? shown : [];
}

/** How many of so many attacks by the same rules succeed, only counted, without hashes. */
export function lostOf(races: number, seed: Seed, name: string, { power, wait, givesUp }: RaceRules): number {
  const draws = lightDraws(seed, `races:${name}:${wait}`);
  let lost = 0;
  for (let race = 0; race < races; race++) {
    let [shown, hidden] = [0, 1];
    while (shown < wait || (hidden <= shown && shown - hidden < givesUp)) {
      if (draws.int(1, 100) <= power) hidden++;
      else shown++;
    }
    if (hidden > shown) lost++;
  }
  return lost;
}
