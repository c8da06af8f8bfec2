import { type BookNotes, readNotes } from '@/core/classroom/book/notes.ts';
import { foldName, pupilKey, pupilOf } from '@/core/classroom/book/person.ts';
import { type HandedIn, type KeptClass, keptNotes, listHandedIn } from '@/storage/classroom/classroom.ts';
import { removePupil } from '@/storage/classroom/remove-pupil.ts';

/** A pupil of whom something is kept: on the list, handed in, or both. */
export interface KnownPupil {
  /** As the gradebook knows pupils. */
  readonly key: string;
  readonly name: string;
  /** How much was handed in. */
  readonly handed: number;
}

function nameOf(
  key: string,
  rows: readonly HandedIn[],
  listed: string | undefined,
  notes: BookNotes,
): string {
  const given = Object.hasOwn(notes.names, key) ? notes.names[key] : undefined;
  return given ?? listed ?? rows.at(-1)?.submission.pupil ?? key;
}

/** Everybody of whom this device keeps something in a class, by name. */
export async function pupilsOf(klass: KeptClass): Promise<readonly KnownPupil[]> {
  const notes = readNotes(await keptNotes(klass.id));
  const rows = new Map<string, HandedIn[]>();
  for (const row of await listHandedIn(klass.id)) {
    const key = pupilOf(row.submission, notes.belongs);
    rows.set(key, [...(rows.get(key) ?? []), row]);
  }
  const listed = new Map(
    klass.roster.map(({ name }) => [pupilKey(foldName(name), notes.belongs), name] as const),
  );
  return [...new Set([...listed.keys(), ...rows.keys()])]
    .map((key) => {
      const own = rows.get(key) ?? [];
      return { key, name: nameOf(key, own, listed.get(key), notes), handed: own.length };
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'ru'));
}

/** Deletes all that is kept of one pupil in a class: work, notes, the name on the list; false when the browser would not. */
export async function deletePupil(klass: KeptClass, { key }: KnownPupil): Promise<boolean> {
  const { belongs } = readNotes(await keptNotes(klass.id));
  const isOwn = (name: string) => pupilKey(name, belongs) === key;
  return removePupil(klass, {
    keys: [key, ...Object.keys(belongs).filter(isOwn)],
    listed: klass.roster.filter(({ name }) => isOwn(foldName(name))).map(({ id }) => id),
    isTheirs: ({ submission }) => pupilOf(submission, belongs) === key,
  });
}
