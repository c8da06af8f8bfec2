import { headOf } from '../../../chain/chain.ts';
import { amountOut, type Sides, squareRoot } from '../../../chain/contracts/pool-maths.ts';
import { nextBaseFee } from '../../../chain/fees.ts';
import { nextNonce } from '../../../chain/payment.ts';
import { stream } from '../../../random/stream.ts';
import { pay } from '../../deed.ts';
import { learnerId } from '../../scenario.ts';
import { emit, type State } from '../../state.ts';
import { addressOf, type Here, name, purseOf, sidesOf } from './plan.ts';
import { bestSandwich, type Sandwich } from './sandwich.ts';
import { orderFor, readSwap, waitingSwap } from './swaps.ts';

/** Gas of one swap, as the bot reckons it and allows it. */
export const swapGas = 160_000;

/** What two swaps of the bot cost now in coins of the chain; one token counts as one coin to it. */
export function costOf({ state, scenario }: Here, tip: bigint): bigint {
  const price = BigInt(nextBaseFee(headOf(state.chain))) + tip;
  return 2n * price * BigInt(swapGas) + BigInt(scenario.world.tips.usual) * BigInt(swapGas);
}

/** What the pool will hold once the swaps of others that wait have been carried out: the bot reckons with them. */
function sidesAhead(turn: Here): Sides {
  const { state, plan } = turn;
  const ours = [learnerId, plan.bot.actor].map((id) => addressOf(state, id));
  const give = addressOf(state, plan.give.actor);
  return state.chain.pool
    .filter(({ from }) => !ours.includes(from))
    .reduce((sides, { data }) => {
      const swap = readSwap(data);
      if (swap?.path[0] !== give) return sides;
      const out = amountOut(swap.paid, sides) ?? 0n;
      return { in: sides.in + swap.paid, out: sides.out - out };
    }, sidesOf(turn));
}

/** What the bot would do around a swap of such a sum and limit now; null when it would not pay. */
export function sandwichFor(turn: Here, paid: bigint, least: bigint, tip: bigint): Sandwich | null {
  const { plan } = turn;
  const found = bestSandwich({ amountIn: paid, least }, sidesAhead(turn), purseOf(turn, plan.bot.actor).give);
  return found && found.gain > costOf(turn, tip) ? found : null;
}

/** Sends a swap of somebody else; a tip a little higher puts it before the learner's; with the same tip it comes after, since it arrived later. */
function send(turn: Here, actor: string, data: `0x${string}`, tip: bigint, nonce?: number): State {
  const { scenario, state, plan } = turn;
  const more = { data, tip: tip.toString(), gas: swapGas, ...(nonce === undefined ? {} : { nonce }) };
  return pay(scenario, state, actor, plan.router, '0', more);
}

/** Somebody at the fair swaps a little in the same block, before the learner: what comes out falls by about `moves`. */
export function trade(turn: Here): State {
  const found = waitingSwap(turn);
  if (!found) return turn.state;
  const { state, plan } = turn;
  const { actor, moves } = plan.trader;
  const draws = stream(state.seed, `${name}:trade:${headOf(state.chain).number}`);
  // What comes out falls twice as fast as the first reserve rises.
  const share = BigInt(draws.int(Math.ceil(moves * 0.8), moves));
  const { in: held, out } = sidesOf(turn);
  const wanted = squareRoot(held * held + (held * held * share) / 10_000n) - held;
  const most = purseOf(turn, actor).give;
  const paid = wanted;
  if (paid === 0n || paid > most || out === 0n) return state;
  const tip = BigInt(found.tx.maxPriorityFeePerGas) + 3n;
  return send(turn, actor, orderFor(turn, actor, paid, 0n), tip);
}

/** The bot reads the learner's waiting swap, reckons, and goes before and after it when that pays. */
export function sandwich(turn: Here): State {
  const found = waitingSwap(turn);
  if (!found) return turn.state;
  const { state, plan } = turn;
  const { actor } = plan.bot;
  const theirs = BigInt(found.tx.maxPriorityFeePerGas);
  const front = theirs + 2n;
  const best = sandwichFor(turn, found.swap.paid, found.swap.least, front);
  if (!best) return emit(state, 'pool.passed', { by: actor });
  const nonce = nextNonce(state.chain, addressOf(state, actor));
  const before = send(turn, actor, orderFor(turn, actor, best.front, best.bought), front, nonce);
  const after = { ...turn, state: before };
  return send(after, actor, orderFor(turn, actor, best.bought, 0n, 'back'), theirs, nonce + 1);
}
