import { brotliCompressSync } from 'node:zlib';
import { expect, test } from '@playwright/test';
import { readSubmissionCode } from '@/sealing/submission-code.ts';
import { answer } from './answering.ts';
import { acceptAs, assignmentPath, prepareHandIn } from './assignment-road.ts';
import { budgets } from './budgets.ts';
import { firstTwo, walked } from './content.ts';
import { giveAssignment } from './given-assignment.ts';
import { atRest } from './lab-hands.ts';
import { say } from './words.ts';

const locale = 'ky';
const told = (key: string, values?: Record<string, string | number>) =>
  say('islands/assignment', locale, key, values);

test('a pupil opens a link, accepts, plays in a lab, answers in the lesson and hands in without a connection; the class opens it', async ({
  page,
  context,
}) => {
  const { keys, assignment, code } = await giveAssignment();
  const [question] = firstTwo;
  let lastRequest = 0;
  page.on('request', () => {
    lastRequest = Date.now();
  });
  const scripts: Promise<number>[] = [];
  page.on('response', (response) => {
    if (/\.js$/.test(new URL(response.url()).pathname))
      scripts.push(response.body().then((body) => brotliCompressSync(body).length));
  });
  await page.goto(assignmentPath(locale, code));
  await expect(page.locator('.task-line').first()).toBeVisible();
  const sizes = await Promise.all(scripts);
  expect(sizes.length).toBeGreaterThan(5);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(budgets.assignmentScript);
  await acceptAs(page, locale, 'Айбек А.');
  const lab = page.locator('.task-items a[href*="/labs/"]');
  const seed = /#seed=(\w{8})$/.exec((await lab.getAttribute('href')) ?? '')?.[1];
  await lab.click();
  await atRest(page);
  await expect(page.locator('.case-bar summary')).toContainText(String(seed));
  await page.locator('.lab-hand').getByRole('button').first().click();
  await atRest(page);
  await page.goBack();
  await page.locator('.task-items a').first().click();
  await answer(page, question, locale, 'right');
  await page.goBack();
  await expect(page.locator('.task-items > li > .begun')).toHaveCount(3);
  // What handing in needs comes by itself while there is a connection; then there is none.
  await page.waitForFunction(() =>
    ['submission-code', 'HandIn', 'collect', 'qr'].every((part) =>
      performance.getEntriesByType('resource').some(({ name }) => name.includes(part)),
    ),
  );
  await expect.poll(() => Date.now() - lastRequest).toBeGreaterThan(500);
  await context.setOffline(true);
  await page.getByRole('link', { name: told('hand'), exact: true }).click();
  await expect(page.locator('.task-sent')).toContainText(walked.title[locale]);
  await prepareHandIn(page, locale);
  await page.getByRole('button', { name: told('way_code'), exact: true }).click();
  await expect(page.locator('.move-code path')).toHaveAttribute('d', /^M/);
  const message = await page.locator('#task-message').inputValue();
  const opened = await readSubmissionCode(message, keys, assignment.to.id);
  expect(opened).toMatchObject({
    assignment: assignment.id,
    pupil: 'Айбек А.',
    answers: [{ object: `question:${walked.course}/${walked.id}/${question.id}`, rev: question.rev }],
  });
  const runs = typeof opened === 'string' ? [] : opened.runs;
  expect(runs.map((run) => [run.lab, JSON.parse(run.evidence)[4]])).toEqual([['fees', seed]]);
  const link = /\S+#S1\.\S+/.exec(message)?.[0] ?? '';
  expect(new URL(link).pathname).toBe(`/${locale}/class/`);
});
