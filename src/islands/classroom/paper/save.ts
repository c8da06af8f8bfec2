import type { Locale } from '@/core/locale/locale.ts';
import { writeSubmissionCode } from '@/sealing/submission-code.ts';
import { addHandedIn, type KeptClass } from '@/storage/classroom/classroom.ts';
import { type Entry, submissionOf } from './entry.ts';

/** Keeps entries as work that was handed in, sealed to the class like all of it; false when the device keeps nothing more. */
export async function saveEntries(
  { id, keys }: KeptClass,
  entries: readonly Entry[],
  locale: Locale,
  now: string,
): Promise<boolean> {
  const to = { id, seal: keys.seal.publicKey, sign: keys.sign.publicKey };
  const arrivals = await Promise.all(
    entries.map(async (entry) => {
      const submission = submissionOf(entry, now, locale);
      return { classId: id, code: await writeSubmissionCode(submission, to), submission, received: now };
    }),
  );
  return (await addHandedIn(arrivals)).health !== 'full';
}
