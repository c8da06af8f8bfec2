import { type AnswerResult, readAnswer } from '@/core/record/answer.ts';
import type { LearningEvent } from '@/core/record/event.ts';
import { byTime, type Log } from '@/core/record/merge.ts';
import { questionObject, testLesson } from '@/core/record/object.ts';
import { testObject } from '@/core/record/other-objects.ts';
import { passMark } from '@/core/record/progress.ts';
import type { Seed } from '../random/seed.ts';
import type { Asked } from './pool.ts';
import { attemptOf, readExchanges, readQuestions, readSeed } from './read-attempt.ts';

/** A question of an attempt, with the answer that counts: the first one given to it within the attempt. */
export interface AttemptQuestion extends Asked {
  readonly given?: { readonly at: string; readonly score: AnswerResult['score'] };
}

/** `finished`: every question is answered; `given-up`: the learner ended it before that, what is open counts 0. */
export type AttemptState = 'running' | 'finished' | 'given-up';

/** One attempt at the test of a course. */
export interface Attempt {
  /** Id of its `started` event, which its answers carry. */
  readonly id: string;
  /** When it was started, ISO 8601 UTC. */
  readonly at: string;
  /** The seed that its questions were drawn from, where a teacher had given one. */
  readonly seed?: Seed;
  readonly state: AttemptState;
  /** When it ended; absent while it is running. */
  readonly endedAt?: string;
  /** In the order in which they are asked. */
  readonly questions: readonly AttemptQuestion[];
  /** How many questions were taken out because the site changed them meanwhile. */
  readonly exchanged: number;
  /** Points: each question gives the share of it that was right, from 0 to 1. */
  readonly earned: number;
  readonly total: number;
  /** `earned` of `total`, from 0 to 1. */
  readonly score: number;
  /** Whether it has ended at or above the pass mark. */
  readonly passed: boolean;
}

/** The share of a question's points that was earned; an open question has earned none. */
export function shareOf({ given }: AttemptQuestion): number {
  return given === undefined ? 0 : given.score.earned / given.score.total;
}

/** Whether every question is answered. */
function isWhole(questions: readonly AttemptQuestion[]): boolean {
  return questions.length > 0 && questions.every(({ given }) => given !== undefined);
}

function withAnswer(questions: readonly AttemptQuestion[], event: LearningEvent, course: string) {
  const score = readAnswer(event)?.score;
  if (score === undefined) return questions;
  return questions.map((question) =>
    question.given === undefined &&
    question.rev === event.rev &&
    event.object === questionObject(course, testLesson, question.id)
      ? { ...question, given: { at: event.at, score } }
      : question,
  );
}

function withExchanges(questions: readonly AttemptQuestion[], event: LearningEvent) {
  return readExchanges(event).reduce((now, { of, by }) => {
    const others = now.filter(({ id }) => id !== of);
    const isNew = by !== undefined && !others.some(({ id }) => id === by.id);
    return isNew ? now.map((question) => (question.id === of ? by : question)) : others;
  }, questions);
}

/** Plays an attempt from its start through its own events, in canonical order; once whole it stays as it is. */
function played(started: LearningEvent, own: readonly LearningEvent[], course: string): Attempt {
  const asked: readonly AttemptQuestion[] = readQuestions(started);
  let questions = asked;
  // Answers to what was not asked yet: a clock that went back, or runs behind, dates them before the exchange that brought it.
  const early: LearningEvent[] = [];
  let endedAt: string | undefined;
  let exchanged = 0;
  for (const event of own) {
    if (isWhole(questions)) break;
    if (event.verb === 'answered') {
      const before = questions;
      questions = withAnswer(before, event, course);
      if (questions.every((each, at) => each === before[at])) early.push(event);
    }
    if (event.verb === 'completed') endedAt ??= event.at;
    if (event.verb === 'removed') {
      const before = questions;
      questions = early.reduce(
        (now, answer) => withAnswer(now, answer, course),
        withExchanges(before, event),
      );
      exchanged += before.filter(({ id }) => !questions.some((each) => each.id === id)).length;
    }
  }
  const whole = isWhole(questions);
  const last = questions.flatMap(({ given }) => given?.at ?? []).sort();
  // Nothing is left to ask when the site has taken back every question.
  const end = whole ? last.at(-1) : questions.length === 0 ? (endedAt ?? started.at) : endedAt;
  const total = questions.length;
  const earned = questions.reduce((sum, question) => sum + shareOf(question), 0);
  const score = total === 0 ? 0 : earned / total;
  const seed = readSeed(started);
  return {
    id: started.id,
    at: started.at,
    ...(seed !== undefined && { seed }),
    state: end === undefined ? 'running' : whole ? 'finished' : 'given-up',
    ...(end !== undefined && { endedAt: end }),
    questions,
    exchanged,
    earned,
    total,
    score,
    // A hair below the mark, since 4/5 summed from fifths may fall short of 0.8 in floating point.
    passed: end !== undefined && total > 0 && score >= passMark - 1e-9,
  };
}

/** Id of the attempt that an event of a test belongs to. */
function belongsTo(event: LearningEvent, test: string, questions: string): string | undefined {
  if (event.object.startsWith(questions)) return readAnswer(event)?.attempt;
  return event.object === test && event.verb !== 'started' ? attemptOf(event) : undefined;
}

/**
 * Every attempt at the test of a course, in the order in which they were started. A pure function of the log, whatever
 * order it arrived in: two attempts started on two devices are two attempts, and each keeps its own answers. A start
 * that names no question is none.
 */
export function attempts(log: Log, course: string): readonly Attempt[] {
  const test = testObject(course);
  const questions = questionObject(course, testLesson, '');
  const own = new Map<string, LearningEvent[]>();
  const sorted = log.filter(({ object }) => object === test || object.startsWith(questions)).sort(byTime);
  for (const event of sorted) {
    const id = belongsTo(event, test, questions);
    if (id === undefined) continue;
    const known = own.get(id);
    if (known === undefined) own.set(id, [event]);
    else known.push(event);
  }
  return sorted
    .filter((event) => event.object === test && event.verb === 'started' && readQuestions(event).length > 0)
    .map((started) => played(started, own.get(started.id) ?? [], course));
}

/** How many questions of an attempt are answered. */
export function answeredIn({ questions }: Pick<Attempt, 'questions'>): number {
  return questions.filter(({ given }) => given !== undefined).length;
}

/** The attempt to go on with: of those that are running the one with most answers, of equals the latest. */
export function runningAttempt(list: readonly Attempt[]): Attempt | undefined {
  return list
    .filter(({ state }) => state === 'running')
    .reduce<Attempt | undefined>(
      (best, each) => (best === undefined || answeredIn(each) >= answeredIn(best) ? each : best),
      undefined,
    );
}

/** The attempt that counts: the best of those that have ended, of equals the earliest; undefined when none has. */
export function bestAttempt(list: readonly Attempt[]): Attempt | undefined {
  return list
    .filter(({ state }) => state !== 'running')
    .reduce<Attempt | undefined>(
      (best, each) => (best === undefined || each.score > best.score ? each : best),
      undefined,
    );
}
