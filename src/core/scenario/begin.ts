import { submit } from '../chain/admit.ts';
import { blockInterval, type Chain, type Demand } from '../chain/chain.ts';
import { genesis } from '../chain/genesis.ts';
import { mine } from '../chain/mine.ts';
import { signPayment } from '../chain/payment.ts';
import type { Seed } from '../random/seed.ts';
import { stream } from '../random/stream.ts';
import { addressOfKey } from '../wallet/address.ts';
import { practiceLength, practiceTag } from '../wallet/mnemonic.ts';
import { actorKey, drawVars } from './cast.ts';
import { domainsOf, eachDomain, kindsOf, type Stage } from './domain.ts';
import { alone, type Fork } from './fork.ts';
import { learnerAccount } from './learner.ts';
import { withMet } from './met.ts';
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

/** Signs a payment of the past and puts it into the pool. */
function payPast(
  scenario: Scenario,
  cast: Stage,
  chain: Chain,
  { from, to, sum }: Scenario['world']['past'][number],
  learnerKey: Uint8Array,
): Chain {
  const key = from === learnerId ? learnerKey : actorKey(scenario, cast, from);
  const value = String(sum.startsWith('$') ? (cast.vars[sum.slice(1)] ?? '0') : sum);
  const address = cast.actors[to];
  if (!address) throw new Error(`the past of ${scenario.id} pays "${to}", who is nobody`);
  // So high a tip is in the next block for certain, whatever the crowd bids.
  const tip = scenario.world.tips.fast;
  const admission = submit(chain, signPayment(chain, key, { to: address, value, tip }));
  if (!admission.ok) throw new Error(`the past of ${scenario.id} cannot be: ${admission.code}`);
  return admission.chain;
}

/** The contracts of all domains, at the addresses of the actors they are. */
function contractsOf(scenario: Scenario, cast: Stage): Chain['contracts'] {
  const found = domainsOf(scenario).flatMap(({ name, deployed }) =>
    Object.entries(deployed?.(cast, scenario.sections[name] ?? null) ?? {}),
  );
  return Object.fromEntries(
    found.map(([id, contract]) => {
      const address = cast.actors[id];
      if (!address) throw new Error(`the contract "${id}" of ${scenario.id} is no actor`);
      return [address, contract];
    }),
  );
}

/** The blocks before the learner comes, with the payments of the past in the last of them, one in each. */
function firstBlocks(scenario: Scenario, cast: Stage, learnerKey: Uint8Array): Chain {
  const { seed, actors } = cast;
  const balances = Object.fromEntries(
    Object.entries(actors).map(([id, address]) => [address, scenario.actors[id]?.balance ?? '0']),
  );
  const proposer = addressOfKey(actorKey(scenario, cast, 'proposer'));
  let chain = genesis(balances, scenario.world.baseFee, proposer, contractsOf(scenario, cast));
  const kinds = kindsOf(scenario);
  const { past } = scenario.world;
  const age = Math.max(stream(seed, 'age').int(...scenario.world.age), past.length);
  for (let number = 1; number <= age; number++) {
    const paid = past[past.length - (age - number) - 1];
    if (paid) chain = payPast(scenario, cast, chain, paid, learnerKey);
    chain = mine(chain, number * blockInterval, crowdAt(scenario, seed, number), kinds);
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

/**
 * The state before the first action. `walletSeed` may bring the learner's PBKDF2 seed, which is the slow part; `fork` is what the learner
 * brings from the practice world.
 */
export function begin(
  scenario: Scenario,
  seed: Seed,
  walletSeed?: Uint8Array,
  fork: Fork = alone(seed),
): State {
  const { wallet } = fork;
  const learner = learnerAccount(wallet, walletSeed);
  const cast = { seed, wallet, vars: withMet(scenario, drawVars(scenario, seed), fork) };
  const actors = Object.fromEntries(
    Object.keys(scenario.actors).map((id) => [
      id,
      id === learnerId ? learner.address : addressOfKey(actorKey(scenario, cast, id)),
    ]),
  );
  const chain = firstBlocks(scenario, { ...cast, actors }, learner.key);
  const state: State = {
    v: 1,
    seed,
    wallet,
    now: chain.blocks.at(-1)?.time ?? 0,
    chain,
    actors,
    vars: cast.vars,
    step: 0,
    backup: { asked: askedPositions(scenario, seed), misses: {} },
    inbox: [],
    queue: [],
    own: {},
    fired: {},
    hints: {},
    log: [],
  };
  const dealt = eachDomain(scenario, state, 'begin');
  return settle(scenario, emit(dealt, 'step.entered', { step: scenario.steps[0]?.id ?? '' }));
}
