import { expect, type Locator, type Page, test } from '@playwright/test';
import { type Locale, locales } from '@/core/locale/locale.ts';
import {
  answer,
  atQuestion,
  expectVerdict,
  formOf,
  shape,
  submitOf,
  tryAgain,
  type Wanted,
} from './answering.ts';
import { first, type Lesson, lessons, type Question } from './content.ts';
import { press, reach } from './keys.ts';
import { lessonPath } from './page-kind.ts';
import { overflow, violations } from './page-rules.ts';
import { storedResults } from './stored.ts';
import { say } from './words.ts';

const locale: Locale = 'ky';
const said = (key: string, values?: Record<string, string | number>, language: Locale = locale) =>
  say('questions/frame', language, key, values);
const hour = 3_600_000;

interface Place {
  readonly lesson: Lesson;
  readonly question: Question;
}

const places: readonly Place[] = lessons.flatMap((lesson) =>
  lesson.questions.map((question) => ({ lesson, question })),
);
const hintsOf = ({ hints = [] }: Question) => hints;
/** A question with two hints or more, to be answered by a number. */
const hinted = first(
  places.filter(({ question }) => question.type === 'number' && hintsOf(question).length > 1),
  'number question with two hints',
);
const isSafety = ({ question }: Place) => question.safety === true && question.type === 'one-choice';
const safe = first(places.filter(isSafety), 'safety question');
const other = first(
  places.filter((place) => isSafety(place) && place.lesson !== safe.lesson),
  'safety question of another lesson',
);

const objectOf = ({ lesson, question }: Place) => `question:${lesson.course}/${lesson.id}/${question.id}`;
const openAt = async (page: Page, { lesson, question }: Place, language: Locale = locale) => {
  await page.goto(lessonPath(language, lesson));
  await atQuestion(page, question);
};
const hintName = (question: Question, n: number, language: Locale = locale) =>
  said('hint', { n, total: hintsOf(question).length }, language);
const hintButton = (page: Page, question: Question) =>
  formOf(page, question).locator('.q-actions button[type=button]');
const sureGroup = (page: Page, question: Question, language: Locale = locale) =>
  formOf(page, question).getByRole('group', { name: said('sure', {}, language) });
const sureRadio = (page: Page, question: Question, sure: 1 | 2 | 3, language: Locale = locale): Locator =>
  sureGroup(page, question, language).getByRole('radio', {
    name: said(`sure_${sure}`, {}, language),
    exact: true,
  });
const toLanguage = async (page: Page, language: Locale, question: Question) => {
  await page.locator(`header a[hreflang="${language}"]`).click();
  await expect(page.locator('html')).toHaveAttribute('lang', language);
  await atQuestion(page, question);
};
/** Puts the focus where a keyboard would have brought it, at the question. */
const standAt = (page: Page, { id }: Question) => page.locator(`#question-${id}`).focus();

async function answerSurely(page: Page, place: Place, wanted: Wanted, sure?: 1 | 2 | 3): Promise<void> {
  await openAt(page, place);
  await shape(page, place.question, locale, wanted);
  if (sure !== undefined) await sureRadio(page, place.question, sure).check();
  await submitOf(page, place.question).click();
  await expectVerdict(page, place.question, locale, wanted);
}

test('hints are opened by keyboard one after another, heard, and stay over a reload and another language', async ({
  page,
}) => {
  const { question } = hinted;
  const hints = hintsOf(question);
  const form = formOf(page, question);
  await openAt(page, hinted);
  for (const hint of hints) await expect(form).not.toContainText(hint.ky);
  await standAt(page, question);
  for (const [at, hint] of hints.entries()) {
    await expect(hintButton(page, question)).toHaveText(hintName(question, at + 1));
    await press(hintButton(page, question));
    await expect(form).toContainText(hint.ky);
    await expect(form.getByRole('status')).toContainText(hint.ky);
    await expect(hintButton(page, question)).toBeFocused();
  }
  await expect(hintButton(page, question)).toHaveText(said('noHint'));
  await page.keyboard.press('Enter');
  await expect(hintButton(page, question)).toBeFocused();

  await page.reload();
  await atQuestion(page, question);
  for (const hint of hints) await expect(form).toContainText(hint.ky);
  await toLanguage(page, 'ru', question);
  for (const hint of hints) await expect(form).toContainText(hint.ru);

  await answer(page, question, 'ru', 'wrong');
  for (const hint of hints) await expect(form).not.toContainText(hint.ru);
  expect(await storedResults(page, objectOf(hinted))).toMatchObject([{ hints: hints.length }]);
  await tryAgain(page, question, 'ru');
  for (const hint of hints) await expect(form).toContainText(hint.ru);
});

test('what is asked without hints stores none', async ({ page }) => {
  await answerSurely(page, hinted, 'right');
  const [result] = await storedResults(page, objectOf(hinted));
  expect(result).toHaveProperty('score');
  expect(result).not.toHaveProperty('hints');
  expect(result).not.toHaveProperty('sure');
});

test('how sure one is can be said by keyboard, is kept over a reload and another language, and stored', async ({
  page,
}) => {
  const { question } = safe;
  await openAt(page, safe);
  await expect(sureGroup(page, question)).toHaveCount(0);
  await shape(page, question, locale, 'wrong');
  await standAt(page, question);
  await reach(sureRadio(page, question, 1));
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(sureRadio(page, question, 3)).toBeChecked();
  await expect(sureRadio(page, question, 3)).toBeFocused();

  await page.reload();
  await atQuestion(page, question);
  await expect(sureRadio(page, question, 3)).toBeChecked();
  await toLanguage(page, 'en', question);
  await expect(sureRadio(page, question, 3, 'en')).toBeChecked();

  await standAt(page, question);
  await press(submitOf(page, question));
  await expectVerdict(page, question, 'en', 'wrong');
  await expect(formOf(page, question)).toContainText(said('sureWrong', {}, 'en'));
  await expect(sureGroup(page, question, 'en')).toHaveCount(0);
  expect(await storedResults(page, objectOf(safe))).toMatchObject([{ sure: 3 }]);
});

test('a right guess is told that it comes back sooner, and a new try asks anew how sure one is', async ({
  page,
}) => {
  await answerSurely(page, safe, 'right', 1);
  const form = formOf(page, safe.question);
  await expect(form.locator('.q-feedback')).toContainText(said('luckyRight'));
  await tryAgain(page, safe.question, locale);
  await shape(page, safe.question, locale, 'right');
  for (const sure of [1, 2, 3] as const) await expect(sureRadio(page, safe.question, sure)).not.toBeChecked();
});

test('a safety question of whose wrong answer one was sure is due first, and is the first of the next day', async ({
  page,
}) => {
  const monday = new Date('2026-11-23T09:00:00').getTime();
  const start = page.getByRole('button', { name: say('islands/record/review', locale, 'start') });
  await page.clock.setFixedTime(monday);
  await answerSurely(page, other, 'wrong');
  await page.clock.setFixedTime(monday + hour);
  await answerSurely(page, safe, 'wrong', 3);

  await page.clock.setFixedTime(monday + 9.5 * hour);
  await page.goto(`/${locale}/review/`);
  await expect(page.locator('[aria-labelledby="review-due"]')).toContainText('1 суроо');

  await page.clock.setFixedTime(monday + 24 * hour);
  await page.goto(`/${locale}/review/`);
  await expect(page.locator('[aria-labelledby="review-due"]')).toContainText('2 суроо');
  await start.click();
  await expect(page.locator(`form.question #question-${safe.question.id}`)).toBeVisible();
  await expect(formOf(page, safe.question)).toContainText(said('number', { n: 1, total: 2 }));
});

/** The states of teaching, one after the other. */
async function* states(page: Page, language: Locale) {
  const { question } = hinted;
  await openAt(page, hinted, language);
  await hintButton(page, question).click();
  yield 'a hint open';
  for (const _ of hintsOf(question).slice(1)) await hintButton(page, question).click();
  await shape(page, question, language, 'wrong');
  await sureRadio(page, question, 3, language).check();
  yield 'all hints open, sure';
  await submitOf(page, question).click();
  await expectVerdict(page, question, language, 'wrong');
  yield 'sure and wrong';
  await tryAgain(page, question, language);
  await shape(page, question, language, 'right');
  await sureRadio(page, question, 1, language).check();
  await submitOf(page, question).click();
  await expectVerdict(page, question, language, 'right');
  yield 'guessed and right';
}

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing to mend where hints and sureness are, ${theme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    for await (const state of states(page, locale))
      if (state !== 'a hint open') expect(await violations(page), state).toEqual([]);
  });
}

for (const language of locales) {
  test(`hints and sureness fit a screen of 320 px, each a target for the thumb, ${language}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    for await (const state of states(page, language)) {
      const { over, culprits } = await overflow(page);
      expect(over, `${state}: ${culprits}`).toBeLessThanOrEqual(0);
      const targets = formOf(page, hinted.question).locator('button, .q-sure label');
      for (const target of await targets.all())
        expect((await target.boundingBox())?.height, state).toBeGreaterThanOrEqual(44);
    }
  });
}

test('paper carries neither opened hints nor how sure one was', async ({ page }) => {
  const { question } = hinted;
  await openAt(page, hinted);
  await hintButton(page, question).click();
  await shape(page, question, locale, 'wrong');
  await expect(sureGroup(page, question)).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(formOf(page, question).getByText(hintsOf(question)[0]?.ky ?? '')).not.toBeVisible();
  await expect(sureGroup(page, question)).toHaveCount(0);
  await page.emulateMedia({ media: 'screen' });
  await page.goto(`${lessonPath(locale, hinted.lesson)}answers/`);
  await expect(page.getByRole('main')).toContainText(hintsOf(question)[0]?.ky ?? '');
});
