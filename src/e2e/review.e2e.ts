import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import type { Locale } from '@/core/locale/locale.ts';
import { answer, expectVerdict, formOf, optionsFor, submitOf, type Wanted } from './answering.ts';
import { type ChoiceQuestion, first, type Lesson, lessons } from './content.ts';
import { press, reach } from './keys.ts';
import { watchShifts } from './layout-shifts.ts';
import { lessonPath } from './page-kind.ts';
import { violations } from './page-rules.ts';
import { countRows, putRows } from './stored.ts';
import { say } from './words.ts';

const locale: Locale = 'ky';
const said = (key: string, values?: Record<string, string | number>, language = locale) =>
  say('islands/record/review', language, key, values);
const day = 86_400_000;
const monday = new Date('2026-11-23T09:00:00').getTime();

interface Choice {
  readonly lesson: Lesson;
  readonly question: ChoiceQuestion;
}

/** A choice of each of two lessons, in the order of the course. */
const [one, two] = lessons.flatMap((lesson): Choice[] => {
  const question = lesson.questions.find((each) => each.type === 'one-choice');
  return question?.type === 'one-choice' ? [{ lesson, question }] : [];
});
const both: readonly Choice[] = [
  first([one], 'lesson with a choice'),
  first([two], 'second lesson with a choice'),
].filter((each) => each !== undefined);

/** A stored answer to a choice. */
function row({ lesson, question }: Choice, at: number, wanted: Wanted) {
  const earned = wanted === 'right' ? 1 : 0;
  return {
    id: `${question.id}-${at}`,
    at: new Date(at).toISOString(),
    actor: 'another-device',
    verb: 'answered',
    object: `question:${lesson.course}/${lesson.id}/${question.id}`,
    rev: question.rev,
    result: {
      answer: optionsFor(question, wanted)[0] ?? '',
      score: { type: 'points', earned, total: 1, details: null },
    },
  };
}

const start = (page: Page) => page.getByRole('button', { name: said('start') });
const goOn = (page: Page) => page.locator('.review-on button');

/** Opens the review with both choices answered four days ago, the second of them wrongly. */
async function openDue(page: Page): Promise<void> {
  await page.clock.setFixedTime(monday);
  await page.goto(`/${locale}/review/`);
  await expect(page.locator('#review-due')).toBeVisible();
  await putRows(
    page,
    both.map((choice, at) => row(choice, monday - (4 + at) * day, at === 0 ? 'right' : 'wrong')),
  );
  await page.reload();
  await expect(start(page)).toBeVisible();
}

/** Which of the two is on the page. */
async function onPage(page: Page): Promise<Choice> {
  await expect(page.locator('form.question')).toBeVisible();
  const id = await page.locator('form.question fieldset').first().getAttribute('id');
  return first(
    both.filter(({ question }) => id === `question-${question.id}`),
    `question ${id}`,
  );
}

async function answerByKeys(page: Page, { question }: Choice, wanted: Wanted): Promise<void> {
  const input = formOf(page, question).locator('input').first();
  const target = formOf(page, question).locator(`input[value="${optionsFor(question, wanted)[0]}"]`);
  await reach(input);
  await page.keyboard.press('Space');
  for (let presses = 0; presses < 4 && !(await target.isChecked()); presses += 1)
    await page.keyboard.press('ArrowDown');
  await expect(target).toBeChecked();
  await press(submitOf(page, question));
  await expectVerdict(page, question, locale, wanted);
}

test('what was answered in lessons comes back after days, and is worked through by keyboard', async ({
  page,
}) => {
  await page.clock.setFixedTime(monday);
  for (const [at, { lesson, question }] of both.entries()) {
    await page.goto(lessonPath(locale, lesson));
    await answer(page, question, locale, at === 0 ? 'right' : 'wrong');
  }
  await page.goto(`/${locale}/review/`);
  await expect(page.getByRole('heading', { name: said('none_title') })).toBeVisible();
  await expect(page.locator('[aria-labelledby="review-due"]')).toContainText(
    '24-\u2060ноябрь, 2026-\u2060ж.',
  );

  await page.clock.setFixedTime(monday + 4 * day);
  await page.goto(`/${locale}/`);
  const due = page.locator('.go-on-due a');
  await expect(due).toContainText('2 суроо');
  await press(due);
  await expect(page).toHaveURL(/\/review\/$/);
  await press(start(page));

  for (const [at, wanted] of (['right', 'wrong'] as const).entries()) {
    const choice = await onPage(page);
    await expect(page.locator(`#question-${choice.question.id}`)).toBeFocused();
    await expect(formOf(page, choice.question)).toContainText(
      say('questions/frame', locale, 'number', { n: at + 1, total: 2 }),
    );
    await expect(formOf(page, choice.question).locator('input:checked')).toHaveCount(0);
    await expect(goOn(page)).toHaveText(said('skip'));
    await answerByKeys(page, choice, wanted);
    await expect(goOn(page)).toHaveText(said(at === 0 ? 'next' : 'finish'));
    await press(goOn(page));
  }
  await expect(page.getByRole('heading', { name: said('end_title') })).toBeFocused();
  const end = page.getByRole('region', { name: said('end_title') });
  await expect(end).toContainText(said('end_known', { n: 1, total: 2 }));
  const lines = end.getByRole('listitem');
  await expect(lines.first()).toContainText(said('outcome_known'));
  await expect(lines.last()).toContainText(said('outcome_again'));
  await expect(lines.last()).toContainText('28-\u2060ноябрь, 2026-\u2060ж.');
  expect(await violations(page)).toEqual([]);
  expect(await countRows(page, 'events')).toBeGreaterThanOrEqual(4);

  await page.goto(`/${locale}/`);
  await expect(page.locator('section[aria-labelledby="go-on"]')).toBeVisible();
  await expect(page.locator('.go-on-due')).toHaveCount(0);
});

test('a wrong answer leads to the paragraph of its lesson', async ({ page }) => {
  await openDue(page);
  await start(page).click();
  const { lesson, question } = await onPage(page);
  await answer(page, question, locale, 'wrong');
  await formOf(page, question)
    .getByRole('link', { name: say('questions/frame', locale, 'explained') })
    .click();
  await expect(page).toHaveURL(new RegExp(`${lessonPath(locale, lesson)}#explains-${question.id}$`));
});

test('a set goes on in another language, with what was ticked and not yet checked', async ({ page }) => {
  await openDue(page);
  await start(page).click();
  await answer(page, (await onPage(page)).question, locale, 'right');
  await goOn(page).click();
  const second = (await onPage(page)).question;
  const [ticked] = optionsFor(second, 'right');
  await formOf(page, second).locator(`input[value="${ticked}"]`).check();
  const order = () =>
    formOf(page, second)
      .locator('input')
      .evaluateAll((inputs) => (inputs as HTMLInputElement[]).map(({ value }) => value));
  const before = await order();
  await page.locator('header a[hreflang="ru"]').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'ru');
  await expect(formOf(page, second)).toContainText(second.prompt.ru);
  await expect(formOf(page, second)).toContainText(
    say('questions/frame', 'ru', 'number', { n: 2, total: 2 }),
  );
  await expect(formOf(page, second).locator(`input[value="${ticked}"]`)).toBeChecked();
  expect(await order()).toEqual(before);
});

test('without connection it says so, and goes on when it is back', async ({ page }) => {
  await openDue(page);
  await page.route('**/quiz.json', (route) => route.abort());
  await start(page).click();
  await expect(page.getByRole('alert')).toContainText(said('trouble'));
  await page.unroute('**/quiz.json');
  await page.getByRole('button', { name: said('again') }).click();
  await onPage(page);
});

test('the reminder is a calendar file, made here', async ({ page }) => {
  await openDue(page);
  await page.getByRole('radio', { name: said('reminder_week') }).check();
  await page.getByLabel(said('reminder_time')).fill('18:30');
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: said('reminder_get') }).click();
  const download = await coming;
  expect(download.suggestedFilename()).toMatch(/\.ics$/);
  const text = readFileSync(await download.path(), 'utf8');
  expect(text).toContain('RRULE:FREQ=WEEKLY\r\n');
  expect(text).toContain('DTSTART:20261123T183000\r\n');
  expect(text.replaceAll('\r\n ', '')).toContain(`SUMMARY:${said('ics_summary')}\r\n`);
});

test('my learning shows what is due and the skills as a table', async ({ page }) => {
  await openDue(page);
  await page.goto(`/${locale}/mine/`);
  await expect(page.locator('[aria-labelledby="review-due"]')).toContainText('2 суроо');
  const rows = page.locator('[aria-labelledby="mine-skills"] tbody tr');
  await expect(rows).toHaveCount(2);
  await page.locator('[aria-labelledby="mine-skills"] details > summary').click();
  for (const [at, { lesson }] of both.entries())
    await expect(rows.nth(at).getByRole('rowheader')).toHaveText(lesson.title[locale]);
  await page.getByRole('link', { name: said('mine_open') }).click();
  await expect(start(page)).toBeVisible();
});

test('the line on the front page moves nothing when it comes, and a newcomer does not fetch its script', async ({
  page,
}) => {
  const scripts: string[] = [];
  page.on('request', (request) => scripts.push(request.url()));
  await page.goto(`/${locale}/`);
  await expect(page.locator('section[aria-labelledby="go-on"]')).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(scripts.filter((url) => url.includes('due-today'))).toEqual([]);
  await openDue(page);
  const shifts = await watchShifts(page);
  await page.goto(`/${locale}/`);
  await page.locator('.go-on-due').scrollIntoViewIfNeeded();
  await expect(page.locator('.go-on-due')).toBeVisible();
  expect(scripts.filter((url) => url.includes('due-today'))).not.toEqual([]);
  expect(await shifts()).toEqual([]);
});
