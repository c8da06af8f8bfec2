import { questionObject, testLesson } from '../../record/object.ts';
import { sizeOf } from '../../test/pool.ts';
import type { LabPart, TestPart } from './content.ts';
import type { Flag } from './flag.ts';
import type { JudgeAnswer, JudgedRun, JudgeRun } from './judge.ts';
import { flagsOfAnswer, type JudgedAnswer, judgedAnswer } from './question-result.ts';
import type { HandIn, UnionAnswer, UnionAttempt, UnionRun } from './union.ts';

/** A try at a test or a lab, with what it really comes to. */
export interface TryResult {
  readonly id: string;
  readonly at: string;
  /** Whether it has ended; one that is running tells nothing yet. */
  readonly ended: boolean;
  /** Whether it is among the first that count. */
  readonly counts: boolean;
  /** From 0 to 1. */
  readonly share: number;
  readonly earned: number;
  readonly total: number;
  /** The first submission in which it had ended, or that brought it. */
  readonly by: HandIn;
  readonly flags: readonly Flag[];
  /** Of a test: its questions in the order asked, each with the answer that counts. */
  readonly questions?: readonly {
    readonly id: string;
    readonly rev: number;
    readonly object: string;
    readonly answer?: JudgedAnswer;
  }[];
  /** Of a lab: the verdict on its last state; absent while it is being played again. */
  readonly run?: JudgedRun;
  readonly evidence?: string;
}

/** Whether an attempt asks what the test could have drawn: as many questions as it draws, each of its pool, none twice. */
function flagsOfDraw({ id, questions }: UnionAttempt, part: TestPart, judge: JudgeAnswer): readonly Flag[] {
  const expected = Math.min(sizeOf(part.draw), part.questions.length);
  const isTwice = questions.some((one, at) => questions.findIndex((other) => other.id === one.id) < at);
  const size: Flag[] =
    questions.length !== expected || isTwice ? [{ type: 'draw', of: id, code: 'size' }] : [];
  const strangers = questions.filter(
    (question) =>
      !part.questions.some((each) => each.id === question.id) &&
      // The site may have new questions since; they are none of the assignment, but not made up either.
      judge(questionObject(part.course, testLesson, question.id), question.rev, null).type === 'no-key',
  );
  return [...size, ...(strangers.length > 0 ? ([{ type: 'draw', of: id, code: 'stranger' }] as const) : [])];
}

/**
 * An attempt at a test. The first answer to each question counts, a question without one counts nothing, and the total is never
 * less than what the test draws, so leaving questions out gains nothing.
 */
export function attemptResult(
  attempt: UnionAttempt,
  answers: readonly UnionAnswer[],
  part: TestPart,
  judge: JudgeAnswer,
): TryResult {
  const own = answers.filter((answer) => answer.attempt === attempt.id);
  const seen = new Set<string>();
  const asked = attempt.questions.filter(({ id }) => !seen.has(id) && seen.add(id));
  const questions = asked.map(({ id, rev }) => {
    const object = questionObject(part.course, testLesson, id);
    const given = own
      .filter((answer) => answer.object === object && answer.rev === rev)
      .map((answer) => judgedAnswer(answer, judge));
    const answer = given.find(({ counts }) => counts) ?? given[0];
    return { id, rev, object, all: given, ...(answer && { answer }) };
  });
  const inPool = questions.filter(({ object, rev }) => judge(object, rev, null).type !== 'no-key');
  const earned = inPool.reduce((sum, { answer }) => sum + (answer?.share ?? 0), 0);
  const total = Math.max(Math.min(sizeOf(part.draw), part.questions.length), asked.length, 1);
  const isWhole = questions.length > 0 && questions.every(({ answer }) => answer !== undefined);
  const last = questions
    .flatMap(({ answer }) => answer?.by ?? [])
    .sort((a, b) => (a.counted < b.counted ? -1 : 1));
  return {
    id: attempt.id,
    at: attempt.at,
    ended: attempt.ended !== '' || isWhole,
    counts: true,
    share: earned / total,
    earned,
    total,
    by: attempt.endedBy ?? last.at(-1) ?? attempt.by,
    flags: [
      ...flagsOfDraw(attempt, part, judge),
      ...questions.flatMap(({ all }) => all.flatMap(flagsOfAnswer)),
    ],
    questions: questions.map(({ all: _, ...question }) => question),
  };
}

function flagsOfRun(id: string, run: JudgedRun | undefined): readonly Flag[] {
  if (run === undefined) return [];
  if (run.type === 'unreadable')
    return run.code === 'no-rules' || run.code === 'other-scenario' || run.code === 'other-engine'
      ? [{ type: 'no-key', of: id }]
      : [{ type: 'evidence', of: id, code: run.code }];
  const { claimed, earned, total, honest } = run;
  return honest
    ? []
    : [{ type: 'claim', of: id, claimed: [claimed.earned, claimed.total], really: [earned, total] }];
}

/** A run of a lab, judged by its last state; what is wrong with an earlier one is told all the same. */
export function runResult(run: UnionRun, part: LabPart, judge: JudgeRun): TryResult | undefined {
  const judged = run.versions.map((version) => ({ ...version, run: judge(part.lab, version.evidence) }));
  const last = judged.at(-1);
  if (last === undefined) return undefined;
  const { run: verdict, at, evidence } = last;
  const points = verdict?.type === 'points' ? verdict : undefined;
  const firstEnd = judged.find((each) => each.run?.type === 'points' && each.run.finished);
  return {
    id: run.id,
    at: judged[0]?.at ?? at,
    ended: points?.finished ?? false,
    counts: true,
    share: points && points.total > 0 ? points.earned / points.total : 0,
    earned: points?.earned ?? 0,
    total: points?.total ?? 0,
    by: (firstEnd ?? last).by,
    flags: judged.flatMap((each) => flagsOfRun(run.id, each.run)),
    ...(verdict && { run: verdict }),
    evidence,
  };
}

/** The first `tries` count, all of them when it is 0; one that is running or cannot be judged takes no place. */
export function limitedTries(list: readonly TryResult[], tries: number): readonly TryResult[] {
  let left = tries === 0 ? Number.POSITIVE_INFINITY : tries;
  return list.map((each) => (each.ended && left-- <= 0 ? { ...each, counts: false } : each));
}
