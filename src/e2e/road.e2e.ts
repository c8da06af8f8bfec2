import { expect, type Page, test } from '@playwright/test';
import { type Locale, locales } from '@/core/locale/locale.ts';
import { answer, formOf, shape } from './answering.ts';
import { afterWalked, type Question, walked } from './content.ts';
import { answersIn } from './mine.ts';
import { lessonPath } from './page-kind.ts';
import * as road from './road.ts';
import { say } from './words.ts';

const half = Math.ceil(walked.questions.length / 2);
const [before, begun, rest] = [
  walked.questions.slice(0, half),
  walked.questions[half],
  walked.questions.slice(half),
];
const another = { ky: 'ru', ru: 'en', en: 'ky' } as const;

/** What stands in a question, in ids and signs: the same in every language. */
function stateOf(page: Page, question: Question): Promise<unknown> {
  return formOf(page, question)
    .locator('input')
    .evaluateAll((inputs) =>
      (inputs as HTMLInputElement[]).map(({ type, value, checked }) =>
        type === 'text' ? value : [value, checked],
      ),
    );
}

async function switchInTheMiddle(page: Page, from: Locale): Promise<void> {
  const to = another[from];
  const given = before[0];
  if (begun === undefined || given === undefined) throw new Error('the walked quiz is too short');
  await shape(page, begun, from, 'wrong');
  const [givenBefore, begunBefore] = [await stateOf(page, given), await stateOf(page, begun)];
  const anchor = `#question-${begun.id}`;
  await page.locator(anchor).evaluate((element) => element.scrollIntoView({ behavior: 'instant' }));
  const place = await road.topOf(page, anchor);
  await road.changeLanguage(page, to);
  await expect.poll(async () => Math.abs((await road.topOf(page, anchor)) - place)).toBeLessThan(760);
  await expect.poll(() => stateOf(page, begun)).toEqual(begunBefore);
  await formOf(page, given).scrollIntoViewIfNeeded();
  await expect(
    formOf(page, given)
      .getByText(say('questions/frame', to, 'right'))
      .first(),
  ).toBeVisible();
  await expect
    .poll(async () => new Set((await stateOf(page, given)) as []))
    .toEqual(new Set(givenBefore as []));
  await road.changeLanguage(page, from);
}

async function comeBack(page: Page, locale: Locale): Promise<Page> {
  const context = page.context();
  await page.close();
  const next = await context.newPage();
  await next.clock.setFixedTime(Date.now() + 24 * 3600 * 1000);
  await next.goto(`/${locale}/`);
  const card = next.locator('section[aria-labelledby="go-on"]');
  await expect(card).toContainText(walked.title[locale]);
  await card.getByRole('link').click();
  await expect(next).toHaveURL(new RegExp(`${lessonPath(locale, walked)}#question-${begun?.id}$`));
  await expect(next.locator(`#question-${begun?.id}`)).toBeInViewport();
  return next;
}

for (const locale of locales) {
  test(`a learner walks the whole road in ${locale} on a phone and loses nothing`, async ({
    page: opened,
  }) => {
    test.slow();
    let page = opened;
    await test.step('from the front page to the lesson', () => road.walkToLesson(page, locale));
    await test.step('what was read is marked on the chain', () => road.readSections(page, walked, 2));
    await test.step('a wrong answer teaches, the right one is praised', async () => {
      for (const question of before) await road.learnFromMistake(page, question, locale);
    });
    await test.step('a change of language keeps answers, draft and place', () =>
      switchInTheMiddle(page, locale));
    await test.step('the next day the front page leads back to the question left', async () => {
      page = await comeBack(page, locale);
    });
    await test.step('the rest of the quiz is answered, and the next lesson is offered', async () => {
      for (const question of rest) await answer(page, question, locale, 'right');
      await page.goto(`/${locale}/`);
      const card = page.locator('section[aria-labelledby="go-on"]');
      await expect(card).toContainText(afterWalked.title[locale]);
    });
    await test.step('my learning shows every answer', async () => {
      await page.locator(`nav a[href="/${locale}/mine/"]:not([hreflang])`).click();
      const answers = page.locator('section[aria-labelledby="mine-answers"]');
      for (const { id, prompt } of walked.questions) {
        const link = answers.locator(`a[href="${lessonPath(locale, walked)}#question-${id}"]`);
        await expect(link.first()).toHaveText(prompt[locale]);
      }
      const right = answers.getByText(say('islands/record/my-learning', locale, 'answer_right'), {
        exact: true,
      });
      await expect(right).toHaveCount(walked.questions.length);
      await expect(answersIn(page)).toHaveCount(walked.questions.length + before.length);
    });
    await test.step('a search finds the section of a word', async () => {
      const { word, section } = road.wordToFind(locale);
      await page.locator(`nav a[href="/${locale}/search/"]:not([hreflang])`).click();
      if (locale === 'ky') await road.searchFor(page, locale, road.withoutOwnLetters(word), section);
      const found = await road.searchFor(page, locale, word, section);
      await found.click();
      await expect(page.locator(`#${section}`)).toBeInViewport();
    });
  });
}
