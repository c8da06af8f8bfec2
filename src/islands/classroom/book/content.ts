import type { Assignment } from '@/core/classroom/assignment.ts';
import { type FrozenContent, type Part, partsOf } from '@/core/classroom/book/content.ts';
import type { ClassPlan } from '@/core/classroom/class-plan.ts';
import type { Locale } from '@/core/locale/locale.ts';
import type { Json } from '@/core/record/event.ts';

/** What was frozen, and whether all of it came. What did not come is fetched again when the book is opened. */
export interface Frozen {
  readonly content: FrozenContent;
  readonly isWhole: boolean;
}

/** A data file below a page of the site. Rejects when it cannot be fetched. */
export async function fetchData(href: string): Promise<Json> {
  const response = await fetch(href);
  if (!response.ok) throw new Error(`${href}: ${response.status}`);
  return (await response.json()) as Json;
}

/** The files of a part: the questions of a lesson or a test, the rules and words of a lab. */
async function dataOf({ kind, href }: Part): Promise<Json> {
  if (kind !== 'lab') return fetchData(`${href}quiz.json`);
  const [rules, told] = await Promise.all([fetchData(`${href}rules.json`), fetchData(`${href}told.json`)]);
  return { rules, told };
}

/**
 * Takes from the site what an assignment asks, with keys, reasons and rules, so that what is handed in can be judged and told
 * without a connection and whatever the site asks later. `before` is what is there already. Never rejects: what cannot be
 * fetched is missing, and `isWhole` says so. To be kept with `putContent(classId, assignment.id, content)`.
 */
export async function freezeContent(
  assignment: Pick<Assignment, 'items'>,
  plan: ClassPlan,
  locale: Locale,
  before?: FrozenContent,
): Promise<Frozen> {
  const items = assignment.items.map((item, at) => {
    const kept = before?.items[at] ?? [];
    return kept.length > 0 ? kept : partsOf(item, plan);
  });
  const quizzes: Record<string, Json> = { ...before?.quizzes };
  const labs: Record<string, Json> = { ...before?.labs };
  const parts = new Map(items.flat().map((part) => [part.key, part]));
  const missing = [...parts.values()].filter(
    ({ kind, key }) => !Object.hasOwn(kind === 'lab' ? labs : quizzes, key),
  );
  const came = await Promise.all(
    missing.map(async (part) => {
      try {
        (part.kind === 'lab' ? labs : quizzes)[part.key] = await dataOf(part);
        return true;
      } catch {
        return false;
      }
    }),
  );
  const content: FrozenContent = {
    ...before,
    v: 1,
    locale: before?.locale ?? locale,
    taken: before?.taken ?? new Date().toISOString(),
    items,
    quizzes,
    labs,
  };
  return { content, isWhole: came.every(Boolean) && items.every((parts) => parts.length > 0) };
}
