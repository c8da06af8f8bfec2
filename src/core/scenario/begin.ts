import { blockInterval, type Chain, type Demand } from '../chain/chain.ts';
import { genesis } from '../chain/genesis.ts';
import { mine } from '../chain/mine.ts';
import type { Seed } from '../random/seed.ts';
import { stream } from '../random/stream.ts';
import { type Address, addressOfKey } from '../wallet/address.ts';
import { practiceLength, practiceTag } from '../wallet/mnemonic.ts';
import { actorKey, drawVars } from './cast.ts';
import { learnerAccount } from './learner.ts';
import { learnerId, type Scenario } from './scenario.ts';
import { settle } from './settle.ts';
import { emit, type State } from './state.ts';

/**
 * The crowd's pressure on block `number`: its gas, and the lowest tip that gets in. Every third block is calm, so that even the
 * lowest tip waits three blocks at most; elsewhere the crowd bids up to the usual tip.
 */
export function crowdAt(scenario: Scenario, seed: Seed, number: number): Demand {
  const { crowd, tips } = scenario.world;
  const draws = stream(seed, `crowd:${number}`);
  const gas = draws.int(...crowd);
  const [slow, usual] = [BigInt(tips.slow), BigInt(tips.usual)];
  const above = slow + ((usual - slow) * BigInt(draws.int(1, 100))) / 100n;
  return { gas, tip: (number % 3 === 0 ? slow : above).toString() };
}

function firstBlocks(scenario: Scenario, seed: Seed, actors: Record<string, Address>): Chain {
  const balances = Object.fromEntries(
    Object.entries(actors).map(([id, address]) => [address, scenario.actors[id]?.balance ?? '0']),
  );
  const proposer = addressOfKey(actorKey(scenario, seed, 'proposer'));
  let chain = genesis(balances, scenario.world.baseFee, proposer);
  const age = stream(seed, 'age').int(...scenario.world.age);
  for (let number = 1; number <= age; number++) {
    chain = mine(chain, number * blockInterval, crowdAt(scenario, seed, number));
  }
  return chain;
}

/** Positions the backup check asks for: drawn from those behind the two words of the tag, 0 being the first word. */
function askedPositions(scenario: Scenario, seed: Seed): number[] {
  const places = Array.from(
    { length: practiceLength - practiceTag.length },
    (_, index) => index + practiceTag.length,
  );
  return stream(seed, 'backup').shuffle(places).slice(0, scenario.backup.positions);
}

/** The state before the first action. `walletSeed` may bring the learner's PBKDF2 seed, which is the slow part. */
export function begin(scenario: Scenario, seed: Seed, walletSeed?: Uint8Array): State {
  const learner = learnerAccount(seed, walletSeed).address;
  const actors = Object.fromEntries(
    Object.keys(scenario.actors).map((id) => [
      id,
      id === learnerId ? learner : addressOfKey(actorKey(scenario, seed, id)),
    ]),
  );
  const chain = firstBlocks(scenario, seed, actors);
  const state: State = {
    v: 1,
    seed,
    now: chain.blocks.at(-1)?.time ?? 0,
    chain,
    actors,
    vars: drawVars(scenario, seed),
    step: 0,
    backup: { asked: askedPositions(scenario, seed), misses: {} },
    inbox: [],
    queue: [],
    fired: {},
    hints: {},
    log: [],
  };
  return settle(scenario, emit(state, 'step.entered', { step: scenario.steps[0]?.id ?? '' }));
}
