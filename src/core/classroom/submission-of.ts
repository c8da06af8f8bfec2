import { readAnswer } from '../record/answer.ts';
import { byTime, type Log } from '../record/merge.ts';
import { testLesson } from '../record/object.ts';
import { parseObject } from '../record/parse-object.ts';
import { type Attempt, attempts } from '../test/attempt.ts';
import type { Assignment, Item } from './assignment.ts';
import { countedLog } from './counted.ts';
import { mostOf, readGivenAnswer, readGivenAttempt } from './read-submission.ts';
import type { GivenAnswer, GivenAttempt, GivenReading, GivenRun, Submission } from './submission.ts';

/** What a submission says beside what was done. */
export type HandInHead = Pick<Submission, 'id' | 'pupil' | 'device' | 'locale' | 'at' | 'stuck'>;

/** Whether something in a lesson, or in the test of a course, is asked for. */
function isAsked(items: readonly Item[], course: string, lesson: string): boolean {
  return items.some((item) => {
    if (item.kind === 'lab' || item.course !== course) return false;
    if (item.kind === 'lesson') return item.lesson === lesson;
    return item.kind === 'course' || lesson === testLesson;
  });
}

/** The attempts that may count: in order, until as many have ended as tries count; 0 for all. */
function firstOf(all: readonly Attempt[], tries: number): readonly Attempt[] {
  let ended = 0;
  return all.filter(({ state }) => {
    const isIn = tries === 0 || ended < tries;
    if (state !== 'running') ended += 1;
    return isIn;
  });
}

function attemptsIn(log: Log, { items, tries }: Assignment): readonly GivenAttempt[] {
  const courses = new Set(
    items.flatMap((item) => (item.kind === 'course' || item.kind === 'test' ? item.course : [])),
  );
  return [...courses].flatMap((course) =>
    firstOf(attempts(log, course), tries).flatMap(({ id, at, questions, endedAt = '' }) => {
      const asked = questions.map((question) => ({ id: question.id, rev: question.rev }));
      return readGivenAttempt({ id, course, at, questions: asked, ended: endedAt }) ?? [];
    }),
  );
}

/** Answers to what is asked; of those within a test only the first to each of its questions, which is the one that counts there. */
function answersIn(log: Log, { items, tries }: Assignment, given: readonly GivenAttempt[]): GivenAnswer[] {
  const open = new Set(
    given.flatMap(({ id, course, questions }) =>
      questions.map((each) => `${id} question:${course}/${testLesson}/${each.id} ${each.rev}`),
    ),
  );
  return countedLog(log, tries).flatMap((event): GivenAnswer[] => {
    const name = parseObject(event.object);
    const result = readAnswer(event);
    if (name?.kind !== 'question' || result === undefined || !isAsked(items, name.course, name.lesson))
      return [];
    if (name.lesson === testLesson && !open.delete(`${result.attempt} ${event.object} ${event.rev}`))
      return [];
    const { answer, score, hints, sure, attempt } = result;
    const { object, rev, at } = event;
    const { earned, total } = score;
    const read = readGivenAnswer({ object, rev, at, answer, earned, total, hints, sure, attempt });
    return read === undefined ? [] : [read];
  });
}

function readingsIn(log: Log, { items }: Assignment): GivenReading[] {
  const lessons = new Map<string, { course: string; lesson: string; sections: Set<string> }>();
  for (const { verb, object } of log) {
    const name = parseObject(object);
    if (verb !== 'read' || name?.kind !== 'section' || !isAsked(items, name.course, name.lesson)) continue;
    const { course, lesson, section } = name;
    if (!/^[\w-]{1,64}$/.test(section)) continue;
    const home = lessons.get(`${course}/${lesson}`) ?? { course, lesson, sections: new Set<string>() };
    home.sections.add(section);
    lessons.set(`${course}/${lesson}`, home);
  }
  return [...lessons.values()].map(({ course, lesson, sections }) => ({
    course,
    lesson,
    sections: [...sections].slice(0, mostOf.sections),
  }));
}

/**
 * What a learner hands in for an assignment. Everything ever done counts, also before the assignment was issued, so that
 * nobody has to do a lesson twice: answers to the lessons asked for and attempts at the tests, the first `tries` of each (a running
 * attempt too), in any revision; and what was read. Nothing of other lessons goes in. `runs` are the runs of labs with the
 * evidence made elsewhere; those of other labs are left out. Tidy: it can be written as a code once the name may be handed in under.
 */
export function submissionOf(
  log: Log,
  assignment: Assignment,
  head: HandInHead,
  runs: readonly GivenRun[] = [],
): Submission {
  const labs = new Set(assignment.items.flatMap((item) => (item.kind === 'lab' ? item.lab : [])));
  const sorted = [...log].sort(byTime);
  const given = attemptsIn(sorted, assignment).slice(0, mostOf.attempts);
  const { id, pupil, device, locale, at, stuck } = head;
  return {
    id,
    assignment: assignment.id,
    pupil,
    device,
    locale,
    at,
    answers: answersIn(sorted, assignment, given).slice(0, mostOf.answers),
    attempts: given,
    runs: runs.filter(({ lab }) => labs.has(lab)).slice(0, mostOf.runs),
    readings: readingsIn(sorted, assignment).slice(0, mostOf.readings),
    ...(stuck && stuck.length > 0 && { stuck }),
  };
}
