import { type Action, type ActionName, readAction } from './action.ts';
import type { LabEvent } from './event.ts';
import type { Scenario } from './scenario.ts';
import { settle } from './settle.ts';
import { answerTask } from './slices/answer.ts';
import { answerBackup } from './slices/backup.ts';
import { advance } from './slices/clock.ts';
import { compare, submitTransaction } from './slices/payment.ts';
import { nextStep } from './slices/step.ts';
import { decide, hint, look } from './slices/talk.ts';
import { isFinished, refuse, type State } from './state.ts';

type Slice<Name extends ActionName> = (scenario: Scenario, state: State, action: Action<Name>) => State;

/** What each action does; a new kind of lab adds its lines here and to `action.ts`. */
const slices: { readonly [Name in ActionName]: Slice<Name> } = {
  'clock.advance': advance,
  'step.next': nextStep,
  ui: look,
  decide,
  'backup.answer': answerBackup,
  compare,
  'tx.submit': submitTransaction,
  answer: answerTask,
  hint,
};

/** What one action led to. */
export interface Turn {
  readonly state: State;
  /** The events of this turn; the last of the state's log. */
  readonly events: readonly LabEvent[];
}

function next(scenario: Scenario, state: State, value: unknown): State {
  const read = readAction(value);
  if (!read.ok) return refuse(state, 'unknown', read.code);
  const { action } = read;
  // A finished run is judged: from then on the learner may look, but nothing happens any more.
  if (isFinished(state) && action.t !== 'ui') return refuse(state, action.t, 'finished');
  return settle(scenario, (slices[action.t] as Slice<ActionName>)(scenario, state, action));
}

/** The one rule of every lab: pure and total. What is not allowed becomes an event `refused` with a code, never an exception. */
export function reduce(scenario: Scenario, state: State, action: unknown): Turn {
  const after = next(scenario, state, action);
  return { state: after, events: after.log.slice(state.log.length) };
}
