import type { Assignment } from '../assignment.ts';
import type { Stuck } from '../submission.ts';
import type { Part } from './content.ts';
import { distinctFlags, type Flag } from './flag.ts';
import { type HelpReason, type Judges, type PartResult, partResult, reaches } from './part-result.ts';
import type { HandIn, Union } from './union.ts';

/** How a pupil stands at an item or an assignment, in the words of Kolibri and one more. */
export type Status = 'not-started' | 'started' | 'help-needed' | 'completed' | 'late';

/** All of them, in the order of a road. */
export const statuses: readonly Status[] = ['not-started', 'started', 'help-needed', 'completed', 'late'];

interface Standing {
  readonly status: Status;
  /** From 0 to 1; what is missing counts 0. */
  readonly share: number;
  /** Whether all of it is done; `help-needed` may be either. */
  readonly done: boolean;
  /** Whether it is done with the pass mark reached. */
  readonly passed: boolean;
  /** Whether it was done after the last moment, by the time that counts. */
  readonly late: boolean;
  /** The submission with which it was done. */
  readonly doneBy?: HandIn;
  readonly help: readonly HelpReason[];
  readonly flags: readonly Flag[];
}

/** A pupil at an item. */
export interface ItemCell extends Standing {
  /** Its place in the assignment, from 0. */
  readonly item: number;
  readonly parts: readonly PartResult[];
  /** What the pupil wrote where help was asked for; absent where it was not. */
  readonly asked?: string;
}

/** A pupil at an assignment. */
export interface Cell extends Standing {
  readonly pupil: string;
  readonly assignment: string;
  readonly items: readonly ItemCell[];
  /** Everything handed in, earliest first; none is ever left out. */
  readonly handIns: readonly HandIn[];
  /** Whether the last moment has passed and it is not done. */
  readonly overdue: boolean;
}

function statusOf(begun: boolean, done: boolean, late: boolean, help: readonly HelpReason[]): Status {
  if (help.length > 0) return 'help-needed';
  if (done) return late ? 'late' : 'completed';
  return begun ? 'started' : 'not-started';
}

const isAfter = (by: HandIn | undefined, due: string) => due !== '' && by !== undefined && by.counted > due;

const lastDone = (list: readonly { readonly doneBy?: HandIn }[]) =>
  list
    .flatMap(({ doneBy }) => doneBy ?? [])
    .reduce<HandIn | undefined>((last, by) => (last && last.counted >= by.counted ? last : by), undefined);

const mean = (shares: readonly number[]) =>
  shares.length === 0 ? 0 : shares.reduce((sum, share) => sum + share, 0) / shares.length;

/** The last word of the pupil on each item counts: who asks no more in a later submission was helped. */
function askedAt(handIns: readonly HandIn[], item: number): Stuck | undefined {
  return handIns.at(-1)?.submission.stuck?.find((stuck) => stuck.item === item);
}

function itemCell(
  item: number,
  parts: readonly PartResult[],
  handIns: readonly HandIn[],
  { due, pass }: Assignment,
): ItemCell {
  const begun = parts.some((part) => part.begun);
  const done = parts.length > 0 && parts.every((part) => part.done);
  const share = mean(parts.map((part) => part.share));
  const passed = done && reaches(share, pass);
  const doneBy = done ? lastDone(parts) : undefined;
  const late = isAfter(doneBy, due);
  const stuck = askedAt(handIns, item);
  const found = passed ? [] : [...new Set(parts.flatMap((part) => part.help))];
  const help: HelpReason[] = stuck ? ['asked', ...found] : found;
  return {
    item,
    parts,
    status: statusOf(begun, done, late, help),
    share,
    done,
    passed,
    late,
    ...(doneBy && { doneBy }),
    help,
    flags: distinctFlags(parts.flatMap((part) => part.flags)),
    ...(stuck && { asked: stuck.text }),
  };
}

/** What of the assignment a cell is made of. */
export interface Task {
  readonly assignment: Assignment;
  /** The parts of each item, in the order of the assignment. */
  readonly items: readonly (readonly Part[])[];
}

/** How one pupil stands at one assignment; `byHand` is the teacher's own mark that help is needed. */
export function cellOf(
  pupil: string,
  { assignment, items }: Task,
  union: Union,
  judges: Judges,
  byHand: boolean,
  now: string,
): Cell {
  const { due } = assignment;
  const cells = assignment.items.map((_, item) =>
    itemCell(
      item,
      (items[item] ?? []).map((part) => partResult(part, union, judges, assignment)),
      union.handIns,
      assignment,
    ),
  );
  const done = cells.length > 0 && cells.every((cell) => cell.done);
  const doneBy = done ? lastDone(cells) : undefined;
  const late = isAfter(doneBy, due);
  const found = [...new Set(cells.flatMap((cell) => cell.help))];
  const help: HelpReason[] = byHand ? ['by-hand', ...found] : found;
  const begun = union.handIns.length > 0;
  const clocks = union.handIns
    .filter(({ clockOff }) => clockOff)
    .map(({ submission }): Flag => ({ type: 'clock', of: submission.id }));
  return {
    pupil,
    assignment: assignment.id,
    items: cells,
    handIns: union.handIns,
    status: statusOf(begun, done, late, help),
    share: mean(cells.map((cell) => cell.share)),
    done,
    passed: done && cells.every((cell) => cell.passed),
    late,
    overdue: !done && due !== '' && now > due,
    ...(doneBy && { doneBy }),
    help,
    flags: distinctFlags([...cells.flatMap((cell) => cell.flags), ...clocks]),
  };
}
