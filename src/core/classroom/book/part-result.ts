import { questionObject, testLesson } from '../../record/object.ts';
import type { Assignment } from '../assignment.ts';
import type { LabPart, LessonPart, Part, TestPart } from './content.ts';
import { distinctFlags, type Flag } from './flag.ts';
import type { JudgeAnswer, JudgeRun } from './judge.ts';
import { isStuckIn, type QuestionResult, questionResult } from './question-result.ts';
import { attemptResult, limitedTries, runResult, type TryResult } from './try-result.ts';
import type { HandIn, Union } from './union.ts';

/** Why a pupil seems to need help: said so, was marked by the teacher, the last two tries were below half, or one question was wrong three times running. */
export type HelpReason = 'asked' | 'by-hand' | 'tries-below-half' | 'wrong-thrice';

/** What a pupil has done of a lesson, a test or a lab. */
export interface PartResult {
  readonly part: Part;
  readonly begun: boolean;
  /** Whether all that was asked is there: every question answered, an attempt or a run ended. */
  readonly done: boolean;
  /** Points of what counts, from 0 to 1; what is missing counts 0. */
  readonly share: number;
  /** The submission with which it was done; absent until it is. */
  readonly doneBy?: HandIn;
  readonly help: readonly HelpReason[];
  readonly flags: readonly Flag[];
  /** Of a lesson: its questions. */
  readonly questions: readonly QuestionResult[];
  /** Of a test or a lab: every try, earliest first. */
  readonly tries: readonly TryResult[];
  /** Sections read of those there are. */
  readonly read: number;
  readonly sections: number;
}

/** How answers and runs are judged. */
export interface Judges {
  readonly answer: JudgeAnswer;
  readonly run: JudgeRun;
}

type Limits = Pick<Assignment, 'tries' | 'pass'>;

const later = (one: HandIn, other: HandIn) => (one.counted < other.counted ? other : one);
const earlier = (one: HandIn, other: HandIn) => (other.counted < one.counted ? other : one);

/** The last of the submissions that were needed; undefined when one of them is still to come. */
function lastOf(needed: readonly (HandIn | undefined)[]): HandIn | undefined {
  const there = needed.filter((by) => by !== undefined);
  return there.length < needed.length || there.length === 0 ? undefined : there.reduce(later);
}

function lessonResult(part: LessonPart, union: Union, judges: Judges, { tries }: Limits): PartResult {
  const start = `question:${part.course}/${part.lesson}/`;
  const own = union.answers.filter(({ object }) => object.startsWith(start));
  const questions = part.questions.map(({ id, rev }) => {
    const object = questionObject(part.course, part.lesson, id);
    const given = own.filter((answer) => answer.object === object);
    return questionResult({ object, id, rev }, given, judges.answer, tries);
  });
  const read = part.sections.map((section) => union.read.get(`${part.course}/${part.lesson}/${section}`));
  const doneBy = lastOf(questions.length > 0 ? questions.map(({ by }) => by) : read);
  const sum = questions.reduce((points, { share }) => points + share, 0);
  const readCount = read.filter((by) => by !== undefined).length;
  const whole = doneBy !== undefined;
  return {
    part,
    begun: own.length > 0 || readCount > 0,
    done: whole,
    share: questions.length > 0 ? sum / questions.length : whole ? 1 : 0,
    ...(doneBy && { doneBy }),
    help: questions.some(isStuckIn) ? ['wrong-thrice'] : [],
    flags: distinctFlags(questions.flatMap(({ flags }) => flags)),
    questions,
    tries: [],
    read: readCount,
    sections: part.sections.length,
  };
}

function triesResult(
  part: TestPart | LabPart,
  all: readonly TryResult[],
  { tries, pass }: Limits,
): PartResult {
  const list = limitedTries(all, tries);
  const ended = list.filter((each) => each.ended);
  const counting = ended.filter(({ counts }) => counts);
  const best = Math.max(0, ...counting.map(({ share }) => share));
  const doneBy = counting.length > 0 ? counting.map(({ by }) => by).reduce(earlier) : undefined;
  const lastTwo = ended.slice(-2);
  const isLow = lastTwo.length === 2 && lastTwo.every(({ share }) => share < 0.5) && !reaches(best, pass);
  return {
    part,
    begun: list.length > 0,
    done: doneBy !== undefined,
    share: best,
    ...(doneBy && { doneBy }),
    help: isLow ? ['tries-below-half'] : [],
    flags: distinctFlags(list.flatMap(({ flags }) => flags)),
    questions: [],
    tries: list,
    read: 0,
    sections: 0,
  };
}

/** Whether a share of points reaches a mark in hundredths; a hair below counts, since fifths do not add up in floating point. */
export function reaches(share: number, pass: number): boolean {
  return share * 100 >= pass - 1e-6;
}

/** What a pupil has done of a part, everything judged anew. */
export function partResult(part: Part, union: Union, judges: Judges, limits: Limits): PartResult {
  if (part.kind === 'lesson') return lessonResult(part, union, judges, limits);
  if (part.kind === 'test') {
    const own = union.answers.filter(({ object }) =>
      object.startsWith(`question:${part.course}/${testLesson}/`),
    );
    const attempts = union.attempts
      .filter(({ course }) => course === part.course)
      .map((attempt) => attemptResult(attempt, own, part, judges.answer));
    return triesResult(part, attempts, limits);
  }
  const runs = union.runs
    .filter(({ lab }) => lab === part.lab)
    .flatMap((run) => runResult(run, part, judges.run) ?? []);
  return triesResult(part, runs, limits);
}
