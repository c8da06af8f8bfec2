import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import type { Locale } from '@/core/locale/locale.ts';
import { answer, atQuestion, formOf, shape, submitOf, tryAgain, type Wanted } from './answering.ts';
import { firstTwo, walked } from './content.ts';
import { answersIn, countAnswers, locale, openMine } from './mine.ts';
import { lessonPath } from './page-kind.ts';
import { answeredRow, fillQuota, putRows } from './stored.ts';
import { say } from './words.ts';

// After each of these no answer that was shown as saved may be missing, and the question shows the newest.
const lesson = lessonPath(locale, walked);
const [one, two] = firstTwo;
const saved = (of: Locale = locale) => say('questions/frame', of, 'saved');

/** Expects a question to show an answer as given, with its verdict. */
async function expectShown(page: Page, wanted: Wanted, of: Locale = locale): Promise<void> {
  await page.goto(lessonPath(of, walked));
  await formOf(page, one).scrollIntoViewIfNeeded();
  await expect(formOf(page, one).getByText(saved(of))).toBeVisible();
  const right = formOf(page, one).getByText(say('questions/frame', of, 'right'), { exact: true });
  if (wanted === 'right') await expect(right.first()).toBeVisible();
  else await expect(right).toHaveCount(0);
}

/** Answers the first question in a page that is killed while it writes; true when it had said that the answer is kept. */
async function answerAndDie(
  context: BrowserContext,
  wait: number,
  kill: (page: Page) => Promise<void>,
): Promise<boolean> {
  const page = await context.newPage();
  let hasSaid = false;
  await page.exposeBinding('saidSaved', () => {
    hasSaid = true;
  });
  await page.goto(lesson);
  await atQuestion(page, one);
  if ((await submitOf(page, one).textContent())?.trim() !== say('questions/frame', locale, 'check'))
    await tryAgain(page, one, locale);
  await shape(page, one, locale, 'wrong');
  await formOf(page, one).evaluate((form, text) => {
    const look = () => {
      if (form.textContent?.includes(text)) (window as unknown as { saidSaved(): void }).saidSaved();
    };
    new MutationObserver(look).observe(form, { childList: true, subtree: true, characterData: true });
  }, saved());
  await submitOf(page, one).evaluate((button: HTMLButtonElement, pause) => {
    button.click();
    return new Promise((resolve) => setTimeout(resolve, pause));
  }, wait);
  await kill(page);
  return hasSaid;
}

const deaths: Record<string, (page: Page) => Promise<void>> = {
  'is closed': (page) => page.close(),
  crashes: async (page) => {
    const browser = await page.context().newCDPSession(page);
    const dead = page.waitForEvent('crash');
    // It never answers: the page is dead.
    void browser.send('Page.crash').catch(() => undefined);
    await dead;
    await page.close();
  },
};

for (const [how, kill] of Object.entries(deaths)) {
  test(`a page that ${how} in the middle of writing loses no answer that it had shown as saved`, async ({
    page,
    context,
  }) => {
    test.slow();
    let promised = 0;
    for (const wait of [0, 1, 3, 6, 12, 25, 50, 200]) {
      if (await answerAndDie(context, wait, kill)) promised += 1;
      await openMine(page);
      expect(await countAnswers(page)).toBeGreaterThanOrEqual(promised);
    }
    // The last ones waited long enough to be promised; a test that never saw a promise would prove nothing.
    expect(promised).toBeGreaterThan(0);
  });
}

for (const [how, back] of Object.entries({ 'an hour': 3_600_000, 'a year': 365 * 86_400_000 })) {
  test(
    `a clock that is set back by ${how} makes no older answer look newer`.replace('an year', 'a year'),
    async ({ page }) => {
      const now = Date.now();
      await page.clock.setFixedTime(now);
      await page.goto(lesson);
      await answer(page, one, locale, 'wrong');
      await page.clock.setFixedTime(now - back);
      await page.reload();
      await tryAgain(page, one, locale);
      await answer(page, one, locale, 'right');
      await expectShown(page, 'right');
      await openMine(page);
      await expect(answersIn(page)).toHaveCount(2);
      await expect(answersIn(page).first().locator('strong')).toHaveText(
        say('islands/record/my-learning', locale, 'answer_right'),
      );
    },
  );
}

test('answers of one and the same millisecond keep their order', async ({ page }) => {
  await page.clock.setFixedTime(Date.now());
  await page.goto(lesson);
  await answer(page, one, locale, 'wrong');
  for (const wanted of ['right', 'wrong', 'right'] as const) {
    await page.reload();
    const button = submitOf(page, one);
    await formOf(page, one).scrollIntoViewIfNeeded();
    await expect(button).toBeEnabled();
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 600)));
    await tryAgain(page, one, locale);
    await answer(page, one, locale, wanted);
  }
  await expectShown(page, 'right');
  await openMine(page);
  await expect(answersIn(page)).toHaveCount(4);
});

test('two answers held while the disk is full are both kept once there is room, the newer on top', async ({
  page,
}) => {
  await openMine(page);
  const makeRoom = await fillQuota(page);
  await page.goto(lesson);
  const unsaved = formOf(page, one).getByText(say('questions/frame', locale, 'unsaved'));
  await shape(page, one, locale, 'wrong');
  await submitOf(page, one).click();
  await expect(unsaved).toBeVisible();
  await tryAgain(page, one, locale);
  await shape(page, one, locale, 'right');
  await submitOf(page, one).click();
  await expect(unsaved).toBeVisible();
  await makeRoom();
  await expectShown(page, 'right');
  await openMine(page);
  await expect(answersIn(page)).toHaveCount(2);
});

test('junk among the rows keeps no answer from being saved and shown', async ({ page }) => {
  await page.goto(lesson);
  await answer(page, one, locale, 'wrong');
  await putRows(page, [
    { id: 'junk', at: '9999', verb: 1, object: null },
    { ...answeredRow('half', '2026-11-20T08:05:00.000Z'), rev: 'one' },
  ]);
  await page.reload();
  await tryAgain(page, one, locale);
  await answer(page, one, locale, 'right');
  await expectShown(page, 'right');
  await openMine(page);
  await expect(answersIn(page)).toHaveCount(2);
});

test('a change of language and theme in the middle of a quiz loses neither what was given nor what was begun', async ({
  page,
}) => {
  const other: Locale = 'ky';
  await page.goto(lesson);
  await answer(page, two, locale, 'right');
  await shape(page, one, locale, 'right');
  await page.locator('[data-theme-switch]').click();
  await page.locator(`header a[data-language="${other}"]`).click();
  await expect(page).toHaveURL(new RegExp(lessonPath(other, walked)));
  await atQuestion(page, one);
  await page.locator('[data-theme-switch]').click();
  await submitOf(page, one).click();
  await expect(formOf(page, one).getByText(saved(other))).toBeVisible();
  await expectShown(page, 'right', other);
  await expectShown(page, 'right', locale);
  await openMine(page);
  await expect(answersIn(page)).toHaveCount(2);
});
