import { readSubmissionCode, submissionCodesIn } from '@/sealing/submission-code.ts';
import { type Arrival, addHandedIn, type KeptClass } from '@/storage/classroom/classroom.ts';

/** What came of some texts; everything that came is in one of the counts. */
export interface Taken {
  /** Names of pupils whose work is new, in the order it came. */
  readonly names: readonly string[];
  /** Ids of the classes that new work belongs to. */
  readonly classes: readonly string[];
  readonly already: number;
  /** To classes that are not on this device. */
  readonly other: number;
  readonly damaged: number;
  /** Whole, but sealed by nobody who has the link of this class, or altered since. */
  readonly forged: number;
  readonly newer: number;
  /** Texts in which there was no code at all. */
  readonly empty: number;
  /** Whether all of it is kept on the device. */
  readonly isKept: boolean;
}

/** Nothing. */
export const nothingTaken: Taken = {
  names: [],
  classes: [],
  already: 0,
  other: 0,
  damaged: 0,
  forged: 0,
  newer: 0,
  empty: 0,
  isKept: true,
};

/** Two takings as one. */
export function joined(one: Taken, other: Taken): Taken {
  return {
    names: [...one.names, ...other.names],
    classes: [...new Set([...one.classes, ...other.classes])],
    already: one.already + other.already,
    other: one.other + other.other,
    damaged: one.damaged + other.damaged,
    forged: one.forged + other.forged,
    newer: one.newer + other.newer,
    empty: one.empty + other.empty,
    isKept: one.isKept && other.isKept,
  };
}

/** How many codes are opened between two breaths of the page. */
const atOnce = 20;

/**
 * Takes all work that stands in texts into the classes of this device, whichever of them each is for. Never throws; nothing of
 * what is in the texts goes uncounted.
 */
export async function takeIn(texts: readonly string[], classes: readonly KeptClass[]): Promise<Taken> {
  const arrivals: Arrival[] = [];
  let [damaged, newer, other, forged, empty] = [0, 0, 0, 0, 0];
  for (const text of texts) {
    const found = submissionCodesIn(text);
    damaged += found.damaged;
    newer += found.newer;
    if (found.codes.length + found.damaged + found.newer === 0) empty += 1;
    for (const [at, { code, classId }] of found.codes.entries()) {
      if (at % atOnce === atOnce - 1) await new Promise((resolve) => setTimeout(resolve));
      const klass = classes.find(({ id }) => id === classId);
      const read = klass ? await readSubmissionCode(code, klass.keys, classId) : 'other-class';
      if (typeof read !== 'string') arrivals.push({ classId, code, submission: read });
      else if (read === 'other-class') other += 1;
      else if (read === 'newer') newer += 1;
      else if (read === 'forged') forged += 1;
      else damaged += 1;
    }
  }
  const { added, already, health } = await addHandedIn(arrivals);
  return {
    names: added.map(({ submission }) => submission.pupil),
    classes: [...new Set(added.map(({ classId }) => classId))],
    already,
    other,
    damaged,
    forged,
    newer,
    empty,
    isKept: health === 'kept' || health === 'damaged',
  };
}
