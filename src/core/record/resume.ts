import { isBelievable } from './believable.ts';
import type { LearningEvent } from './event.ts';
import { byTime, type Log } from './merge.ts';
import { testLesson } from './object.ts';
import { type ObjectName, parseObject } from './parse-object.ts';
import { type LessonPlan, lessonProgress } from './progress.ts';

/** The place in the courses where a learner last did something. */
export interface Place {
  readonly course: string;
  readonly lesson: string;
  /** The section read last in this lesson; absent when none was. */
  readonly section?: string;
  /** When the lesson was last touched, ISO 8601 UTC. */
  readonly at: string;
}

/** A link in the chain of a lesson: its sections in order, then its questions. */
export interface ChainLink {
  readonly kind: 'section' | 'question';
  readonly id: string;
}

type InLesson = Extract<ObjectName, { readonly lesson: string }>;
type Touch = { readonly event: LearningEvent; readonly name: InLesson };

function touches(log: Log): Touch[] {
  return log.flatMap((event) => {
    const name = parseObject(event.object);
    // A test is no place to go on reading at, though its questions are named as those of a lesson.
    return name !== undefined && 'lesson' in name && name.lesson !== testLesson ? [{ event, name }] : [];
  });
}

function latest(found: readonly Touch[]): Touch | undefined {
  return found.reduce<Touch | undefined>(
    (last, touch) => (last === undefined || byTime(last.event, touch.event) < 0 ? touch : last),
    undefined,
  );
}

/**
 * The lesson touched last, with the section read last in it; undefined when no lesson was opened yet. What is dated more than
 * a day after `now` (milliseconds since 1970) counts only where there is nothing else: a clock that once ran ahead must not
 * hold a learner at one lesson for years.
 */
export function whereLeft(log: Log, now = Number.POSITIVE_INFINITY): Place | undefined {
  const every = touches(log);
  const believed = every.filter(({ event }) => isBelievable(event, now));
  const all = believed.length > 0 ? believed : every;
  const last = latest(all);
  if (last === undefined) return undefined;
  const { course, lesson } = last.name;
  const section = latest(
    all.filter(({ name }) => name.kind === 'section' && name.course === course && name.lesson === lesson),
  )?.name;
  const place = { course, lesson, at: last.event.at };
  return section?.kind === 'section' ? { ...place, section: section.section } : place;
}

function linkOf(name: Touch['name']): ChainLink | undefined {
  if (name.kind === 'lesson') return undefined;
  return { kind: name.kind, id: name.kind === 'section' ? name.section : name.question };
}

/**
 * The link of a lesson's chain to go on with: the first undone one after the link touched last, else the first undone
 * one at all; undefined when everything is done.
 */
export function nextLink(log: Log, plan: LessonPlan): ChainLink | undefined {
  const { read, answered } = lessonProgress(log, plan);
  const chain: ChainLink[] = [
    ...plan.sections.map((id) => ({ kind: 'section', id }) as const),
    ...plan.questions.map(({ id }) => ({ kind: 'question', id }) as const),
  ];
  const undone = ({ kind, id }: ChainLink) => !(kind === 'section' ? read : answered).includes(id);
  const own = touches(log).filter(({ name }) => name.course === plan.course && name.lesson === plan.lesson);
  const last = latest(own.filter(({ name }) => name.kind !== 'lesson'));
  const touched = last && linkOf(last.name);
  const at = chain.findIndex(({ kind, id }) => kind === touched?.kind && id === touched.id);
  return chain.slice(at + 1).find(undone) ?? chain.find(undone);
}
