import { type Cell, cellOf, type Task } from './cell.ts';
import { type BookNotes, entryOf, helpKey } from './notes.ts';
import type { Judges } from './part-result.ts';
import { foldName, pupilKey, pupilOf, sourceOf } from './person.ts';
import { type HandedInRow, unionOf } from './union.ts';

/** A pupil of the list that the teacher made. */
export interface Listed {
  readonly id: string;
  readonly name: string;
  readonly group: string;
}

/** A name on a device from which something came. */
export interface Source {
  readonly key: string;
  readonly name: string;
  readonly device: string;
  readonly count: number;
}

/** A pupil of the book. */
export interface Pupil {
  readonly key: string;
  readonly name: string;
  readonly group: string;
  readonly sources: readonly Source[];
  /** How many devices something came from: two may be one pupil, or two of the same name. */
  readonly devices: number;
  /** Whether the teacher's list has this name. */
  readonly listed: boolean;
}

/** A class as one table: every pupil at every assignment. */
export interface Gradebook {
  /** By name. */
  readonly pupils: readonly Pupil[];
  /** By pupil and assignment. */
  readonly cells: ReadonlyMap<string, ReadonlyMap<string, Cell>>;
  /** Submissions to assignments that are not among those of the class; kept, and judged once the assignment is there. */
  readonly strangers: readonly HandedInRow[];
}

/** Cells of the last time: one whose work, task and marks are the same needs no second judging. Filled by `gradebook` itself. */
export type Remembered = Map<string, { readonly of: readonly unknown[]; readonly cell: Cell }>;

/** Whether every run in a cell has its verdict. */
function isSettled({ items }: Cell): boolean {
  return items.every(({ parts }) =>
    parts.every(({ part, tries }) => part.kind !== 'lab' || tries.every(({ run }) => run !== undefined)),
  );
}

/** What a book is made of. */
export interface BookInput {
  readonly tasks: readonly Task[];
  readonly handedIn: readonly HandedInRow[];
  readonly roster: readonly Listed[];
  readonly notes: BookNotes;
  readonly judges: Judges;
  /** ISO 8601 UTC. */
  readonly now: string;
  /** Handed in again each time with the same `judges`, it makes the next book cheap. */
  readonly remembered?: Remembered;
}

// As a class register has it: ө after о, ү after у, 9 before 10. Browsers have no order of Kyrgyz; the one of Russian puts its letters right.
const register = new Intl.Collator('ru', { numeric: true });
const byText = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

/** What a pupil is called: by the teacher, else by the list, else as first typed. */
function nameOf(key: string, input: BookInput, rows: readonly HandedInRow[]): string {
  const listed = input.roster.find(({ name }) => pupilKey(foldName(name), input.notes.belongs) === key);
  const typed = rows[0]?.submission.pupil.trim();
  return entryOf(input.notes.names, key) ?? listed?.name ?? (typed || key);
}

function sourcesOf(rows: readonly HandedInRow[]): readonly Source[] {
  const found = new Map<string, Source>();
  for (const { submission } of rows) {
    const key = sourceOf(submission);
    const { pupil: name, device } = submission;
    found.set(key, { key, name: name.trim(), device, count: (found.get(key)?.count ?? 0) + 1 });
  }
  return [...found.values()].sort((a, b) => byText(a.key, b.key));
}

function pupilFrom(key: string, rows: readonly HandedInRow[], input: BookInput): Pupil {
  const { roster, notes } = input;
  const listed = roster.find(({ name }) => pupilKey(foldName(name), notes.belongs) === key);
  const sources = sourcesOf(rows);
  return {
    key,
    name: nameOf(key, input, rows),
    group: entryOf(notes.groups, key) ?? listed?.group ?? '',
    sources,
    devices: new Set(sources.map(({ device }) => device)).size,
    listed: listed !== undefined,
  };
}

/**
 * The gradebook of a class, a pure function of what was handed in, whatever order it came in: nothing that was handed in is
 * ever overwritten or left out, every answer and run is judged anew, and no claimed score is believed.
 */
export function gradebook(input: BookInput): Gradebook {
  const { tasks, roster, notes, judges, now } = input;
  const handedIn = [...input.handedIn].sort((a, b) => byText(a.received, b.received) || byText(a.id, b.id));
  const cell = (key: string, task: Task, all: readonly HandedInRow[]): Cell => {
    const { id, issued, due } = task.assignment;
    const own = all.filter(({ submission }) => submission.assignment === id);
    const byHand = entryOf(notes.help, helpKey(key, id)) === true;
    const of = [task, byHand, due !== '' && now > due, ...own];
    const place = `${key}\n${id}`;
    const before = input.remembered?.get(place);
    if (before?.of.length === of.length && before.of.every((each, at) => each === of[at])) return before.cell;
    const made = cellOf(key, task, unionOf(own, issued), judges, byHand, now);
    if (isSettled(made)) input.remembered?.set(place, { of, cell: made });
    return made;
  };
  const known = new Set(tasks.map(({ assignment }) => assignment.id));
  const rows = new Map<string, HandedInRow[]>();
  for (const { name } of roster) rows.set(pupilKey(foldName(name), notes.belongs), []);
  for (const row of handedIn) {
    const key = pupilOf(row.submission, notes.belongs);
    rows.set(key, [...(rows.get(key) ?? []), row]);
  }
  const pupils = [...rows].map(([key, own]) => pupilFrom(key, own, input));
  const cells = new Map(
    pupils.map(({ key }) => {
      const own = rows.get(key) ?? [];
      return [key, new Map(tasks.map((task) => [task.assignment.id, cell(key, task, own)]))] as const;
    }),
  );
  return {
    pupils: pupils.sort(
      (a, b) => register.compare(foldName(a.name), foldName(b.name)) || byText(a.key, b.key),
    ),
    cells,
    strangers: handedIn.filter(({ submission }) => !known.has(submission.assignment)),
  };
}
