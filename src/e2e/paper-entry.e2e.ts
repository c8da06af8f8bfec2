import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { filledFor } from '@/core/classroom/paper/filled.ts';
import { writeLine } from '@/core/classroom/paper/letters.ts';
import { readPaperQuiz } from '@/core/classroom/paper/paper-quiz.ts';
import { variantOf } from '@/core/classroom/paper/variant.ts';
import { classPath, enterFromPaper, issueLesson, makeClass, openPaper } from './class-road.ts';
import { root, walked } from './content.ts';
import { say } from './words.ts';

const locale = 'ky';
const paper = (key: string) => say('islands/classroom/paper', locale, key);

test('letters typed from paper for two pupils stand in the gradebook with the points that the letters are worth', async ({
  page,
}) => {
  const file = join(root, `dist/${locale}/courses/${walked.course}/${walked.id}/quiz.json`);
  const quiz = readPaperQuiz(JSON.parse(readFileSync(file, 'utf8')));
  const asked = variantOf(quiz.questions, '0a1b2c3d', 'A');
  const right = asked.map((question) => filledFor(question, question.right));
  const half = right.map((filled, at) => (at === 0 ? filled : { rows: [], written: '' }));
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(classPath(locale));
  await makeClass(page, locale);
  await issueLesson(page, locale);
  await openPaper(page, locale);
  await enterFromPaper(page, locale, 'Айгүл', writeLine(asked, right));
  await enterFromPaper(page, locale, '12', writeLine(asked, half).toLowerCase());
  await page.getByRole('button', { name: paper('save') }).click();
  await page.getByRole('link', { name: paper('to_book') }).click();
  const cell = (name: string) =>
    page
      .locator('.book-table tbody tr')
      .filter({ has: page.locator('th', { hasText: name }) })
      .locator('td b')
      .first();
  const percent = (n: number) => new RegExp(`^${Math.round((n / walked.questions.length) * 100)}\\D*$`);
  await expect(cell('Айгүл')).toHaveText(percent(asked.length));
  await expect(cell('12')).toHaveText(percent(1));
});
