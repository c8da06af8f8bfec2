import type { Flag } from './flag.ts';
import type { JudgeAnswer, Judged } from './judge.ts';
import type { HandIn, UnionAnswer } from './union.ts';

/** An answer with what it really comes to. */
export interface JudgedAnswer extends UnionAnswer {
  readonly judged: Judged;
  /** Points earned of points there were, from 0 to 1; 0 where it could not be judged. */
  readonly share: number;
  /** Whether it is among those that count. */
  readonly counts: boolean;
}

/** A question of an assignment as one pupil answered it. */
export interface QuestionResult {
  readonly object: string;
  readonly id: string;
  readonly rev: number;
  /** Every answer in the order of the pupil's clock, the ones that count no more among them. */
  readonly answers: readonly JudgedAnswer[];
  /** The best of those that count, from 0 to 1. */
  readonly share: number;
  /** The first submission that brought an answer that counts; absent without one. */
  readonly by?: HandIn;
  readonly flags: readonly Flag[];
}

/** Judges an answer; counts by itself until a limit says otherwise. */
export function judgedAnswer(answer: UnionAnswer, judge: JudgeAnswer): JudgedAnswer {
  const judged = judge(answer.object, answer.rev, answer.answer);
  const share = judged.type === 'points' && judged.total > 0 ? judged.earned / judged.total : 0;
  return { ...answer, judged, share, counts: judged.type === 'points' };
}

/** What is to be said of an answer. */
export function flagsOfAnswer({ object, claims, judged }: JudgedAnswer): readonly Flag[] {
  if (judged.type === 'no-key') return [{ type: 'no-key', of: object }];
  if (judged.type === 'unreadable') return [{ type: 'unreadable', of: object, code: judged.code }];
  const really = [judged.earned, judged.total] as const;
  return claims
    .filter(([earned, total]) => earned !== really[0] || total !== really[1])
    .map((claimed): Flag => ({ type: 'claim', of: object, claimed, really }));
}

/** The first `tries` of those that can be judged count, all of them when it is 0. */
export function limited(answers: readonly JudgedAnswer[], tries: number): readonly JudgedAnswer[] {
  let left = tries === 0 ? Number.POSITIVE_INFINITY : tries;
  return answers.map((answer) => (answer.counts && left-- <= 0 ? { ...answer, counts: false } : answer));
}

/** A question as it was answered. Answers to another revision than was assigned count when their own key is known. */
export function questionResult(
  question: { readonly object: string; readonly id: string; readonly rev: number },
  given: readonly UnionAnswer[],
  judge: JudgeAnswer,
  tries: number,
): QuestionResult {
  const answers = limited(
    given.map((answer) => judgedAnswer(answer, judge)),
    tries,
  );
  const counting = answers.filter(({ counts }) => counts);
  const by = counting
    .map((answer) => answer.by)
    .reduce<HandIn | undefined>(
      (first, each) => (first && first.counted <= each.counted ? first : each),
      undefined,
    );
  return {
    ...question,
    answers,
    share: Math.max(0, ...counting.map(({ share }) => share)),
    ...(by && { by }),
    flags: answers.flatMap(flagsOfAnswer),
  };
}

/** Wrong so often in one question, the last time too, that the pupil is stuck in it. */
export const wrongInARow = 3;

/** Whether the last answers to a question were all wrong in part or whole, so many that the pupil must be stuck, and none before was right. */
export function isStuckIn({ answers, share }: Pick<QuestionResult, 'answers' | 'share'>): boolean {
  if (share === 1) return false;
  const last = answers.filter(({ judged }) => judged.type === 'points').slice(-wrongInARow);
  return last.length === wrongInARow && last.every(({ share }) => share < 1);
}
