import { type Cell, type Status, statuses } from '@/core/classroom/book/cell.ts';
import { isDoubt } from '@/core/classroom/book/flag.ts';
import type { Gradebook, Pupil } from '@/core/classroom/book/gradebook.ts';
import { foldName } from '@/core/classroom/book/person.ts';

/** What of the book is shown, and in which order. */
export interface View {
  /** Empty for all. */
  readonly group: string;
  readonly status: Status | '';
  /** The id of the one assignment that is looked at; empty for all. */
  readonly assignment: string;
  readonly sort: 'name' | 'share' | 'help' | 'latest';
  /** Letters of a name. */
  readonly find: string;
}

/** Everything, by name. */
export const wholeView: View = { group: '', status: '', assignment: '', sort: 'name', find: '' };

/** The cells of a pupil that a view looks at. */
export function cellsOf(book: Gradebook, pupil: string, assignment: string): readonly Cell[] {
  const line = [...(book.cells.get(pupil)?.values() ?? [])];
  return assignment === '' ? line : line.filter((cell) => cell.assignment === assignment);
}

/** The mean share over cells, from 0 to 1. */
export function meanOf(cells: readonly Cell[]): number {
  return cells.length === 0 ? 0 : cells.reduce((sum, { share }) => sum + share, 0) / cells.length;
}

/** How many cells stand how. */
export function countStatuses(cells: readonly Cell[]): Readonly<Record<Status, number>> {
  const counts = Object.fromEntries(statuses.map((status) => [status, 0])) as Record<Status, number>;
  for (const { status } of cells) counts[status] += 1;
  return counts;
}

/** How many things of these cells are in doubt. */
export function doubtsOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, { flags }) => sum + flags.filter(isDoubt).length, 0);
}

const latest = (cells: readonly Cell[]) =>
  cells
    .flatMap(({ handIns }) => handIns.map(({ received }) => received))
    .sort()
    .at(-1) ?? '';

/** The pupils of a view in its order; of equals by name. */
export function pupilsIn(book: Gradebook, view: View): readonly Pupil[] {
  const wanted = foldName(view.find);
  const rows = book.pupils
    .filter(
      ({ group, name }) => (view.group === '' || group === view.group) && foldName(name).includes(wanted),
    )
    .map((pupil) => ({ pupil, cells: cellsOf(book, pupil.key, view.assignment) }))
    .filter(({ cells }) => view.status === '' || cells.some(({ status }) => status === view.status));
  const help = (cells: readonly Cell[]) => countStatuses(cells)['help-needed'];
  if (view.sort === 'share') rows.sort((a, b) => meanOf(a.cells) - meanOf(b.cells));
  if (view.sort === 'help') rows.sort((a, b) => help(b.cells) - help(a.cells));
  if (view.sort === 'latest') rows.sort((a, b) => (latest(a.cells) < latest(b.cells) ? 1 : -1));
  return rows.map(({ pupil }) => pupil);
}

/** The groups that pupils are in, in order. */
export function groupsOf({ pupils }: Gradebook): readonly string[] {
  return [...new Set(pupils.map(({ group }) => group).filter((group) => group !== ''))].sort();
}
