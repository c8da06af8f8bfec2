import { openDB } from 'idb';
import { classroomDatabase } from './classroom/name.ts';

/** Whether classes of the teachers' room are on this device, as far as the browser tells; never rejects, and loads nothing of the room. */
export async function hasClasses(): Promise<boolean> {
  try {
    // Opened only where it is: opening would make an empty one, which the room could not use.
    const names = (await indexedDB.databases()).map(({ name }) => name);
    if (!names.includes(classroomDatabase)) return false;
    const db = await openDB(classroomDatabase);
    try {
      return (await db.transaction('classes').store.count()) > 0;
    } finally {
      db.close();
    }
  } catch {
    return false;
  }
}
