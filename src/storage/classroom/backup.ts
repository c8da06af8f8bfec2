import { type BookNotes, readNotes } from '@/core/classroom/book/notes.ts';
import type { Json } from '@/core/record/event.ts';
import { lockWith, unlockWith } from '@/sealing/backup.ts';
import { addHandedIn, changeNotes, keepAll, keptNotes, listAssignments, listHandedIn } from './classroom.ts';
import {
  type HandedIn,
  type KeptAssignment,
  type KeptClass,
  type KeptContent,
  type KeptCredential,
  readers,
} from './kept.ts';
import { type Change, type RoomHealth, rowsOf } from './rows.ts';

/** The name in the `format` field of what is locked, by which a class of ours is known. */
const format = 'chynjyr-class';

/** The version this code writes; it reads this and every earlier one. */
const version = 1;

/** What became of the file of a class, or why it was not taken. */
export type ClassImport =
  | {
      readonly type: 'done';
      readonly class: KeptClass;
      /** Whether the class was not here before. */
      readonly isNew: boolean;
      readonly assignments: number;
      readonly handedIn: number;
      /** How much of what was handed in was here already. */
      readonly already: number;
      /** Entries that could not be read. */
      readonly refused: number;
      readonly health: RoomHealth;
    }
  | {
      readonly type: 'fault';
      /** `other-keys`: a class of the same id is here, with other keys; one of the two is forged, and nothing was taken. */
      readonly code: 'wrong-passphrase' | 'not-ours' | 'newer' | 'damaged' | 'other-keys';
    };

/** Everything of a class, its secret keys too, as a file locked with a passphrase; undefined when there is no such class. */
export async function exportClass(id: string, passphrase: string): Promise<string | undefined> {
  const [klass] = await rowsOf('classes', { id });
  if (klass === undefined) return undefined;
  const text = JSON.stringify({
    format,
    version,
    exported: new Date().toISOString(),
    class: klass,
    assignments: await listAssignments(id),
    handed: await listHandedIn(id),
    content: await rowsOf('content', { classId: id }),
    notes: (await keptNotes(id)) ?? null,
    issued: await rowsOf('issued', { classId: id }),
  });
  return lockWith(text, passphrase);
}

interface ClassFile {
  readonly klass: KeptClass;
  readonly assignments: readonly KeptAssignment[];
  readonly handed: readonly HandedIn[];
  readonly content: readonly KeptContent[];
  readonly notes: unknown;
  readonly issued: readonly KeptCredential[];
  readonly refused: number;
}

function readFile(text: string): ClassFile | 'not-ours' | 'newer' {
  let file: Readonly<Record<string, unknown>>;
  try {
    file = JSON.parse(text) as typeof file;
  } catch {
    return 'not-ours';
  }
  if (typeof file !== 'object' || file === null || file['format'] !== format) return 'not-ours';
  if (!Number.isSafeInteger(file['version'])) return 'not-ours';
  if ((file['version'] as number) > version) return 'newer';
  const klass = readers.classes(file['class']);
  if (klass === undefined) return 'not-ours';
  let refused = 0;
  const all = <T extends { readonly classId: string }>(
    rows: unknown,
    read: (row: unknown) => T | undefined,
  ) =>
    (Array.isArray(rows) ? rows : []).flatMap((row): T[] => {
      const kept = read(row);
      if (kept?.classId === klass.id) return [kept];
      refused += 1;
      return [];
    });
  return {
    klass,
    assignments: all(file['assignments'], readers.assignments),
    handed: all(file['handed'], readers.handed),
    content: all(file['content'], readers.content),
    notes: file['notes'],
    issued: all(file['issued'], readers.issued),
    // Counted by now, since the fields above were read before this one.
    refused,
  };
}

/** Two comments on one thing, both kept where they differ. */
function bothOf(mine: string, theirs: string): string {
  if (mine.includes(theirs)) return mine;
  return theirs.includes(mine) ? theirs : `${mine}\n${theirs}`;
}

/** The union of two notes on one class: of merges, names and groups ours stand, comments are kept side by side. */
export function joinedNotes(mine: BookNotes, theirs: BookNotes): BookNotes {
  const comments = Object.entries(theirs.comments).map(([key, text]): readonly [string, string] => [
    key,
    Object.hasOwn(mine.comments, key) ? bothOf(mine.comments[key] ?? '', text) : text,
  ]);
  return {
    belongs: { ...theirs.belongs, ...mine.belongs },
    names: { ...theirs.names, ...mine.names },
    groups: { ...theirs.groups, ...mine.groups },
    comments: { ...mine.comments, ...Object.fromEntries(comments) },
    help: { ...theirs.help, ...mine.help },
    closed: { ...theirs.closed, ...mine.closed },
  };
}

/**
 * Takes in the file of a class: the union with what is here. Nothing here is changed or lost; pupils that only the file lists
 * are added to the list. Never throws.
 */
export async function importClass(locked: string, passphrase: string): Promise<ClassImport> {
  const opened = await unlockWith(locked, passphrase);
  const file = typeof opened === 'string' ? opened : readFile(opened.text);
  if (typeof file === 'string') return { type: 'fault', code: file };
  const { klass, content, refused } = file;
  const [mine] = await rowsOf('classes', { id: klass.id });
  if (mine !== undefined && JSON.stringify(mine.keys) !== JSON.stringify(klass.keys))
    return { type: 'fault', code: 'other-keys' };
  const listed = new Set(mine?.roster.map(({ id }) => id));
  const joined =
    mine === undefined
      ? klass
      : { ...mine, roster: [...mine.roster, ...klass.roster.filter(({ id }) => !listed.has(id))] };
  const known = new Set((await listAssignments(klass.id)).map(({ id }) => id));
  const frozen = new Set((await rowsOf('content', { classId: klass.id })).map(({ id }) => id));
  const assignments = file.assignments.filter(({ id }) => !known.has(id));
  const here = new Map((await rowsOf('issued', { classId: klass.id })).map((row) => [row.id, row]));
  // What either side has taken back is taken back.
  const issued = file.issued.filter(
    ({ id, revoked }) => !here.has(id) || (revoked && !here.get(id)?.revoked),
  );
  const changes: Change[] = [
    { store: 'classes', row: joined },
    ...assignments.map((row) => ({ store: 'assignments', row }) as const),
    ...content.filter(({ id }) => !frozen.has(id)).map((row) => ({ store: 'content', row }) as const),
    ...issued.map(
      (row) =>
        ({
          store: 'issued',
          row: { ...row, ...here.get(row.id), ...(row.revoked && { revoked: row.revoked }) },
        }) as const,
    ),
  ];
  await keepAll(changes);
  const { added, already, health } = await addHandedIn(file.handed);
  if (typeof file.notes === 'object' && file.notes !== null)
    await changeNotes(
      klass.id,
      (now) => joinedNotes(readNotes(now), readNotes(file.notes)) as unknown as Json,
    );
  return {
    type: 'done',
    class: joined,
    isNew: mine === undefined,
    assignments: assignments.length,
    handedIn: added.length,
    already,
    refused,
    health,
  };
}
