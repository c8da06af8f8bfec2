import type { Assignment } from '@/core/classroom/assignment.ts';
import type { Task } from '@/core/classroom/book/cell.ts';
import {
  type FrozenContent,
  itemTitle,
  type Part,
  partsOf,
  readContent,
} from '@/core/classroom/book/content.ts';
import { type BookNotes, readNotes } from '@/core/classroom/book/notes.ts';
import type { ClassPlan } from '@/core/classroom/class-plan.ts';
import { pinOf } from '@/core/classroom/pin.ts';
import type { Locale } from '@/core/locale/locale.ts';
import type { Json } from '@/core/record/event.ts';
import {
  allContent,
  type HandedIn,
  keptNotes,
  listAssignments,
  listHandedIn,
  putContent,
} from '@/storage/classroom/classroom.ts';
import { fetchData, freezeContent } from './content.ts';

/** What the store has of a class. */
export interface ClassData {
  /** The newest last. */
  readonly assignments: readonly Assignment[];
  readonly handedIn: readonly HandedIn[];
  readonly notes: BookNotes;
  /** What each assignment asked, by its id. */
  readonly contents: ReadonlyMap<string, FrozenContent>;
}

/** Reads a class from the store. */
export async function readClass(classId: string): Promise<ClassData> {
  const [kept, handedIn, notes, all] = await Promise.all([
    listAssignments(classId),
    listHandedIn(classId),
    keptNotes(classId),
    allContent(classId),
  ]);
  const assignments = kept.map(({ assignment }) => assignment);
  const contents = assignments.flatMap((assignment) => {
    const content = readContent(all.get(assignment.id), assignment);
    return content ? [[assignment.id, content] as const] : [];
  });
  return { assignments, handedIn, notes: readNotes(notes), contents: new Map(contents) };
}

/** Whether all that an assignment asks is kept. */
export function isWhole({ items, quizzes, labs }: FrozenContent): boolean {
  return items.every(
    (parts) =>
      parts.length > 0 && parts.every(({ kind, key }) => Object.hasOwn(kind === 'lab' ? labs : quizzes, key)),
  );
}

/** The questions of parts that the site asks in other revisions now: a pupil may have met those. Undefined when there is nothing new. */
async function laterQuizzes(
  { items, later = {} }: FrozenContent,
  plan: ClassPlan,
): Promise<FrozenContent['later'] | undefined> {
  const changed = items.flat().flatMap((part) => {
    if (part.kind === 'lab') return [];
    const item = { kind: 'course', course: part.course, pin: '' } as const;
    const present = partsOf(item, plan).find(({ key }) => key === part.key);
    if (present === undefined || present.kind === 'lab') return [];
    const pin = pinOf(present.questions);
    // Kept under its digest, so that each edit of the site is fetched once.
    const name = `${part.key}#${pin}`;
    return pin === pinOf(part.questions) || Object.hasOwn(later, name) ? [] : [{ name, href: present.href }];
  });
  const fetched = await Promise.all(
    changed.map(async ({ name, href }) => [name, await fetchData(`${href}quiz.json`)] as const),
  );
  return fetched.length > 0 ? { ...later, ...Object.fromEntries(fetched) } : undefined;
}

/** Fetches and keeps what could not be fetched when the assignments were issued; true when something came. */
export async function complete(
  classId: string,
  { assignments, contents }: ClassData,
  plan: ClassPlan,
  locale: Locale,
): Promise<boolean> {
  let came = false;
  for (const assignment of assignments) {
    const before = contents.get(assignment.id);
    if (before && isWhole(before)) {
      const later = await laterQuizzes(before, plan);
      if (later === undefined) continue;
      came = true;
      await putContent(classId, assignment.id, { ...before, later } as unknown as Json);
      continue;
    }
    const { content } = await freezeContent(assignment, plan, locale, before);
    const count = (of: FrozenContent | undefined) => Object.keys({ ...of?.quizzes, ...of?.labs }).length;
    if (count(content) <= count(before)) continue;
    came = true;
    await putContent(classId, assignment.id, content as unknown as Json);
  }
  return came;
}

/** An assignment with its parts as they were frozen, or as the plan has them where nothing was. */
export function taskOf(
  assignment: Assignment,
  content: FrozenContent | undefined,
  plan: ClassPlan | undefined,
): Task {
  const items = assignment.items.map((item, at): readonly Part[] => {
    const kept = content?.items[at] ?? [];
    return kept.length > 0 || plan === undefined ? kept : partsOf(item, plan);
  });
  return { assignment, items };
}

/** What an item is called: as frozen, so that it has a name offline too. */
export function titleOfItem(task: Task, at: number, plan: ClassPlan | undefined): string {
  const item = task.assignment.items[at];
  if (item === undefined) return '';
  const parts = task.items[at] ?? [];
  const [first] = parts;
  if (item.kind !== 'course' && first) return first.title;
  const title = plan && itemTitle(item, plan);
  return title ?? (item.kind === 'course' ? item.course : item.kind === 'lab' ? item.lab : item.course);
}
