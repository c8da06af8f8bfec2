import { expect, type Page, test } from '@playwright/test';
import { locales } from '@/core/locale/locale.ts';
import { first, type Question, walked, walkedCourse } from './content.ts';
import { answerFor, givenRow } from './given.ts';
import { press } from './keys.ts';
import { answersIn, answersTo, locale, openMine, said, unfold } from './mine.ts';
import { lessonPath } from './page-kind.ts';
import { overflow, violations } from './page-rules.ts';
import { putRows, type Row } from './stored.ts';
import { say } from './words.ts';

const at = (time: string, day = '2026-11-20') => `${day}T${time}:00.000Z`;
const question = first(walked.questions, 'question in the walked lesson');

/** Opens "my learning" with these rows in the record. */
async function openWith(page: Page, rows: readonly Row[]): Promise<void> {
  await openMine(page);
  await putRows(page, rows);
  await page.reload();
  await expect(page.locator('#mine-answers')).toBeVisible();
}

/** What a wrong answer says and why it is wrong, in the words of the question's file. */
function wordsOf(asked: Question): { readonly said: string; readonly reason: string } {
  if (asked.type === 'order')
    return { said: `1. ${asked.items.at(-1)?.text[locale]}`, reason: asked.reason[locale] };
  if (asked.type === 'number') {
    const reason = asked.mistakes[0]?.reason[locale] ?? '';
    return { said: new Intl.NumberFormat('ru').format(Number(answerFor(asked, 'wrong'))), reason };
  }
  const wrong = asked.options.find(({ correct }) => !correct);
  return { said: wrong?.text[locale] ?? '', reason: wrong?.reason[locale] ?? '' };
}

test('answers of every type unfold with what was said, whether it was right, and why', async ({ page }) => {
  const rows = walked.questions.map((each, n) => givenRow(each, 'wrong', at(`08:${10 + n}`)));
  await openWith(page, rows);
  for (const each of walked.questions) {
    const words = wordsOf(each);
    const told = await unfold(answersTo(page, each.prompt[locale]));
    await expect(told.getByText(words.said).first()).toBeVisible();
    await expect(told.getByText(words.reason)).toBeVisible();
    const mark = each.type === 'order' ? say('questions/order', locale, 'move') : said('part_wrong');
    await expect(told.getByText(mark, { exact: true }).first()).toBeVisible();
    const link = told.getByRole('link', { name: said('told_explained') });
    await expect(link).toHaveAttribute('href', `${lessonPath(locale, walked)}#explains-${each.id}`);
  }
});

test('the words of answers are fetched when one is unfolded, and once for a lesson', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('/quiz.json')) fetched.push(new URL(request.url()).pathname);
  });
  await openWith(page, [givenRow(question, 'right', at('08:00')), givenRow(question, 'wrong', at('07:00'))]);
  expect(fetched).toEqual([]);
  for (const answer of await answersIn(page).all()) await unfold(answer);
  await expect(answersIn(page).first().getByText(said('part_right'), { exact: true }).first()).toBeVisible();
  expect(fetched).toEqual([`${lessonPath(locale, walked)}quiz.json`]);
});

test('an answer to an earlier wording is shown as such, and one to a question that is gone stays', async ({
  page,
}) => {
  const older = givenRow(question, 'wrong', at('08:00'), { rev: question.rev - 1 });
  const gone = { ...givenRow(question, 'right', at('09:00')), id: 'gone', object: `${older['object']}-gone` };
  await openWith(page, [older, gone]);
  const answer = answersTo(page, question.prompt[locale]);
  await expect(answer.getByText(said('answer_older'))).toBeVisible();
  const told = await unfold(answer);
  await expect(told.getByText(said('told_reworded'))).toBeVisible();
  await expect(told.getByText(wordsOf(question).reason)).toBeVisible();
  await expect(told.getByText(said('part_wrong'), { exact: true })).toHaveCount(0);
  await expect(page.getByText(said('answer_gone'))).toBeVisible();
  await expect((await unfold(answersIn(page).first())).getByText(said('told_gone'))).toBeVisible();
});

test('without a network an answer says so, and is told when the network is back', async ({ page }) => {
  await openWith(page, [givenRow(question, 'wrong', at('08:00'))]);
  await page.route('**/quiz.json', (route) => route.abort());
  const told = await unfold(answersIn(page).first());
  await expect(told.getByText(said('told_trouble'))).toBeVisible();
  await page.unroute('**/quiz.json');
  await told.getByRole('button', { name: said('told_again') }).click();
  await expect(told.getByText(wordsOf(question).reason)).toBeVisible();
});

test('how sure one was, hints and the attempt at a test stand with the answer', async ({ page }) => {
  const begun = {
    ...givenRow(question, 'right', at('07:00')),
    id: 'attempt-1',
    verb: 'started',
    object: `test:${walked.course}`,
  };
  const result = { sure: 3, hints: 2, attempt: 'attempt-1' };
  await openWith(page, [begun, givenRow(question, 'wrong', at('08:00'), { result })]);
  const told = await unfold(answersIn(page).first());
  for (const words of [
    said('answer_sure_3'),
    said('answer_hints', { count: 2 }),
    said('test_attempt', { n: 1 }),
    said('told_sure_wrong'),
  ])
    await expect(told.getByText(words)).toBeVisible();
});

test('the calendar shows a month in shapes, and its figures as a table', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-26T12:00:00'));
  const noon = (day: string) => new Date(`${day}T12:00:00`).toISOString();
  await openWith(page, [
    givenRow(question, 'right', noon('2026-11-26')),
    givenRow(question, 'wrong', noon('2026-11-03')),
    givenRow(question, 'wrong', noon('2026-09-30')),
  ]);
  const calendar = page.locator('section[aria-labelledby="mine-activity"]');
  await expect(calendar.locator('td[aria-current="date"]')).toContainText(said('today'));
  await expect(calendar.locator('.mine-month .few')).toHaveCount(2);
  await calendar.getByText(said('as_table'), { exact: true }).click();
  const figures = calendar.locator('.mine-table tbody tr');
  await expect(figures).toHaveCount(2);
  await expect(figures.first()).toContainText(said('activity_answers', { count: 1 }));
  await calendar.locator('input[value="2026-09"]').focus();
  await page.keyboard.press('Space');
  await expect(figures).toHaveCount(1);
  await expect(figures.first().getByRole('rowheader')).toHaveText(/^30, /);
});

test('the time spent is counted from step to step, and once where two devices overlap', async ({ page }) => {
  const read = (time: string, actor: string): Row => ({
    id: `read-${actor}-${time.replace(':', '')}`,
    at: at(time),
    actor,
    verb: 'read',
    object: `section:${walked.course}/${walked.id}/${walked.sections[0]}`,
    rev: 1,
  });
  await openWith(page, [
    read('08:00', 'phone'),
    read('08:08', 'phone'),
    read('08:03', 'school'),
    read('08:10', 'school'),
    read('11:00', 'phone'),
  ]);
  // From 8:00 to 8:10 on both, a minute for the last step there, and a minute for the one at 11:00.
  const figures = page.locator('section[aria-labelledby="mine-overview"]');
  await expect(figures).toContainText(said('time_minutes', { m: 12 }));
  await expect(page.getByText(said('course_time', { time: said('time_minutes', { m: 12 }) }))).toBeVisible();
  await expect(page.getByText(said('time_how', { pause: 10 }))).toBeVisible();
});

test('a lesson that was only opened is not called begun', async ({ page }) => {
  await page.goto(lessonPath(locale, walked));
  await openMine(page);
  await expect(page.getByText(said('status_opened'))).toBeVisible();
  await expect(page.getByText(said('status_started'))).toHaveCount(0);
});

test('the parts of the page and the reason of an answer are reached by keyboard', async ({ page }) => {
  await openWith(page, [givenRow(question, 'wrong', at('08:00'))]);
  await press(page.locator('.mine-contents a[href="#mine-answers"]'));
  await expect(page.locator('#mine-answers')).toBeInViewport();
  await press(answersIn(page).first().locator('summary'));
  await expect(page.getByText(wordsOf(question).reason)).toBeVisible();
});

/** Two thousand events of a hundred days. */
function manyRows(): Row[] {
  const all = walkedCourse.lessons.flatMap((lesson) => lesson.questions.map((each) => ({ lesson, each })));
  return Array.from({ length: 2000 }, (_, n) => {
    const { lesson, each } = all[n % all.length] ?? { lesson: walked, each: question };
    const day = Date.UTC(2026, 7, 1 + Math.floor(n / 20));
    const time = new Date(day + (n % 20) * 60_000).toISOString();
    return { ...givenRow(each, n % 3 === 0 ? 'wrong' : 'right', time, { of: lesson }), id: `many-${n}` };
  });
}

test('two thousand answers are all there, and drawn only as they are asked for', async ({ page }) => {
  await openWith(page, manyRows());
  await expect(page.getByText(said('answers_all', { count: '2\u00A0000' }))).toBeVisible();
  const drawn = await answersIn(page).count();
  expect(drawn).toBeGreaterThan(0);
  expect(drawn).toBeLessThan(60);
  await page
    .getByRole('button', { name: said('answers_earlier', { count: 20 }) })
    .first()
    .click();
  await expect(answersIn(page)).toHaveCount(drawn + 20);
  await page.locator('.mine-answers > summary').nth(1).click();
  await expect.poll(() => answersIn(page).count()).toBeGreaterThan(drawn + 20);
  const told = await unfold(answersIn(page).first());
  await expect(told.locator('li').first()).toBeVisible();
});

/** Unfolds one answer of each kind, and what else there is to unfold. */
async function unfoldAll(page: Page): Promise<void> {
  for (const each of ['.mine-activity details', '.review-firm details'])
    await page.locator(`${each} > summary`).click();
  for (const answer of await answersIn(page).all()) {
    await answer.locator('summary').click();
    await expect(answer.locator('.mine-told ul, .mine-told > p').first()).toBeVisible();
  }
}
const states = walked.questions.flatMap((each, n) => [
  givenRow(each, 'wrong', at(`08:${10 + n}`), { result: { sure: 3, hints: 1 } }),
  givenRow(each, 'right', at(`09:${10 + n}`), { rev: each.rev - 1 }),
]);

for (const theme of ['light', 'dark'] as const)
  test(`axe finds nothing to mend with everything unfolded, ${theme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    await openWith(page, states);
    await unfoldAll(page);
    expect(await violations(page)).toEqual([]);
  });

for (const language of locales)
  test(`nothing unfolded runs off a screen of 320 px, ${language}`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await openWith(page, states);
    await page.goto(`/${language}/mine/`);
    await expect(page.locator('#mine-answers')).toBeVisible();
    await unfoldAll(page);
    const { over, culprits } = await overflow(page);
    expect(over, culprits).toBeLessThanOrEqual(0);
  });
