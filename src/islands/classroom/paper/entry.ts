import { foldName } from '@/core/classroom/book/person.ts';
import { answerOf, type FilledFault, nothingFilled } from '@/core/classroom/paper/filled.ts';
import { lettersOf, type ReadLine, readLine } from '@/core/classroom/paper/letters.ts';
import type { PaperQuestion } from '@/core/classroom/paper/paper-question.ts';
import { type VariantLetter, variantOf } from '@/core/classroom/paper/variant.ts';
import type { GivenAnswer, Submission } from '@/core/classroom/submission.ts';
import type { Locale } from '@/core/locale/locale.ts';
import { questionObject } from '@/core/record/object.ts';
import type { Listed } from '@/storage/classroom/classroom.ts';
import type { Choice, SheetSet } from './sheet-set.ts';

/** The device of everything that was entered from paper: eight signs, as every device has. */
export const paperDevice = 'on-paper';

/** What is read of one question: its letters, and its points or why it has none. */
export interface ReadQuestion {
  readonly signs: string;
  readonly state: 'points' | 'blank' | FilledFault;
  readonly earned: number;
  readonly total: number;
}

/** What a line of letters comes to. */
export interface Reading {
  readonly questions: readonly ReadQuestion[];
  readonly answers: readonly Omit<GivenAnswer, 'at'>[];
  readonly earned: number;
  readonly total: number;
  readonly fault?: ReadLine['fault'];
}

/** A sheet that was entered and waits to be saved. */
export interface Entry {
  readonly id: string;
  readonly choice: string;
  readonly assignment: string;
  readonly pupil: string;
  readonly code: string;
  readonly variant: VariantLetter;
  readonly line: string;
  readonly reading: Reading;
}

/** The questions of a variant of the set. */
export function questionsFor({ quiz }: SheetSet, seed: string, variant: VariantLetter) {
  return variantOf(quiz.questions, seed, variant);
}

/** Reads and grades a line; what is not understood is left out and named. */
export function readEntry(
  { part }: Choice,
  { judging }: SheetSet,
  asked: readonly PaperQuestion[],
  line: string,
  locale: Locale,
): Reading {
  const { filled, fault } = readLine(asked, line);
  const answers: Omit<GivenAnswer, 'at'>[] = [];
  const questions = asked.map((question, at): ReadQuestion => {
    const object = questionObject(part.course, part.lesson, question.id);
    const given = filled[at] ?? nothingFilled(question);
    const signs = lettersOf(question, given);
    const full = judging.judge(object, question.rev, question.right);
    const total = full.type === 'points' ? full.total : 0;
    const from = answerOf(question, given, locale);
    if (from.type === 'fault') return { signs, state: from.code, earned: 0, total };
    if (from.type === 'blank') return { signs, state: 'blank', earned: 0, total };
    const judged = judging.judge(object, question.rev, from.answer);
    if (judged.type !== 'points') return { signs, state: 'blank', earned: 0, total };
    const { earned } = judged;
    answers.push({ object, rev: question.rev, answer: from.answer, earned, total: judged.total });
    return { signs, state: 'points', earned, total: judged.total };
  });
  const sum = (of: 'earned' | 'total') => questions.reduce((all, each) => all + each[of], 0);
  return { questions, answers, earned: sum('earned'), total: sum('total'), ...(fault && { fault }) };
}

/** The pupil that was typed: a number is the one of that place on the list of the class, where there is one. */
export function pupilFor(typed: string, roster: readonly Listed[]): string {
  const listed = /^\d{1,3}$/.test(typed) ? roster[Number(typed) - 1] : undefined;
  return listed?.name ?? typed;
}

/** Whether two names are one pupil to the gradebook. */
export function isSamePupil(one: string, other: string): boolean {
  return foldName(one) === foldName(other);
}

/** The work of an entry as the page of a pupil would hand it in. */
export function submissionOf(
  { id, assignment, pupil, reading }: Entry,
  at: string,
  locale: Locale,
): Submission {
  return {
    id,
    assignment,
    pupil,
    device: paperDevice,
    locale,
    at,
    answers: reading.answers.map((answer) => ({ ...answer, at })),
    attempts: [],
    runs: [],
    readings: [],
  };
}
