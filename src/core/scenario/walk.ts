import { blockInterval } from '../chain/chain.ts';
import type { Seed } from '../random/seed.ts';
import type { Json } from '../record/event.ts';
import type { Address } from '../wallet/address.ts';
import type { ActionData } from './action.ts';
import { begin } from './begin.ts';
import { type CallPlan, callData } from './call-data.ts';
import { coins } from './cast.ts';
import type { Offer } from './domain.ts';
import { type KeyRequest, learnerAccount, signedAction } from './learner.ts';
import { offersNow } from './offers.ts';
import { reduce } from './reduce.ts';
import type { Scenario } from './scenario.ts';
import { stepDone } from './slices/step.ts';
import { isFinished, type State } from './state.ts';

/** One line of a walk: a way through a scenario in symbols that hold for every seed. */
export type Move =
  | { readonly wait: number }
  | { readonly next: true }
  | { readonly play: 'good' | 'bad' | 'accept' | 'refuse' }
  | { readonly call: CallPlan & { readonly to: string } }
  | { readonly pay: { readonly to: string; readonly sum: string; readonly tip: 'slow' | 'usual' | 'fast' } }
  | ActionData;

/** More offers than any step has; a bound against scenarios that never end. */
const mostOffers = 300;

/** A learner who plays by a walk or by offers, keeping the actions: what came, and which of them were refused. */
export class Walker {
  state: State;
  readonly actions: ActionData[] = [];
  readonly scenario: Scenario;
  readonly seed: Seed;
  private readonly key: Uint8Array;
  constructor(scenario: Scenario, seed: Seed, walletSeed?: Uint8Array) {
    this.scenario = scenario;
    this.seed = seed;
    this.state = begin(scenario, seed, walletSeed);
    this.key = learnerAccount(this.state.wallet, walletSeed).key;
  }

  act(action: ActionData): this {
    this.actions.push(action);
    this.state = reduce(this.scenario, this.state, action).state;
    return this;
  }

  ask(request: KeyRequest): this {
    const action = signedAction(this.scenario, this.state, this.key, request);
    return action ? this.act(action) : this;
  }

  take({ action, pay, sign }: Offer): this {
    if (action) return this.act(action);
    if (pay) return this.ask({ type: 'pay', pay });
    return sign ? this.ask({ type: 'sign', ...sign }) : this;
  }

  offers(): readonly Offer[] {
    return offersNow(this.scenario, this.state);
  }

  get done(): boolean {
    return stepDone(this.scenario, this.state);
  }

  get finished(): boolean {
    return isFinished(this.state);
  }

  /** Takes offers that fit, each at most once at one moment, one after another, until the step is done or none is left. */
  play(fits: (offer: Offer) => boolean): this {
    const taken = new Set<string>();
    while (taken.size < mostOffers && !this.done) {
      const named = (offer: Offer) => `${this.state.now} ${JSON.stringify(offer)}`;
      const offer = this.offers().find((one) => fits(one) && !taken.has(named(one)));
      if (!offer) return this;
      taken.add(named(offer));
      this.take(offer);
    }
    return this;
  }

  private value(value: Json): Json {
    if (typeof value !== 'string') return value;
    if (value.startsWith('$')) return this.state.vars[value.slice(1)] ?? value;
    return value.startsWith('@') ? (this.state.actors[value.slice(1)] ?? value) : value;
  }

  /** A sum of a walk: coins such as `1`, `$drawn`, or `$drawn - 1`. */
  private sum(sum: string): string {
    const [left = '0', right = '0'] = sum.split(' - ');
    const amount = (part: string) =>
      BigInt(part.startsWith('$') ? String(this.value(part)) : coins(Number(part)));
    return (amount(left) - amount(right)).toString();
  }

  move(move: Move): this {
    if ('t' in move)
      return this.act(
        Object.fromEntries(Object.entries(move).map(([k, v]) => [k, this.value(v)])) as ActionData,
      );
    if ('wait' in move) return this.act({ t: 'clock.advance', ms: move.wait * blockInterval });
    if ('next' in move) return this.act({ t: 'step.next' });
    if ('pay' in move) {
      const { to, sum, tip } = move.pay;
      const address: Address | undefined = this.state.actors[to];
      if (!address) throw new Error(`a walk pays "${to}", who is nobody`);
      const pay = { to: address, value: this.sum(sum), tip: this.scenario.world.tips[tip] };
      return this.ask({ type: 'pay', pay });
    }
    if ('call' in move) {
      const to = this.state.actors[move.call.to];
      if (!to) throw new Error(`a walk calls "${move.call.to}", who is nobody`);
      const data = callData(this.state, move.call);
      return this.ask({ type: 'pay', pay: { to, value: '0', tip: this.scenario.world.tips.usual, data } });
    }
    const { play } = move;
    if (play === 'good' || play === 'bad') return this.play(({ good }) => good === (play === 'good'));
    return this.play(({ stance, good }) => stance === play || (stance === undefined && good === true));
  }
}

/** Plays a walk from the beginning. */
export function walk(
  scenario: Scenario,
  seed: Seed,
  moves: readonly Move[],
  walletSeed?: Uint8Array,
): Walker {
  return moves.reduce((walker, move) => walker.move(move), new Walker(scenario, seed, walletSeed));
}
