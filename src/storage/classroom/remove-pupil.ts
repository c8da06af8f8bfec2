import { type BookNotes, readNotes } from '@/core/classroom/book/notes.ts';
import { foldName } from '@/core/classroom/book/person.ts';
import type { Json } from '@/core/record/event.ts';
import { changeNotes, type HandedIn, type KeptClass, listHandedIn, putClass } from './classroom.ts';
import { removeCredentials } from './issued.ts';
import { erase, rowsOf } from './rows.ts';

/** A pupil to be deleted. */
export interface Gone {
  /** Keys of the pupil in the notes (`pupilKey`), and of all that leads to it. */
  readonly keys: readonly string[];
  /** Ids on the list of the class. */
  readonly listed: readonly string[];
  /** Whether something was handed in by this pupil. */
  readonly isTheirs: (row: HandedIn) => boolean;
}

/** Notes without anything on pupils of these keys: keys are theirs alone or stand before `|`. */
function without(notes: BookNotes, keys: ReadonlySet<string>): BookNotes {
  const isGone = (key: string) => keys.has(key) || keys.has(key.split('|')[0] ?? '');
  const rest = <T>(table: Readonly<Record<string, T>>) =>
    Object.fromEntries(
      Object.entries(table).filter(([key, value]) => !isGone(key) && !isGone(String(value))),
    );
  const keyed = <T>(table: Readonly<Record<string, T>>) =>
    Object.fromEntries(Object.entries(table).filter(([key]) => !isGone(key)));
  return {
    belongs: rest(notes.belongs),
    names: keyed(notes.names),
    groups: keyed(notes.groups),
    comments: keyed(notes.comments),
    help: keyed(notes.help),
    closed: notes.closed,
  };
}

/** Deletes a pupil: all that was handed in, certificates, the place on the list, and the notes; false when the browser would not. */
export async function removePupil(klass: KeptClass, { keys, listed, isTheirs }: Gone): Promise<boolean> {
  const rows = (await listHandedIn(klass.id)).filter(isTheirs);
  if (!(await erase(rows.map(({ id: gone }) => ({ store: 'handed', gone }))))) return false;
  await removeCredentials(klass.id, (name) => keys.includes(foldName(name)));
  const [now = klass] = await rowsOf('classes', { id: klass.id });
  if (listed.length > 0)
    await putClass({ ...now, roster: now.roster.filter(({ id }) => !listed.includes(id)) });
  await changeNotes(klass.id, (notes) => without(readNotes(notes), new Set(keys)) as unknown as Json);
  return true;
}
