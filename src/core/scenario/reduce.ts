import { type Action, type ActionData, type ActionName, readAction } from './action.ts';
import { domainNamed, domainsOf, turnOf } from './domain.ts';
import type { LabEvent } from './event.ts';
import type { Scenario } from './scenario.ts';
import { settle } from './settle.ts';
import { answerTask } from './slices/answer.ts';
import { answerBackup } from './slices/backup.ts';
import { advance } from './slices/clock.ts';
import { compare, submitTransaction } from './slices/payment.ts';
import { nextStep } from './slices/step.ts';
import { decide, hint, look, write } from './slices/talk.ts';
import { isFinished, refuse, type State } from './state.ts';

type Slice<Name extends ActionName> = (scenario: Scenario, state: State, action: Action<Name>) => State;

/** What each action of the engine does; those of domains come from their `acts`. */
const slices: { readonly [Name in ActionName]: Slice<Name> } = {
  'clock.advance': advance,
  'step.next': nextStep,
  ui: look,
  decide,
  'backup.answer': answerBackup,
  compare,
  'tx.submit': submitTransaction,
  answer: answerTask,
  write,
  hint,
};

/** What one action led to. */
export interface Reduced {
  readonly state: State;
  /** The events of this turn; the last of the state's log. */
  readonly events: readonly LabEvent[];
}

function carriedOut(scenario: Scenario, state: State, action: ActionData): State {
  if (Object.hasOwn(slices, action.t))
    return (slices[action.t as ActionName] as Slice<ActionName>)(scenario, state, action as Action);
  const domain = domainNamed(scenario, action.t.split('.')[0] ?? '');
  const act = domain?.acts[action.t];
  return domain && act
    ? act(turnOf(scenario, state, domain), action)
    : refuse(state, action.t, 'unknown-action');
}

function next(scenario: Scenario, state: State, value: unknown): State {
  const read = readAction(value, Object.assign({}, ...domainsOf(scenario).map(({ actions }) => actions)));
  if (!read.ok) return refuse(state, 'unknown', read.code);
  const { action } = read;
  // A finished run is judged: from then on the learner may look, but nothing happens any more.
  if (isFinished(state) && action.t !== 'ui') return refuse(state, action.t, 'finished');
  return settle(scenario, carriedOut(scenario, state, action));
}

/** The one rule of every lab: pure and total. What is not allowed becomes an event `refused` with a code, never an exception. */
export function reduce(scenario: Scenario, state: State, action: unknown): Reduced {
  const after = next(scenario, state, action);
  return { state: after, events: after.log.slice(state.log.length) };
}
