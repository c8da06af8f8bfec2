import { stream } from '../../random/stream.ts';
import type { Action } from '../action.ts';
import type { LabEvent } from '../event.ts';
import { matchAt, type Predicate } from '../predicate.ts';
import type { Scenario, Task } from '../scenario.ts';
import { emit, refuse, type State } from '../state.ts';

/** One choice of a task: `right`, or the id of a typical mistake; a block number, a sum in the smallest unit or a transaction's hash. */
export interface TaskOption {
  readonly id: string;
  readonly value: number | string;
}

function eventOf(state: State, of: Predicate): LabEvent | null {
  return state.log[matchAt(of, state.log, 0, state.vars)] ?? null;
}

function blockOptions({ data }: LabEvent): TaskOption[] {
  const block = Number(data.block);
  return [
    { id: 'right', value: block },
    { id: 'before', value: block - 1 },
    { id: 'after', value: block + 1 },
    { id: 'later', value: block + 3 },
  ];
}

function feeOptions({ data }: LabEvent): TaskOption[] {
  const [fee, value, burned] = [data.fee, data.value, data.burned].map((sum) => BigInt(String(sum)));
  if (fee === undefined || value === undefined || burned === undefined) return [];
  return [
    { id: 'right', value: fee.toString() },
    { id: 'value', value: value.toString() },
    { id: 'together', value: (value + fee).toString() },
    { id: 'burned', value: burned.toString() },
  ];
}

function transactionOptions(state: State, task: Extract<Task, { kind: 'transaction' }>): TaskOption[] {
  const lines = [{ id: 'right', of: task.right }, ...task.wrong];
  return lines.flatMap(({ id, of }) => {
    const hash = eventOf(state, of)?.data.hash;
    return typeof hash === 'string' ? [{ id, value: hash }] : [];
  });
}

/** The choices of a task in drawn order; none while its transaction does not yet stand in a block. */
export function taskOptions(state: State, task: Task): TaskOption[] {
  const draws = stream(state.seed, `task:${task.id}`);
  if (task.kind === 'transaction') {
    const options = transactionOptions(state, task);
    return options[0]?.id === 'right' ? draws.shuffle(options) : [];
  }
  const event = eventOf(state, task.of);
  if (!event) return [];
  return draws.shuffle(task.kind === 'block' ? blockOptions(event) : feeOptions(event));
}

/** Judges an answer; a task answered rightly is closed, a miss may be tried again. */
export function answerTask(scenario: Scenario, state: State, { task: id, option }: Action<'answer'>): State {
  const task = scenario.tasks.find((line) => line.id === id);
  if (!task) return refuse(state, 'answer', 'no-such-task', id);
  if (!taskOptions(state, task).some((line) => line.id === option))
    return refuse(state, 'answer', 'no-such-option', id);
  const given = state.log.filter((event) => event.type === 'answered' && event.data.task === id);
  if (given.some((event) => event.data.right === true)) return refuse(state, 'answer', 'already-right', id);
  return emit(state, 'answered', { task: id, option, right: option === 'right', misses: given.length });
}
