// What a class hands in, made in node as the page of an assignment makes it, for the gradebook.
import { expect, type Page } from '@playwright/test';
import type { Assignment } from '@/core/classroom/assignment.ts';
import type { GivenAnswer, Submission } from '@/core/classroom/submission.ts';
import { judgeChoice } from '@/core/grading/choice.ts';
import { judgeSequence } from '@/core/grading/sequence.ts';
import type { Locale } from '@/core/locale/locale.ts';
import { questionObject } from '@/core/record/object.ts';
import { makeId } from '@/sealing/keys.ts';
import { writeSubmissionCode } from '@/sealing/submission-code.ts';
import { optionsFor } from './answering.ts';
import { classPath, issueLesson, makeClass } from './class-road.ts';
import { type Question, walked } from './content.ts';
import type { PageKind } from './page-kind.ts';
import { say } from './words.ts';

/** The words of the gradebook. */
export const book = (locale: Locale, key: string, values?: Readonly<Record<string, string | number>>) =>
  say('islands/classroom/book', locale, key, values);

/** The answer to a question, right or wrong, and the points it is worth. */
function answerTo(question: Question, isRight: boolean): Pick<GivenAnswer, 'answer' | 'earned' | 'total'> {
  if (question.type === 'number') {
    const wrong = question.mistakes[0]?.value ?? question.answer + 1;
    return { answer: isRight ? question.answer : wrong, earned: isRight ? 1 : 0, total: 1 };
  }
  if (question.type === 'order') {
    const ids = question.items.map(({ id }) => id);
    const answer = isRight ? ids : [...ids.slice(1), ids[0] ?? ''];
    const score = judgeSequence(ids, answer);
    return score.type === 'points'
      ? { answer, earned: score.earned, total: score.total }
      : { answer, earned: 0, total: 1 };
  }
  const chosen = optionsFor(question, isRight ? 'right' : 'wrong');
  const score = judgeChoice(question.options, chosen);
  const [one = ''] = chosen;
  const points =
    score.type === 'points' ? { earned: score.earned, total: score.total } : { earned: 0, total: 1 };
  return { answer: question.type === 'one-choice' ? one : chosen, ...points };
}

/** Answers to the walked lesson: the first `right` questions rightly, the others up to `count` wrongly. */
export function answersOf(right: number, count = walked.questions.length): GivenAnswer[] {
  return walked.questions.slice(0, count).map((question, at) => ({
    object: questionObject(walked.course, walked.id, question.id),
    rev: question.rev,
    at: new Date(Date.now() - 3_600_000 + at * 60_000).toISOString(),
    ...answerTo(question, at < right),
  }));
}

/** The mean of the shares of all questions, in hundredths, as every table has it. */
export function percentOf(answers: readonly GivenAnswer[]): number {
  const sum = answers.reduce((all, { earned, total }) => all + earned / total, 0);
  return Math.round((sum / walked.questions.length) * 100);
}

/** A pupil's work for an assignment. */
export function workOf(assignment: Assignment, fields: Partial<Submission>): Submission {
  return {
    id: makeId(),
    assignment: assignment.id,
    pupil: 'Айгүл',
    device: makeId().slice(0, 8),
    locale: 'ky',
    at: new Date().toISOString(),
    answers: [],
    attempts: [],
    runs: [],
    readings: [],
    ...fields,
  };
}

/** The only assignment of the only class, as the room keeps it. */
export async function keptAssignment(page: Page): Promise<Assignment> {
  const rows = await page.evaluate(async () => {
    const opening = indexedDB.open('chynjyr-classroom');
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const reading = db.transaction('assignments').objectStore('assignments').getAll();
    const found = await new Promise<unknown[]>((resolve) => {
      reading.onsuccess = () => resolve(reading.result);
    });
    db.close();
    return found;
  });
  return (rows[0] as { assignment: Assignment }).assignment;
}

/** The codes of some work. */
export function codesOf(work: readonly Submission[], { to }: Assignment): Promise<string[]> {
  return Promise.all(work.map((each) => writeSubmissionCode(each, to)));
}

/** Opens the gradebook, goes to where work is taken in, and pastes a text. */
export async function paste(page: Page, locale: Locale, text: string): Promise<void> {
  await page.locator('.room-tabs a[href$="/book"]').click();
  await page.locator('a[href$="/book/take"]').click();
  await page.getByLabel(book(locale, 'paste_label')).fill(text);
  await page.getByRole('button', { name: book(locale, 'paste_do') }).click();
  await expect(page.locator('.book-taken strong')).toBeVisible();
}

/** Makes a class with an assignment and takes in the work of six pupils, one of it forged; the gradebook shows. */
export async function openBook(page: Page, locale: Locale): Promise<void> {
  await expect(page.locator('#class-empty')).toBeVisible();
  await makeClass(page, locale);
  await issueLesson(page, locale);
  const assignment = await keptAssignment(page);
  const names = [
    'Асанова Айгүл',
    'Бекмурат уулу Нурбек',
    'Жээнбекова Жазгүл',
    'Касымов Тимур',
    'Осмонова Мээрим',
    '17',
  ];
  const work = names.map((pupil, at) => {
    const answers = answersOf(at, at === 1 ? 2 : undefined);
    const forged = at === 3 ? answers.map((each) => ({ ...each, earned: each.total })) : answers;
    return workOf(assignment, { pupil, answers: forged, locale: at % 2 === 0 ? 'ky' : 'ru' });
  });
  await paste(page, locale, (await codesOf(work, assignment)).join('\n'));
  await page.locator('.book-drop a[href$="/book"]').click();
  await expect(page.locator('a[href*="/book/pupil/"]')).not.toHaveCount(0);
}

/** The gradebook in its states. */
export const bookPages: readonly PageKind[] = [
  { name: 'gradebook with work', path: classPath, prepare: openBook },
  {
    name: 'gradebook, the work of a pupil',
    path: classPath,
    prepare: async (page, locale) => {
      await openBook(page, locale);
      await page.locator('a[href*="/book/pupil/"]').nth(3).click();
      const task = page.locator('.book-tasks a');
      if (await task.isVisible()) await task.click();
      await page.locator('.book-question summary').first().click();
      await expect(page.locator('.book-answer').first()).toBeVisible();
    },
  },
  {
    name: 'gradebook, a question',
    path: classPath,
    prepare: async (page, locale) => {
      await openBook(page, locale);
      await page.locator('.book-analyses a').click();
      await page.locator('.book-items a').first().click();
      await expect(page.locator('#book-said')).toBeVisible();
    },
  },
];
