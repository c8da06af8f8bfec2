import { readAnswer } from '@/core/record/answer.ts';
import type { Json } from '@/core/record/event.ts';
import { byTime, type Log } from '@/core/record/merge.ts';
import { parseObject } from '@/core/record/parse-object.ts';
import type { Reviewed } from '@/core/review/due.ts';
import { loadDraft, saveDraft } from '@/storage/drafts.ts';
import type { Ask } from './AskedQuestion.tsx';
import { lessonOf, type ReviewLesson, type ReviewSite } from './site.ts';

/** A question of the set that is being answered. */
export interface SetItem {
  readonly object: string;
  readonly rev: number;
  /** How many answers it had when the set began; a clock that jumps cannot change that. */
  readonly before: number;
}

/** The set that is being answered, in its order. It lives in the tab, over a reload and a change of language. */
export type RunningSet = readonly SetItem[];

/** The name under which the set is kept as a draft of the tab, and the version of its shape. */
const kept = ['review', 1] as const;

function answersTo(log: Log, { object, rev }: Pick<SetItem, 'object' | 'rev'>): Log {
  return log.filter((event) => event.object === object && event.rev === rev && readAnswer(event));
}

/** Whether an item was answered since its set began. */
export function isAnswered(log: Log, item: SetItem): boolean {
  return answersTo(log, item).length > item.before;
}

/**
 * Lets a question of the set be asked anew, instead of showing what was answered days ago: it gets an empty draft that follows
 * its last answer. What was begun after that answer stays; a draft that follows another belongs to an attempt at a test, which
 * may ask the same question in this tab meanwhile.
 */
export function askAnew(log: Log, item: Pick<SetItem, 'object' | 'rev'>): void {
  const { object, rev } = item;
  const after = [...answersTo(log, item)].sort(byTime).at(-1)?.id ?? null;
  const draft = loadDraft(object, rev) as { readonly after?: unknown } | null;
  if (draft?.after !== after) saveDraft(object, rev, { after, answer: null, order: [] });
}

/** Begins a set: each question is asked from nothing, also one that was begun before. */
export function beginSet(set: readonly Reviewed[], log: Log): RunningSet {
  const items = set.map(({ object, question: { rev } }) => {
    saveDraft(object, rev, null);
    askAnew(log, { object, rev });
    return { object, rev, before: answersTo(log, { object, rev }).length };
  });
  saveDraft(...kept, items);
  return items;
}

/** Ends the set: the next visit begins anew. */
export function endSet(): void {
  saveDraft(...kept, null);
}

function readItem(stored: Json): SetItem | undefined {
  if (typeof stored !== 'object' || stored === null || Array.isArray(stored)) return undefined;
  const { object, rev, before } = stored as { readonly [field: string]: Json };
  return typeof object === 'string' && typeof rev === 'number' && typeof before === 'number'
    ? { object, rev, before }
    : undefined;
}

/** The lesson of an item, its id, and where it stands or is explained; undefined when the site no longer asks this question in this revision. */
export function placeOf(
  site: ReviewSite,
  { object, rev }: SetItem,
): { readonly lesson: ReviewLesson; readonly id: string; readonly href: string } | undefined {
  const name = parseObject(object);
  if (name?.kind !== 'question') return undefined;
  const lesson = lessonOf(site, name);
  const question = lesson?.questions.find(({ id }) => id === name.question);
  if (lesson === undefined || question?.rev !== rev) return undefined;
  const { id, explained = `${lesson.href}#question-${id}` } = question;
  return { lesson, id, href: explained };
}

/** What to fetch for the item at a place of the set; undefined past its end, and for a question the site no longer has. */
export function askAt(set: RunningSet, site: ReviewSite, at: number): Ask | undefined {
  const item = set[at];
  const place = item && placeOf(site, item);
  if (item === undefined || place === undefined) return undefined;
  return { lessonHref: place.lesson.href, id: place.id, rev: item.rev, number: at + 1, total: set.length };
}

/** The id of the question that the address says one comes back to, once: a reload goes on with the set. */
export function takeReturn(): string {
  const [, id = ''] = /^#question-([\w-]+)$/.exec(location.hash) ?? [];
  if (id !== '') history.replaceState(history.state, '', location.pathname + location.search);
  return id;
}

/**
 * The place in a set of the question that one comes back to from its explanation, by its id in the address; -1 for none.
 * Two lessons may each have a question of this id: the one answered last led away.
 */
export function placeOfReturn(set: RunningSet, log: Log, id: string): number {
  const isThis = (item: SetItem) => item.object.endsWith(`/${id}`);
  const answered = set.findLastIndex((item) => isThis(item) && isAnswered(log, item));
  return answered < 0 ? set.findIndex(isThis) : answered;
}

/**
 * The set that was begun in this tab and is not finished; undefined when there is none that still fits record and site.
 * One whose every question is answered goes on only for who comes back to a question of it.
 */
export function resumeSet(log: Log, site: ReviewSite, back = ''): RunningSet | undefined {
  const stored = loadDraft(...kept);
  const items = Array.isArray(stored) ? stored.map(readItem) : [];
  const whole = items.filter((item) => item !== undefined);
  const fits = whole.every(
    (item) => placeOf(site, item) !== undefined && answersTo(log, item).length >= item.before,
  );
  if (whole.length === 0 || whole.length < items.length || !fits) return undefined;
  const isDone = whole.every((item) => isAnswered(log, item));
  return isDone && placeOfReturn(whole, log, back) < 0 ? undefined : whole;
}
