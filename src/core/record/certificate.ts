import { courseEvidence, type Evidence, shareOf } from './certificate-evidence.ts';
import { issuedIn } from './certificate-issue.ts';
import { type Log, mergeLogs } from './merge.ts';
import { questionObject } from './object.ts';
import { type LessonPlan, passMark } from './progress.ts';

/** What a course asks for before it counts as completed. */
export interface CoursePlan {
  readonly course: string;
  readonly lessons: readonly LessonPlan[];
}

/** How the test of a course stands; without one there is no such thing. */
export interface TestResult {
  readonly passed: boolean;
  /** The best share of points, from 0 to 1. */
  readonly share: number;
  /** When that attempt ended, ISO 8601 UTC; empty while none has. */
  readonly at: string;
}

/** A completed course, and what says so. */
export interface Certificate extends Evidence {
  /** When the last event happened that it needed, ISO 8601 UTC. */
  readonly at: string;
  /** The share of points from 0 to 1: of the test, where there is one, else of all questions of the lessons. */
  readonly share: number;
  /** How many questions have changed, come or gone since: what counted then still counts. */
  readonly changed: number;
}

/** What is still to be done for a certificate. */
export type Missing =
  | { readonly kind: 'sections' | 'questions'; readonly lesson: string; readonly left: readonly string[] }
  | {
      readonly kind: 'points';
      readonly lesson: string;
      /** Questions that have not earned all their points. */
      readonly left: readonly string[];
      readonly share: number;
    }
  | { readonly kind: 'test'; readonly share: number };

/** Whether a course is completed. */
export type Standing =
  | {
      readonly kind: 'earned';
      readonly certificate: Certificate;
      /** Whether the record already holds it as issued; if not, it is to be added. */
      readonly isIssued: boolean;
    }
  | { readonly kind: 'open'; readonly missing: readonly Missing[] };

/** A hair below the mark, since 4/5 summed from fifths may fall short of 0.8 in floating point. */
const mark = passMark - 1e-9;

function missingOf(plan: LessonPlan, evidence: ReturnType<typeof courseEvidence>): Missing[] {
  const { course, lesson, sections, questions } = plan;
  if (questions.length === 0) {
    const left = sections.filter((id) => !evidence.reading(lesson, id));
    return left.length > 0 ? [{ kind: 'sections', lesson, left }] : [];
  }
  const shares = questions.map(({ id }) => evidence.best(questionObject(course, lesson, id))?.share);
  const unanswered = questions.filter((_, at) => shares[at] === undefined).map(({ id }) => id);
  if (unanswered.length > 0) return [{ kind: 'questions', lesson, left: unanswered }];
  const share = shares.reduce<number>((sum, each) => sum + (each ?? 0), 0) / questions.length;
  const left = questions.filter((_, at) => (shares[at] ?? 0) < 1).map(({ id }) => id);
  return share >= mark ? [] : [{ kind: 'points', lesson, left, share }];
}

/** How many questions differ between what a certificate rests on and the course as it is now. */
function changedIn({ lessons }: CoursePlan, { events }: Evidence): number {
  const answered = new Set(
    events.filter(({ verb }) => verb === 'answered').map(({ object, rev }) => `${object}#${rev}`),
  );
  const asked = new Set<string>();
  let changed = 0;
  for (const { course, lesson, questions } of lessons) {
    for (const { id, rev } of questions) {
      const object = questionObject(course, lesson, id);
      asked.add(object);
      if (!answered.has(`${object}#${rev}`)) changed += 1;
    }
  }
  const gone = [...answered].filter((key) => !asked.has(key.slice(0, key.lastIndexOf('#'))));
  return changed + gone.length;
}

function sealed(plan: CoursePlan, evidence: Evidence): Certificate {
  const { events, test } = evidence;
  const at = [...events, ...(test ? [test] : [])].reduce(
    (last, each) => (each.at > last ? each.at : last),
    '',
  );
  return { ...evidence, at, share: shareOf(evidence), changed: changedIn(plan, evidence) };
}

function better(one: Certificate, other: Certificate): Certificate {
  if (Math.abs(one.share - other.share) > 1e-9) return one.share > other.share ? one : other;
  if (one.changed !== other.changed) return one.changed < other.changed ? one : other;
  return one.at <= other.at ? one : other;
}

/**
 * Whether a course is completed: every lesson of it completed and passed, and its test passed where it has one. An answer to
 * an earlier revision of a question counts as it did on its day, and a certificate that the record holds as issued stays when
 * the course grows. So adding events never takes a certificate away. Of several the best is given, of equals the earliest.
 */
export function certificateOf(record: Log, plan: CoursePlan, test?: TestResult): Standing {
  const log = mergeLogs(record);
  const evidence = courseEvidence(log, plan);
  const missing: Missing[] = plan.lessons.flatMap((lesson) => missingOf(lesson, evidence));
  if (test !== undefined && !test.passed) missing.push({ kind: 'test', share: test.share });
  const issued = issuedIn(log, plan.course).map((each) => sealed(plan, each));
  const now = missing.length > 0 || plan.lessons.length === 0 ? undefined : sealed(plan, evidence.all(test));
  const all = [...issued, ...(now ? [now] : [])];
  const [first, ...rest] = all;
  if (first === undefined) return { kind: 'open', missing };
  const certificate = rest.reduce(better, first);
  return { kind: 'earned', certificate, isIssued: certificate !== now };
}
