import type { Belongs } from './person.ts';

/** What the teacher wrote to a class beside what was handed in. Keys of pupils are those of `pupilKey`. */
export interface BookNotes {
  /** Merges and splits. */
  readonly belongs: Belongs;
  /** The name the teacher gave a pupil, by key. */
  readonly names: Readonly<Record<string, string>>;
  /** The group of a pupil, by key. */
  readonly groups: Readonly<Record<string, string>>;
  /** Comments, by the key of the pupil and the id of the assignment (`commentKey`); without an assignment about the pupil. */
  readonly comments: Readonly<Record<string, string>>;
  /** Where the teacher sees that help is needed, by `helpKey`. */
  readonly help: Readonly<Record<string, true>>;
  /** Assignments that the teacher has closed, by their ids. Work is taken in all the same. */
  readonly closed: Readonly<Record<string, true>>;
}

/** Nothing written yet. */
export const noNotes: BookNotes = { belongs: {}, names: {}, groups: {}, comments: {}, help: {}, closed: {} };

/** The place of a comment. */
export function commentKey(pupil: string, assignment = ''): string {
  return `${pupil}|${assignment}`;
}

/** The place of a mark "help needed" at an assignment. */
export function helpKey(pupil: string, assignment: string): string {
  return `${pupil}|${assignment}`;
}

/** An entry of a table; a pupil may be called `constructor`. */
export function entryOf<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

const longest = 2000;

function texts(value: unknown): Record<string, string> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {};
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, text]) => typeof text === 'string' && text !== '' && key.length <= 200)
      .map(([key, text]) => [key, (text as string).slice(0, longest)]),
  );
}

function marks(value: unknown): Record<string, true> {
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [];
  return Object.fromEntries(entries.filter(([, set]) => set === true).map(([key]) => [key, true as const]));
}

/** Notes as they were kept; what is none is passed over. */
export function readNotes(value: unknown): BookNotes {
  const fields = (typeof value === 'object' && value !== null ? value : {}) as Readonly<
    Record<string, unknown>
  >;
  return {
    belongs: texts(fields['belongs']),
    names: texts(fields['names']),
    groups: texts(fields['groups']),
    comments: texts(fields['comments']),
    help: marks(fields['help']),
    closed: marks(fields['closed']),
  };
}

/** A table with an entry put in, or taken out where the text is empty. */
export function withText(
  table: Readonly<Record<string, string>>,
  key: string,
  text: string,
): Readonly<Record<string, string>> {
  const { [key]: _, ...others } = table;
  return text.trim() === '' ? others : { ...others, [key]: text.trim() };
}
