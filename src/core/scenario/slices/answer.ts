import type { Action } from '../action.ts';
import { domainNamed, turnOf } from '../domain.ts';
import type { Scenario, Task } from '../scenario.ts';
import { emit, refuse, type State } from '../state.ts';
import { askedTasks, taskOptions } from './task-options.ts';

/** Whether a typed number is right: the wanted value, give or take the task's share of it. Null while there is no such value. */
function numberRight(
  scenario: Scenario,
  state: State,
  task: Extract<Task, { kind: 'number' }>,
  typed: string,
): boolean | null {
  const [name = '', key = ''] = typeof task.of === 'string' ? task.of.split('.') : [];
  const domain = domainNamed(scenario, name);
  const value = domain ? domain.values?.(turnOf(scenario, state, domain))[key] : task.of;
  const wanted = Number(value ?? Number.NaN);
  if (Number.isNaN(wanted)) return null;
  return Math.abs(Number(typed) - wanted) <= Math.abs(wanted) * task.tolerance + 1e-9;
}

/** Judges an answer; a task answered rightly is closed, a miss may be tried again. */
export function answerTask(scenario: Scenario, state: State, { task: id, option }: Action<'answer'>): State {
  const task = askedTasks(scenario, state).find((line) => line.id === id);
  if (!task) return refuse(state, 'answer', 'no-such-task', id);
  const right =
    task.kind === 'number'
      ? /^-?\d+(\.\d+)?$/.test(option)
        ? numberRight(scenario, state, task, option)
        : null
      : taskOptions(state, task).some((line) => line.id === option)
        ? option === 'right'
        : null;
  if (right === null) return refuse(state, 'answer', 'no-such-option', id);
  const given = state.log.filter((event) => event.type === 'answered' && event.data.task === id);
  if (given.some((event) => event.data.right === true)) return refuse(state, 'answer', 'already-right', id);
  return emit(state, 'answered', { task: id, option, right, misses: given.length });
}
