import type { JudgeAnswer } from '@/core/classroom/book/judge.ts';
import type { Json } from '@/core/record/event.ts';

/** One part of an answer in words, as `questions/frame/told-part.ts` has it. */
export interface ToldPart {
  readonly said: string;
  readonly right: boolean | 'partly';
  readonly mark?: string;
  readonly reason?: string;
}

/** An answer in words. */
export interface ToldAnswer {
  readonly prompt: string;
  readonly task: string;
  readonly parts: readonly ToldPart[];
  readonly explained: string;
}

/** What judges and tells answers to the questions of some quizzes. */
export interface Judging {
  readonly judge: JudgeAnswer;
  readonly tell: (object: string, rev: number, answer: Json) => ToldAnswer | undefined;
  readonly prompt: (object: string, rev: number) => string | undefined;
}

/** Loads it from data files by the key of their part; the layout hands it in, since islands know no questions. */
export type LoadJudging = (
  quizzes: readonly { readonly key: string; readonly href: string; readonly data: Json }[],
) => Promise<Judging>;
