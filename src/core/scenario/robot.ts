import { blockInterval } from '../chain/chain.ts';
import type { Seed } from '../random/seed.ts';
import { stream } from '../random/stream.ts';
import type { Offer } from './domain.ts';
import type { Scenario } from './scenario.ts';
import { Walker } from './walk.ts';

/** Players without understanding: one agrees to everything, one refuses everything, one clicks at random. */
export const robots = ['accept', 'refuse', 'random'] as const;
/** One of them. */
export type Robot = (typeof robots)[number];

const block = { t: 'clock.advance', ms: blockInterval };
const next = { t: 'step.next' };

/** Whether an offer is something a robot of this kind would take: where it has an opinion, only that; elsewhere anything. */
function would(robot: Robot, { stance }: Offer): boolean {
  return robot === 'random' || stance === undefined || stance === robot;
}

/** Lets a robot press so many times, going on whenever it may. */
export function playRobot(
  scenario: Scenario,
  seed: Seed,
  robot: Robot,
  presses: number,
  walletSeed?: Uint8Array,
): Walker {
  const walker = new Walker(scenario, seed, walletSeed);
  const draws = stream(seed, `robot:${robot}`);
  for (let press = 0; press < presses && !walker.finished; press++) {
    if (walker.done) {
      walker.act(next);
      continue;
    }
    const offers = walker.offers().filter((offer) => would(robot, offer));
    if (offers.length === 0 || draws.chance(0.1)) walker.act(block);
    else walker.take(draws.pick(offers));
  }
  return walker;
}

/** Goes on from wherever a run stands to its end, the best way first; stops after so many presses, then there was a dead end. */
export function finish(walker: Walker, presses: number): Walker {
  const draws = stream(walker.seed, 'finish');
  for (let press = 0; press < presses && !walker.finished; press++) {
    if (walker.done) {
      walker.act(next);
      continue;
    }
    const offers = walker.offers();
    const good = offers.find((offer) => offer.good === true);
    // Whatever helped nothing is not pressed for ever: now and then something else, or a block of time.
    if (good && draws.chance(0.7)) walker.take(good);
    else if (offers.length > 0 && draws.chance(0.5)) walker.take(draws.pick(offers));
    else walker.act(block);
  }
  return walker;
}
