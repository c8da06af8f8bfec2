import { blockInterval } from '../chain/chain.ts';
import { signPayment } from '../chain/payment.ts';
import { begin } from './begin.ts';
import { example } from './fixture.ts';
import { learnerAccount, phraseOf } from './learner.ts';
import { reduce } from './reduce.ts';
import { backupQuestion } from './slices/backup.ts';
import type { State } from './state.ts';

export const seed = '0a1b2c3d';
export const account = learnerAccount(seed);
export const start = begin(example, seed);
/** One block of time. */
export const block = { t: 'clock.advance', ms: blockInterval };

export const act = (state: State, ...actions: unknown[]): State =>
  actions.reduce<State>((now, action) => reduce(example, now, action).state, state);

export const lastEvent = (state: State) => state.log.at(-1);

/** The learner's signed payment to an actor, as an action. */
export const payment = (state: State, to: string, sum: string) => ({
  t: 'tx.submit',
  raw: signPayment(state.chain, account.key, {
    to: state.actors[to] ?? account.address,
    value: sum,
    tip: example.world.tips.usual,
  }),
});

/** Pays and waits for a block. */
export const pay = (state: State, to: string, sum: string) => act(state, payment(state, to, sum), block);

/** Takes the right tile of the backup check, or a wrong one. */
export function answer(state: State, right: boolean): State {
  const question = backupQuestion(state);
  const word = phraseOf(state.seed).split(' ')[question?.position ?? 0];
  const tile = question?.tiles.findIndex((text) => (text === word) === right);
  return act(state, { t: 'backup.answer', position: question?.position, tile });
}

/** After the gift has come. */
export const rich = act(start, { t: 'ui', what: 'share', id: 'address' }, block);
