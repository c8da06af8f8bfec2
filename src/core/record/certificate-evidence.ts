import { readAnswer } from './answer.ts';
import type { TestResult } from './certificate.ts';
import type { LearningEvent } from './event.ts';
import { byTime, type Log } from './merge.ts';
import { questionObject, sectionObject, testLesson } from './object.ts';
import { parseObject } from './parse-object.ts';
import type { LessonPlan } from './progress.ts';

/** What a certificate rests on: for each question the answer that counts, for a lesson without questions its readings. */
export interface Evidence {
  readonly course: string;
  /** In canonical order. */
  readonly events: Log;
  /** The result of the test, where the course had one. */
  readonly test?: Pick<TestResult, 'share' | 'at'>;
}

/** An answer that counts. */
interface Best {
  readonly event: LearningEvent;
  readonly share: number;
}

/** The share of points of an answer to a question in a lesson of a course; undefined for any other event. */
export function lessonShare(event: LearningEvent, course: string): number | undefined {
  const name = parseObject(event.object);
  if (name?.kind !== 'question' || name.course !== course || name.lesson === testLesson) return undefined;
  const score = readAnswer(event)?.score;
  const share = score === undefined ? Number.NaN : score.earned / score.total;
  return Number.isFinite(share) ? share : undefined;
}

/** Whether an event is the reading of a section of a course. */
export function isReading({ verb, object }: LearningEvent, course: string): boolean {
  const name = parseObject(object);
  return verb === 'read' && name?.kind === 'section' && name.course === course;
}

/** The share that stands on a certificate: that of the test, else the mean over all answers; 1 where nothing is asked. */
export function shareOf({ course, events, test }: Evidence): number {
  if (test !== undefined) return test.share;
  const shares = events.flatMap((event) => lessonShare(event, course) ?? []);
  return shares.length === 0 ? 1 : shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

/** Of two answers to a question the one that counts: the better, else the one to the present revision, else the earlier. */
function preferred(one: Best, other: Best, rev: number | undefined): Best {
  if (one.share !== other.share) return one.share > other.share ? one : other;
  const [isNow, isNowToo] = [one.event.rev === rev, other.event.rev === rev];
  if (isNow !== isNowToo) return isNow ? one : other;
  return byTime(one.event, other.event) <= 0 ? one : other;
}

/** What a record says about the lessons of a course, whatever revision of a question was answered. */
export function courseEvidence(
  log: Log,
  plan: { readonly course: string; readonly lessons: readonly LessonPlan[] },
) {
  const { course, lessons } = plan;
  const asked = new Map(
    lessons.flatMap(({ lesson, questions }) =>
      questions.map(({ id, rev }) => [questionObject(course, lesson, id), rev] as const),
    ),
  );
  const best = new Map<string, Best>();
  const readings = new Map<string, LearningEvent>();
  for (const event of log) {
    const { object } = event;
    const share = lessonShare(event, course);
    if (share !== undefined && asked.has(object)) {
      const known = best.get(object);
      const given = { event, share };
      best.set(object, known === undefined ? given : preferred(known, given, asked.get(object)));
    } else if (isReading(event, course)) {
      const known = readings.get(object);
      if (known === undefined || byTime(event, known) < 0) readings.set(object, event);
    }
  }
  const reading = (lesson: string, section: string) => readings.get(sectionObject(course, lesson, section));
  const readOnly = lessons.filter(({ questions }) => questions.length === 0);
  return {
    best: (object: string) => best.get(object),
    reading,
    /** All of it, with the result of the test. */
    all: (test: TestResult | undefined): Evidence => ({
      course,
      events: [
        ...[...best.values()].map(({ event }) => event),
        ...readOnly.flatMap(({ lesson, sections }) => sections.flatMap((id) => reading(lesson, id) ?? [])),
      ].sort(byTime),
      ...(test && { test: { share: test.share, at: test.at } }),
    }),
  };
}
