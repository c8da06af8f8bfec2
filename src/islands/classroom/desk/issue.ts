import type { Assignment, Item } from '@/core/classroom/assignment.ts';
import type { ClassPlan } from '@/core/classroom/class-plan.ts';
import type { Locale } from '@/core/locale/locale.ts';
import type { Json } from '@/core/record/event.ts';
import { writeAssignmentCode } from '@/sealing/assignment-code.ts';
import { makeId } from '@/sealing/keys.ts';
import { type KeptClass, putAssignment, putContent } from '@/storage/classroom/classroom.ts';
import { freezeContent } from '../book/content.ts';
import { dueOf, type Terms } from './terms.ts';

interface Wanted {
  readonly klass: KeptClass;
  readonly items: readonly Item[];
  readonly terms: Terms;
  readonly plan: ClassPlan;
  readonly locale: Locale;
  readonly now: Date;
}

/** The assignment that a form describes, not yet signed. */
function assignmentOf({ klass, items, terms, locale, now }: Wanted): Assignment {
  const { id, name, teacher, keys } = klass;
  return {
    id: makeId(),
    to: { id, seal: keys.seal.publicKey, sign: keys.sign.publicKey },
    className: name,
    from: teacher,
    note: terms.note.trim(),
    items,
    issued: now.toISOString(),
    due: dueOf(terms) ?? '',
    pass: Number(terms.pass),
    tries: terms.tries,
    seeds: terms.seeds,
    locale,
  };
}

/** Freezes what is asked, signs and keeps an assignment. Says what failed: nothing was issued then. */
export async function issue(wanted: Wanted): Promise<Assignment | 'fault_fetch' | 'fault_keep'> {
  const { klass, plan, locale } = wanted;
  const assignment = assignmentOf(wanted);
  const { content, isWhole } = await freezeContent(assignment, plan, locale);
  if (!isWhole) return 'fault_fetch';
  try {
    const code = await writeAssignmentCode(assignment, klass.keys);
    // The content first: an assignment without it could not be judged.
    await putContent(klass.id, assignment.id, content as unknown as Json);
    await putAssignment(klass.id, assignment, code);
    return assignment;
  } catch {
    return 'fault_keep';
  }
}
