import { headOf } from '../../chain/chain.ts';
import { findTransaction } from '../../chain/explorer.ts';
import { stream } from '../../random/stream.ts';
import type { LabEvent } from '../event.ts';
import { matchAt, type Predicate } from '../predicate.ts';
import type { ReadKind, Scenario, Task } from '../scenario.ts';
import type { State } from '../state.ts';

/** One choice of a task: `right`, or the id of a typical mistake; a number, a sum in the smallest unit, an address, a transaction's hash, a status or an option of the file. */
export interface TaskOption {
  readonly id: string;
  readonly value: number | string;
}

function eventOf(state: State, of: Predicate): LabEvent | null {
  return state.log[matchAt(of, state.log, 0, state.vars)] ?? null;
}

const options = (values: Readonly<Record<string, number | string | bigint>>): TaskOption[] =>
  Object.entries(values).map(([id, value]) => ({
    id,
    value: typeof value === 'bigint' ? value.toString() : value,
  }));

function sums({ data }: LabEvent) {
  const [fee, value, burned] = [data.fee, data.value, data.burned].map((sum) => BigInt(String(sum ?? 0)));
  return { fee: fee ?? 0n, value: value ?? 0n, burned: burned ?? 0n };
}

/** What is asked of the transaction of an event, with the mistakes that people make there; every mistake needs a reason in the file. */
const readers: Readonly<Record<ReadKind, (state: State, event: LabEvent) => TaskOption[]>> = {
  block: (_, { data }) => {
    const block = Number(data.block);
    return options({ right: block, before: block - 1, after: block + 1, later: block + 3 });
  },
  fee: (_, event) => {
    const { fee, value, burned } = sums(event);
    return options({ right: fee, value, together: value + fee, burned });
  },
  /** The part that is burned, against the tip and the whole. */
  burned: (_, event) => {
    const { fee, value, burned } = sums(event);
    return options({ right: burned, tip: fee - burned, fee, value });
  },
  /** The part that the maker of the block gets. */
  tip: (_, event) => {
    const { fee, burned } = sums(event);
    return options({ right: fee - burned, burned, fee, none: 0n });
  },
  status: (_, { data }) =>
    options(
      data.status === 'ok'
        ? { right: 'ok', other: 'reverted', pending: 'pending' }
        : { right: 'reverted', other: 'ok', pending: 'pending' },
    ),
  /** Which of its sender's transactions it is: nonces count from 0. */
  count: (state, { data }) => {
    const nonce = findTransaction(state.chain, String(data.hash))?.tx.nonce ?? 0;
    return options({ right: nonce + 1, nonce, next: nonce + 2, block: Number(data.block) });
  },
  confirmations: (state, { data }) => {
    const block = Number(data.block);
    const deep = headOf(state.chain).number - block + 1;
    return options({ right: deep, less: deep - 1, block, head: headOf(state.chain).number });
  },
  value: (_, event) => {
    const { fee, value } = sums(event);
    return options({ right: value, together: value + fee, fee, less: value - fee });
  },
};

function transactionOptions(state: State, task: Extract<Task, { kind: 'transaction' }>): TaskOption[] {
  const lines = [{ id: 'right', of: task.right }, ...task.wrong];
  return lines.flatMap(({ id, of }) => {
    const hash = eventOf(state, of)?.data.hash;
    return typeof hash === 'string' ? [{ id, value: hash }] : [];
  });
}

/** Options that show the same as the right one, or as one before, are left out: nobody could tell them apart. */
function different(list: readonly TaskOption[]): TaskOption[] {
  return list.filter((option, index) => list.findIndex(({ value }) => value === option.value) === index);
}

function plainOptions(state: State, task: Exclude<Task, { kind: 'number' }>): TaskOption[] {
  if (task.kind === 'transaction') {
    const found = transactionOptions(state, task);
    return found[0]?.id === 'right' ? found : [];
  }
  if (task.kind === 'choice') return task.options.map((id) => ({ id, value: id }));
  if (task.kind === 'address')
    return Object.entries({ right: task.right, ...task.wrong }).flatMap(([id, actor]) => {
      const address = state.actors[actor];
      return address ? [{ id, value: address }] : [];
    });
  const event = eventOf(state, task.of);
  return event ? readers[task.kind](state, event) : [];
}

/** The choices of a task in drawn order; none for a number, nor while its transaction does not yet stand in a block. */
export function taskOptions(state: State, task: Task): TaskOption[] {
  if (task.kind === 'number') return [];
  return stream(state.seed, `task:${task.id}`).shuffle(different(plainOptions(state, task)));
}

/** The tasks that are asked: all, or as many as the scenario wants in the order of the file, those that always are and others that are drawn. */
export function askedTasks(
  { tasks, ask }: Pick<Scenario, 'tasks' | 'ask'>,
  { seed }: Pick<State, 'seed'>,
): readonly Task[] {
  if (ask === undefined) return tasks;
  const certain = tasks.filter(({ always }) => always);
  const others = stream(seed, 'tasks').shuffle(tasks.filter(({ always }) => !always));
  const drawn = [...certain, ...others].slice(0, ask);
  return tasks.filter((task) => drawn.includes(task));
}

/** The transaction that a task asks about, by its hash; null when it names none. */
export function subjectOf(state: State, task: Task): string | null {
  const hash = 'of' in task && typeof task.of === 'object' ? eventOf(state, task.of)?.data.hash : null;
  return typeof hash === 'string' ? hash : null;
}
