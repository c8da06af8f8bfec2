import { makeId, makeKeys } from '@/sealing/keys.ts';
import { type KeptClass, putClass } from '@/storage/classroom/classroom.ts';
import type { ClassNames } from '../frame/ClassFields.tsx';

/** Makes a class with fresh keys and keeps it. Rejects when the browser has no randomness or the names are none. */
export async function makeClass(names: ClassNames): Promise<KeptClass> {
  const klass = {
    id: makeId(),
    ...names,
    created: new Date().toISOString(),
    keys: await makeKeys(),
    roster: [],
  };
  await putClass(klass);
  return klass;
}
