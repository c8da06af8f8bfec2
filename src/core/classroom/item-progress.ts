import { eventsByLesson } from '../record/by-lesson.ts';
import { labBest } from '../record/lab-best.ts';
import type { Log } from '../record/merge.ts';
import { labObject } from '../record/other-objects.ts';
import { lessonProgress } from '../record/progress.ts';
import { answeredIn, attempts, bestAttempt, runningAttempt } from '../test/attempt.ts';
import type { Assignment, Item } from './assignment.ts';
import type { ClassPlan, PlanCourse, PlanLab, PlanLesson, PlanTest } from './class-plan.ts';
import { countedLog } from './counted.ts';

/** How far an item is: `done` was brought to its end, `passed` at or above the pass mark of the assignment. */
export type ItemState = 'not-started' | 'begun' | 'done' | 'passed';

/** How far an item is for the pupil's own eyes; the teacher's device reckons everything anew. */
export interface ItemProgress {
  readonly state: ItemState;
  /** The share of points so far, from 0 to 1; 0 where nothing can be earned. */
  readonly share: number;
  /** How many of its parts are done: questions of a lesson or of a test under way, lessons and test of a course; 0 of 0 for a lab. */
  readonly done: number;
  readonly of: number;
}

/** An item as the site has it now: what it leads to. */
export type FoundItem =
  | { readonly kind: 'course'; readonly course: PlanCourse }
  | { readonly kind: 'lesson'; readonly course: PlanCourse; readonly lesson: PlanLesson }
  | { readonly kind: 'test'; readonly course: PlanCourse; readonly test: PlanTest }
  | { readonly kind: 'lab'; readonly lab: PlanLab };

/** What an item leads to; undefined when the site has it no more. */
export function findItem({ courses, labs }: ClassPlan, item: Item): FoundItem | undefined {
  if (item.kind === 'lab') {
    const lab = labs.find((each) => each.lab === item.lab);
    return lab && { kind: 'lab', lab };
  }
  const course = courses.find((each) => each.course === item.course);
  if (course === undefined || item.kind === 'course') return course && { kind: 'course', course };
  if (item.kind === 'test') return course.test && { kind: 'test', course, test: course.test };
  const lesson = course.lessons.find((each) => each.lesson === item.lesson);
  return lesson && { kind: 'lesson', course, lesson };
}

/** The digest of what the site asks now in place of an item, to be held against the item's own. */
export function presentPin(found: FoundItem): string {
  if (found.kind === 'lesson') return found.lesson.pin;
  if (found.kind === 'test') return found.test.pin;
  return found.kind === 'lab' ? found.lab.pin : found.course.pin;
}

/** At or above the mark; a hair below counts, since fifths may fall short in floating point. */
function isAbove(share: number, pass: number): boolean {
  return share * 100 >= pass - 1e-7;
}

function stateOf(isBegun: boolean, isDone: boolean, isPassed: boolean): ItemState {
  if (isDone) return isPassed ? 'passed' : 'done';
  return isBegun ? 'begun' : 'not-started';
}

/** What is looked at for every item: the log as far as it counts, in whole and by lesson, and the rules. */
interface Counted {
  readonly log: Log;
  readonly lessons: ReadonlyMap<string, Log>;
  readonly rules: Pick<Assignment, 'pass' | 'tries'>;
}

function ofLesson({ lessons, rules }: Counted, course: string, plan: PlanLesson): ItemProgress {
  const own = lessons.get(`${course}/${plan.lesson}`) ?? [];
  const { status, answered, score } = lessonProgress(own, { ...plan, course });
  const isPassed = plan.questions.length === 0 || isAbove(score, rules.pass);
  return {
    state: stateOf(status !== 'not-started', status === 'completed', isPassed),
    share: score,
    done: answered.length,
    of: plan.questions.length,
  };
}

function ofTest({ log, rules }: Counted, course: string): ItemProgress {
  const all = attempts(log, course);
  const ended = all.filter(({ state }) => state !== 'running');
  const best = bestAttempt(rules.tries > 0 ? ended.slice(0, rules.tries) : ended);
  const running = runningAttempt(all);
  const state = stateOf(all.length > 0, best !== undefined, isAbove(best?.score ?? 0, rules.pass));
  const shown = best === undefined ? running : undefined;
  return {
    state,
    share: best?.score ?? 0,
    done: shown === undefined ? 0 : answeredIn(shown),
    of: shown?.total ?? 0,
  };
}

function ofLab({ log, rules }: Counted, { lab, rev }: PlanLab): ItemProgress {
  const own = log.filter(({ object }) => object === labObject(lab));
  const best = labBest(own, lab, rev);
  const state = stateOf(own.length > 0, best !== undefined, isAbove(best ?? 0, rules.pass));
  return { state, share: best ?? 0, done: 0, of: 0 };
}

function ofCourse(counted: Counted, { course, lessons, test }: PlanCourse): ItemProgress {
  const parts = [
    ...lessons.map((lesson) => ofLesson(counted, course, lesson)),
    ...(test ? [ofTest(counted, course)] : []),
  ];
  const done = parts.filter(({ state }) => state === 'done' || state === 'passed').length;
  const isPassed = parts.every(({ state }) => state === 'passed');
  return {
    state: stateOf(
      parts.some(({ state }) => state !== 'not-started'),
      done === parts.length,
      isPassed,
    ),
    share: parts.reduce((sum, { share }) => sum + share, 0) / Math.max(1, parts.length),
    done,
    of: parts.length,
  };
}

/** Reckons how far things are from a log by the rules of an assignment; made once for all items, since a log may be long. */
export function progressIn(
  log: Log,
  rules: Pick<Assignment, 'pass' | 'tries'>,
): (found: FoundItem) => ItemProgress {
  const counting = countedLog(log, rules.tries);
  const counted = { log: counting, lessons: eventsByLesson(counting), rules };
  return (found) => {
    if (found.kind === 'lesson') return ofLesson(counted, found.course.course, found.lesson);
    if (found.kind === 'test') return ofTest(counted, found.course.course);
    return found.kind === 'lab' ? ofLab(counted, found.lab) : ofCourse(counted, found.course);
  };
}
