import { expect, type Page, test } from '@playwright/test';
import { answer } from './answering.ts';
import { type ChoiceQuestion, first, tested } from './content.ts';
import { press, reach } from './keys.ts';
import { violations } from './page-rules.ts';
import { answeredRow, countRows, putRows } from './stored.ts';
import {
  answerByKeys,
  answerRow,
  attemptRows,
  button,
  chain,
  form,
  onPage,
  said,
  size,
  startedIds,
  startRow,
  testPath,
} from './test-road.ts';
import { say } from './words.ts';

const day = 86_400_000;
const ids = tested.test.questions.map(({ id }) => id);

async function openTest(page: Page): Promise<void> {
  await page.goto(testPath('ky'));
  await expect(page.locator('#test-now')).toBeVisible();
}

/** Opens the test with these rows in the record. */
async function openWith(page: Page, rows: Parameters<typeof putRows>[1]): Promise<void> {
  await openTest(page);
  await putRows(page, rows);
  await page.reload();
  await expect(page.locator('#test-now')).toBeVisible();
}

test('a test is taken by keyboard alone, over a reload, a change of language, a closed tab and a lost connection', async ({
  page,
  context,
}) => {
  test.slow();
  await openTest(page);
  await press(button(page, 'start'));
  const one = await onPage(page);
  await expect(page.locator(`#question-${one.id}`)).toBeFocused();
  await expect(chain(page)).toHaveCount(size);
  await answerByKeys(page);
  await page.reload();
  expect((await onPage(page)).id).toBe(one.id);
  await expect(form(page).locator('.q-feedback')).toBeVisible();
  await expect(chain(page).first()).not.toHaveClass('none');

  await press(button(page, 'next'));
  const two = await onPage(page);
  expect(two.id).not.toBe(one.id);
  await press(page.locator('header a[hreflang="ru"]'), 'Shift+Tab');
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
  expect((await onPage(page)).id).toBe(two.id);
  await expect(form(page)).toContainText(two.prompt.ru);
  await answerByKeys(page);

  // The start and two answers: what a tab closed sooner had not yet kept is no fault of the next one.
  await expect.poll(() => countRows(page, 'events')).toBeGreaterThanOrEqual(3);
  await page.close();
  const tab = await context.newPage();
  await openTest(tab);
  await expect(tab.getByText(new RegExp(`: 2 / ${size}`))).toBeVisible();
  await press(button(tab, 'go_on'));
  const skipped = await onPage(tab);
  expect([one.id, two.id]).not.toContain(skipped.id);
  await tab.waitForLoadState('networkidle');
  await context.setOffline(true);
  await press(button(tab, 'skip'));
  for (let left = size - 3; left > 0; left -= 1) {
    await answerByKeys(tab);
    await press(button(tab, 'next'));
  }
  expect((await onPage(tab)).id).toBe(skipped.id);
  await expect(button(tab, 'skip')).toHaveCount(0);
  await answerByKeys(tab);
  await press(button(tab, 'finish'));
  await expect(tab.getByRole('heading', { name: said('result_title') })).toBeFocused();
  await expect(tab.locator('.test-questions > li')).toHaveCount(size);
  await expect(tab.locator('.test-questions')).toContainText(one.prompt.ky);
  expect(await violations(tab)).toEqual([]);
  await context.setOffline(false);

  const [drawn = []] = await startedIds(tab);
  for (const [level, quota] of Object.entries(tested.test.draw)) {
    const levelOf = (id: string) => tested.test.questions.find((each) => each.id === id)?.level;
    expect(drawn.filter((id) => levelOf(id) === level)).toHaveLength(quota);
  }
  await tab.locator(`.test-questions > li a[href$="#${one.section}"]`).first().click();
  await expect(tab).toHaveURL(new RegExp(`/ky/courses/${tested.id}/${one.lesson}/#${one.section}$`));
});

test('the second attempt asks other questions as far as the pool has them', async ({ page }) => {
  await openTest(page);
  await button(page, 'start').click();
  await onPage(page);
  await page.locator('.test-stop summary').click();
  await button(page, 'stop_do').click();
  await button(page, 'close').click();
  await button(page, 'start_again').click();
  await onPage(page);
  const [before = [], after = []] = await startedIds(page);
  expect(after).toHaveLength(size);
  const scarce = Object.entries(tested.test.draw).reduce((sum, [level, quota]) => {
    const have = tested.test.questions.filter((each) => each.level === level).length;
    return sum + Math.max(0, 2 * quota - have);
  }, 0);
  expect(after.filter((id) => before.includes(id)).length).toBeLessThanOrEqual(scarce);
});

test('an answer given in another tab is seen at once, and no question is asked twice', async ({
  page,
  context,
}) => {
  await openTest(page);
  await button(page, 'start').click();
  await onPage(page);
  const other = await context.newPage();
  await openTest(other);
  await button(other, 'go_on').click();
  expect((await onPage(other)).id).toBe((await onPage(page)).id);
  await answerByKeys(page);
  await expect(form(other).locator('.q-feedback')).toBeVisible();
  await expect(button(other, 'next')).toBeVisible();
  await expect(form(other).locator('button[type=submit]')).toHaveCount(0);
});

test('stored attempts with junk, strange questions and other revisions break nothing', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  const now = Date.now();
  const [known] = tested.test.questions;
  const questions = [
    { id: known?.id, rev: known?.rev },
    { id: 'never-asked', rev: 1 },
    { id: ids[1], rev: 99 },
    { id: '__proto__', rev: 1 },
    'junk',
  ];
  await openWith(page, [
    startRow('junk-a', now - 5000, { questions: 'all of them' }),
    startRow('junk-b', now - 4000, null),
    startRow('junk-c', now - 3000, { questions }),
    {
      ...answeredRow('junk-d', new Date(now).toISOString()),
      object: `question:${tested.id}/test/never-asked`,
    },
    { ...startRow('junk-e', now, ['x']), verb: 'removed' },
    { ...startRow('junk-f', now, { attempt: 7 }), verb: 'completed' },
  ]);
  await button(page, 'go_on').click();
  await onPage(page);
  await expect(chain(page)).toHaveCount(4);
  await expect(page.locator('.test-run .note')).toContainText('3');
  await answerByKeys(page);
  await button(page, 'next').click();
  await onPage(page);
  expect(errors).toEqual([]);
});

test('after three attempts it says kindly when the next one opens and what to reread', async ({ page }) => {
  const now = Date.now();
  const rows = ['a', 'b', 'c'].flatMap((id, at) => attemptRows(id, now - (4 - at) * 60_000, 0));
  await openWith(page, rows);
  await expect(page.getByRole('heading', { name: said('wait_title') })).toBeVisible();
  await expect(button(page, 'start_again')).toHaveCount(0);
  const [one] = tested.test.questions;
  const link = page.locator(`#test-now ~ ul a[href$="${one?.lesson}/#${one?.section}"]`);
  await link.click();
  await expect(page.locator(`#${one?.section}`)).toBeInViewport();

  await page.clock.setFixedTime(now + day);
  await page.goto(testPath('ky'));
  await expect(button(page, 'start_again')).toBeVisible();
});

test('one who has passed reads so, and unfolds the attempt with its questions', async ({ page }) => {
  await openWith(page, attemptRows('a', Date.now() - 3 * day, 1));
  await expect(page.getByRole('heading', { name: said('passed_title') })).toBeVisible();
  const summary = page.locator('.test-attempts summary').first();
  await reach(summary);
  await page.keyboard.press('Enter');
  await expect(page.locator('.test-attempts')).toContainText(
    first(tested.test.questions, 'question').prompt.ky,
  );
  expect(await violations(page)).toEqual([]);
});

test('without connection nothing begins, and it is said', async ({ page }) => {
  await openTest(page);
  await page.route('**/quiz.json', (route) => route.abort());
  await button(page, 'start').click();
  await expect(page.getByRole('alert')).toHaveText(said('trouble'));
  expect(await startedIds(page)).toEqual([]);
  await page.unroute('**/quiz.json');
  await button(page, 'start').click();
  await onPage(page);
});

test('the data of the pool is fetched once, and only when a learner starts', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => request.url().endsWith('quiz.json') && fetched.push(request.url()));
  await openTest(page);
  await page.waitForLoadState('networkidle');
  expect(fetched).toEqual([]);
  await button(page, 'start').click();
  await answerByKeys(page);
  await button(page, 'next').click();
  await onPage(page);
  expect(fetched).toHaveLength(1);
});

test('a question missed in a test comes back in review, and leads to the lesson that explains it', async ({
  page,
}) => {
  const choice = first(
    tested.test.questions.filter(({ type }) => type === 'one-choice'),
    'choice in the test',
  );
  await openTest(page);
  const long = Date.now() - 9 * day;
  await putRows(page, [startRow('a', long, { questions: [choice] }), answerRow('a', choice, long, 0)]);
  await page.goto('/ky/review/');
  await page.getByRole('button', { name: say('islands/record/review', 'ky', 'start') }).click();
  await answer(page, choice as unknown as ChoiceQuestion, 'ky', 'wrong');
  await form(page)
    .getByRole('link', { name: say('questions/frame', 'ky', 'explained') })
    .click();
  await expect(page).toHaveURL(new RegExp(`/${choice.lesson}/#${choice.section}$`));
});

test('the course leads to its test, and the test to its paper form and the answers', async ({ page }) => {
  await page.goto(`/ky/courses/${tested.id}/`);
  await page.locator(`main a[href="${testPath('ky')}"]`).click();
  await page.getByRole('link', { name: said('paper') }).click();
  await expect(page.locator('form.question')).toHaveCount(size);
  const prompts = await page.locator('.q-prompt').allInnerTexts();
  await page.locator('main a[href$="/test/answers/"]').click();
  const answers = page.locator('main section h2');
  await expect(answers).toHaveCount(size);
  for (const [at, prompt] of prompts.entries()) await expect(answers.nth(at)).toContainText(prompt);
});

test('without script the page says what is needed and offers the paper form', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(testPath('ky'));
  await expect(page.locator('main .note')).toContainText(said('noscript'));
  await page.locator('main .note a').click();
  await expect(page.locator('form.question')).toHaveCount(size);
  await context.close();
});
