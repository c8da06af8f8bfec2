import type { Json } from '../record/event.ts';

/** One line of what happened in a run; goals, consequences and endings see only these. */
export interface LabEvent {
  readonly seq: number;
  /** Simulated milliseconds. */
  readonly at: number;
  /** A type of `eventFields` or of a domain. */
  readonly type: string;
  readonly data: Readonly<Record<string, Json>>;
}

/** Every event type of the engine and its fields, those of domains apart; `check.ts` holds conditions of a scenario against this table. */
export const eventFields = {
  /** A step began, or its condition held and the learner went on. */
  'step.entered': ['step'],
  'step.done': ['step'],
  /** The learner looked at something: what was done to which element. */
  ui: ['what', 'id'],
  /** A choice of a decision was taken. */
  decided: ['request', 'choice'],
  /** Something was not done: the action, a reason code, and what it was about. */
  refused: ['action', 'code', 'about'],
  /** The backup check: a position answered rightly or missed, so often missed before; all positions passed, misses in all. */
  'backup.right': ['position', 'misses'],
  'backup.missed': ['position', 'misses'],
  'backup.passed': ['misses'],
  /** An address was compared with that of actor `to`; `who` it is, whether it is the same, the first group that differs (0–9 or null). */
  compared: ['who', 'to', 'same', 'group'],
  /** A message came. */
  message: ['id', 'from'],
  /** A transaction reached the pool; from and to are actors, `stranger` for anyone else. */
  'tx.submitted': ['hash', 'from', 'to', 'value', 'call'],
  /** It stands in a block (`status` ok or reverted, `call` the function of a contract or empty); `total` is the sum of all payments of this sender to this recipient, `waited` blocks since it was sent. */
  'tx.included': [
    'hash',
    'from',
    'to',
    'value',
    'total',
    'block',
    'waited',
    'fee',
    'burned',
    'status',
    'call',
  ],
  /** A contract logged something in a block: first and second address and first number among its values. */
  'tx.log': ['hash', 'contract', 'name', 'from', 'to', 'value'],
  /** A task of the explorer was answered, so often missed before. */
  answered: ['task', 'option', 'right', 'misses'],
  /** A set of things to be told apart was dealt: how many of each kind; one was judged, and whether the learner called it bad. */
  dealt: ['set', 'bads', 'goods'],
  judged: ['set', 'item', 'bad', 'marked'],
  /** Own words were written; the words themselves are no part of the run. */
  wrote: ['id', 'letters'],
  /** A hint was opened. */
  hint: ['step', 'rung', 'cost'],
  /** A consequence left its mark. */
  marked: ['mark'],
  /** An actor could not do a deed. */
  failed: ['actor', 'code'],
  /** The last step was reached: the run can be judged. */
  finished: [],
} as const;
