import type { Action } from '../action.ts';
import type { Scenario } from '../scenario.ts';
import { emit, refuse, type State } from '../state.ts';

/** The learner looked at something; nothing else changes. */
export function look(_: Scenario, state: State, { what, id }: Action<'ui'>): State {
  return emit(state, 'ui', { what, id });
}

/** Own words were written; that is all the run learns of them. */
export function write(_: Scenario, state: State, { id, letters }: Action<'write'>): State {
  return emit(state, 'wrote', { id, letters });
}

/** A choice: unsafe ones are refused, and the event says which. */
export function decide(scenario: Scenario, state: State, { request, choice }: Action<'decide'>): State {
  const found = scenario.decisions.find(({ id }) => id === request)?.choices.find(({ id }) => id === choice);
  if (!found) return refuse(state, 'decide', 'no-such-choice', request);
  if (found.refused) return refuse(state, 'decide', 'unsafe', choice);
  return emit(state, 'decided', { request, choice });
}

/** Opens the next hint of the step. */
export function hint(scenario: Scenario, state: State): State {
  const step = scenario.steps[state.step];
  const rung = state.hints[step?.id ?? ''] ?? 0;
  const cost = step?.hints[rung];
  if (!step || cost === undefined) return refuse(state, 'hint', 'no-more-hints', step?.id);
  const opened = { ...state, hints: { ...state.hints, [step.id]: rung + 1 } };
  return emit(opened, 'hint', { step: step.id, rung, cost });
}
