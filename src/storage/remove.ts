import { databaseOf, here, isOf } from './learner.ts';
import { allLearners, dropLearner, handTo, knownLearners } from './learners.ts';
import { forgetLog } from './record.ts';
import { forgetRuns } from './runs.ts';
import type { News } from './tabs.ts';
import { clearTexts } from './web-storage.ts';
import { wipe } from './wipe.ts';

/** What belongs to a learner in the device's store. */
function isOfDevice(id: string, key: string): boolean {
  return id === ''
    ? [
        'actor',
        'last',
        'exported',
        'certificate-name',
        'credentials',
        'searches',
        'assignments',
        'pupil',
      ].includes(key)
    : isOf(id, key);
}

/** Tells the tabs of another learner. */
function tell(id: string, news: News): void {
  try {
    const channel = new BroadcastChannel(databaseOf(id));
    channel.postMessage(news);
    channel.close();
  } catch {
    // Where tabs cannot talk, they look again when they come into view.
  }
}

/** Deletes a record, here and in its open tabs; false when the browser would not empty its database. */
async function removeRecord(id: string, news: 'deleted' | 'emptied'): Promise<boolean> {
  try {
    if (id === here) {
      forgetRuns();
      await forgetLog(() => wipe(id), news);
    } else {
      await wipe(id);
      tell(id, news);
    }
    return true;
  } catch {
    return false;
  }
}

/**
 * Deletes one learner of several with the whole record; false when the browser would not empty the database, then the learner
 * stays. When it was the learner of this page, the device is handed to the next, and the page must be loaded anew.
 */
export async function deleteLearner(id: string): Promise<boolean> {
  if (!(await removeRecord(id, 'deleted'))) return false;
  clearTexts('session', (key) => isOf(id, key));
  clearTexts('local', (key) => isOfDevice(id, key));
  const next = knownLearners().find((other) => other.id !== id)?.id ?? '';
  dropLearner(id);
  if (id === here) handTo(next);
  return true;
}

/** Deletes the records of all learners, the runs and the settings on this device and in all open tabs; false when the browser would not empty a database. */
export async function deleteEverything(): Promise<boolean> {
  let wiped = true;
  for (const { id } of await allLearners()) wiped = (await removeRecord(id, 'emptied')) && wiped;
  clearTexts('session', () => true);
  clearTexts('local', () => true);
  return wiped;
}
