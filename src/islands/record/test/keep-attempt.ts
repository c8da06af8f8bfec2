import type { Seed } from '@/core/random/seed.ts';
import { questionObject, testLesson } from '@/core/record/object.ts';
import { testObject } from '@/core/record/other-objects.ts';
import type { Asked } from '@/core/test/pool.ts';
import type { Exchange } from '@/core/test/read-attempt.ts';
import { loadDraft, saveDraft } from '@/storage/drafts.ts';
import { append } from '@/storage/record.ts';

/** The revision of what a test keeps about itself; its questions have revisions of their own. */
const rev = 1;

/** Where this tab is in a test: in which attempt, and at which of its questions. */
export interface TabPlace {
  readonly attempt: string;
  readonly question?: string;
}

/** Remembers where this tab is in a test, over a reload and a change of language; null forgets it. */
export function keepPlace(course: string, place: TabPlace | null): void {
  saveDraft(testObject(course), rev, place && { ...place });
}

/** Where this tab was in a test; undefined when it was in none. */
export function keptPlace(course: string): TabPlace | undefined {
  const stored = loadDraft(testObject(course), rev);
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return undefined;
  const { attempt, question } = stored as { readonly [field: string]: unknown };
  if (typeof attempt !== 'string') return undefined;
  return { attempt, ...(typeof question === 'string' && { question }) };
}

/** The draft that asks a question anew with mixed options: no answer of the attempt, no order yet. */
const empty = { after: null, answer: null, order: [] };

/** Lets a question be asked anew; what was begun in this attempt and not given stays. */
export function askAnew(course: string, { id, rev: revision }: Asked): void {
  const object = questionObject(course, testLesson, id);
  const draft = loadDraft(object, revision) as { readonly after?: unknown } | null;
  // A draft that follows an answer belongs to a review; within an attempt a question has none yet.
  if (draft === null || draft.after !== null) saveDraft(object, revision, empty);
}

/** Stores the start of an attempt with the questions drawn for it, and the seed they came from, if any; gives its id. */
export async function beginAttempt(
  course: string,
  questions: readonly Asked[],
  seed?: Seed,
): Promise<string> {
  // What was begun and not given in an earlier attempt is not to be found here.
  for (const { id, rev: revision } of questions)
    saveDraft(questionObject(course, testLesson, id), revision, empty);
  const { id } = await append({
    verb: 'started',
    object: testObject(course),
    rev,
    result: { questions: [...questions], ...(seed !== undefined && { seed }) },
  });
  keepPlace(course, { attempt: id });
  return id;
}

/** Stores which questions of a running attempt were taken out, and what is asked instead. */
export async function exchangeIn(course: string, attempt: string, list: readonly Exchange[]): Promise<void> {
  await append({
    verb: 'removed',
    object: testObject(course),
    rev,
    result: { attempt, exchanged: [...list] },
  });
}

/** Ends an attempt in which questions are still open. */
export async function endAttempt(course: string, attempt: string): Promise<void> {
  await append({ verb: 'completed', object: testObject(course), rev, result: { attempt } });
}
