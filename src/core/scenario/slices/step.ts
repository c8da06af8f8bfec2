import { holds } from '../predicate.ts';
import type { Scenario } from '../scenario.ts';
import { emit, refuse, type State } from '../state.ts';

/** Whether the learner may go on from the current step. */
export function stepDone(scenario: Scenario, state: State): boolean {
  const step = scenario.steps[state.step];
  return step !== undefined && (step.done === null || holds(step.done, state.log, state.vars));
}

/** On to the next step; reaching the last one ends the run. */
export function nextStep(scenario: Scenario, state: State): State {
  const step = scenario.steps[state.step];
  const next = scenario.steps[state.step + 1];
  if (!step || !next) return refuse(state, 'step.next', 'last-step');
  if (!stepDone(scenario, state)) return refuse(state, 'step.next', 'step-unfinished', step.id);
  const done = emit(state, 'step.done', { step: step.id });
  const entered = emit({ ...done, step: state.step + 1 }, 'step.entered', { step: next.id });
  return state.step + 2 === scenario.steps.length ? emit(entered, 'finished', {}) : entered;
}
