import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { type Locale, locales } from '@/core/locale/locale.ts';
import { answer, formOf, optionsFor } from './answering.ts';
import { type ChoiceQuestion, first, lessons, type Question, root, walked } from './content.ts';
import { press } from './keys.ts';
import { lessonPath } from './page-kind.ts';
import { answeredRow, choice, putRows } from './stored.ts';
import { say } from './words.ts';

const marker = ({ id }: Question) => `#explains-${id}`;
const frame = (locale: Locale, key: string) => say('questions/frame', locale, key);
const explainedLink = (page: Page, question: Question, locale: Locale) =>
  formOf(page, question).getByRole('link', { name: frame(locale, 'explained') });
const wayBack = (page: Page, locale: Locale) =>
  page.getByRole('link', { name: say('islands/way-back', locale, 'back') });
const fieldset = (page: Page, { id }: Question) => page.locator(`#question-${id}`);

/** The paragraph or list item that explains a question. */
function paragraphOf(page: Page, question: Question): Locator {
  return page.locator(':is(p, li)').filter({ has: page.locator(`:scope > ${marker(question)}`) });
}

/** Expects the explaining paragraph in view, not under the bar of places, lit, and with the focus. */
async function expectArrival(page: Page, question: Question): Promise<void> {
  const paragraph = paragraphOf(page, question);
  await expect(paragraph).toBeFocused();
  const shown = await paragraph.evaluate((element) => {
    const { top, left } = element.getBoundingClientRect();
    const color = (of: Element) => getComputedStyle(of).backgroundColor;
    return {
      top,
      isCovered: !element.contains(document.elementFromPoint(left + 2, top + 12)),
      isLit: color(element) !== color(document.body) && color(element) !== 'rgba(0, 0, 0, 0)',
    };
  });
  expect(shown).toMatchObject({ isCovered: false, isLit: true });
  expect(shown.top).toBeGreaterThanOrEqual(0);
  expect(shown.top).toBeLessThan(300);
}

/** Expects the question in view with the focus, judged as before, and no way back any more. */
async function expectReturn(page: Page, question: Question, locale: Locale): Promise<void> {
  await expect(fieldset(page, question)).toBeFocused();
  await expect(fieldset(page, question)).toBeInViewport();
  await expect(formOf(page, question).locator('.q-verdict')).toHaveText(frame(locale, 'notYet'));
  await expect(wayBack(page, locale)).toHaveCount(0);
}

for (const locale of locales) {
  test(`a wrong answer leads to the paragraph that explains it, and back to the question, ${locale}`, async ({
    page,
  }) => {
    await page.goto(lessonPath(locale, walked));
    await answer(page, choice, locale, 'wrong');
    const [chosen] = optionsFor(choice, 'wrong');
    await explainedLink(page, choice, locale).click();
    await expectArrival(page, choice);
    await expect(wayBack(page, locale)).toBeInViewport();
    await wayBack(page, locale).click();
    await expectReturn(page, choice, locale);
    await expect(formOf(page, choice).locator('input:checked')).toHaveAttribute('value', chosen ?? '');
  });
}

test('the whole way goes by keyboard, and as often as one likes', async ({ page }) => {
  await page.goto(lessonPath('ky', walked));
  await answer(page, choice, 'ky', 'wrong');
  for (const _ of ['once', 'and again']) {
    await fieldset(page, choice).focus();
    await press(explainedLink(page, choice, 'ky'));
    await expectArrival(page, choice);
    await press(wayBack(page, 'ky'));
    await expectReturn(page, choice, 'ky');
  }
});

test('a source looked up on the way loses nothing: who goes back finds the way back again', async ({
  page,
}) => {
  await page.goto(lessonPath('ky', walked));
  await answer(page, choice, 'ky', 'wrong');
  await explainedLink(page, choice, 'ky').click();
  await page.locator('.prose .fact').first().click();
  await expect(wayBack(page, 'ky')).toHaveCount(0);
  await page.goBack();
  await expectArrival(page, choice);
  await page.reload();
  await expectArrival(page, choice);
  await wayBack(page, 'ky').click();
  await expectReturn(page, choice, 'ky');
});

test('its script comes to nobody else, and who goes on to another page is offered no way back', async ({
  page,
}) => {
  const scripts: string[] = [];
  page.on('request', (request) => scripts.push(request.url()));
  const forIt = () => scripts.filter((url) => url.includes('way-back'));
  await page.goto(`${lessonPath('ky', walked)}#${choice.section}`);
  await answer(page, choice, 'ky', 'wrong');
  expect(forIt()).toEqual([]);
  await explainedLink(page, choice, 'ky').click();
  await expectArrival(page, choice);
  expect(forIt()).toHaveLength(1);
  const other = first(
    lessons.filter((lesson) => lesson !== walked),
    'second lesson',
  );
  await page.goto(lessonPath('ky', other));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(wayBack(page, 'ky')).toHaveCount(0);
});

test('a way back that leads elsewhere than to this site is not taken', async ({ page }) => {
  const to = `${lessonPath('ky', walked)}#${choice.section}`;
  await page.goto('/ky/review/');
  for (const [from, links] of [
    ['//evil.example/#question-a', 0],
    ['javascript:alert(1)//#question-a', 0],
    ['/ky/review/#question-a', 1],
  ] as const) {
    await page.evaluate((text) => sessionStorage.setItem('chynjyr.way-back', text), `${to} ${from}`);
    await page.goto('/ky/');
    await page.goto(to);
    await page.waitForLoadState('networkidle');
    await expect(wayBack(page, 'ky')).toHaveCount(links);
  }
});

test('nothing moves when the paragraph is lit and the way back comes', async ({ page }) => {
  await page.goto(lessonPath('ky', walked));
  await answer(page, choice, 'ky', 'wrong');
  const tops = () =>
    page
      .locator('main :is(p, h2, li, fieldset):visible')
      .evaluateAll((all) => all.map((element) => element.getBoundingClientRect().top + scrollY));
  const before = await tops();
  await explainedLink(page, choice, 'ky').click();
  await expect(wayBack(page, 'ky')).toBeVisible();
  const after = await tops();
  expect(after).toHaveLength(before.length);
  // Half a pixel, since a page scrolled by part of a pixel rounds otherwise.
  expect(after.filter((top, at) => Math.abs(top - (before[at] ?? 0)) > 0.5)).toEqual([]);
});

test('from a review it leads to the lesson, and back to the same question of the set', async ({ page }) => {
  const monday = new Date('2026-11-23T09:00:00');
  await page.clock.setFixedTime(monday);
  await page.goto('/ru/review/');
  await expect(page.locator('#review-due')).toBeVisible();
  const second = first<ChoiceQuestion>(
    walked.questions.flatMap((each) => (each.type === 'one-choice' && each.id !== choice.id ? [each] : [])),
    'second choice in the walked lesson',
  );
  const days = ['2026-11-02T08:00:00.000Z', '2026-11-03T08:00:00.000Z'];
  await putRows(
    page,
    [choice, second].map((question, at) => answeredRow(`old-${at}`, days[at] ?? '', question)),
  );
  await page.reload();
  await page.getByRole('button', { name: say('islands/record/review', 'ru', 'start') }).click();
  const goOn = page.locator('.review-on button');
  for (const key of ['next', 'finish']) {
    await expect(page.locator('form.question')).toBeVisible();
    const anchor = await page.locator('form.question fieldset').first().getAttribute('id');
    const asked = anchor === `question-${choice.id}` ? choice : second;
    await answer(page, asked, 'ru', 'wrong');
    await explainedLink(page, asked, 'ru').click();
    await expect(page).toHaveURL(new RegExp(`${lessonPath('ru', walked)}${marker(asked)}$`));
    await expectArrival(page, asked);
    await press(wayBack(page, 'ru'));
    await expect(page).toHaveURL(/\/ru\/review\/$/);
    await expectReturn(page, asked, 'ru');
    await expect(goOn).toHaveText(say('islands/record/review', 'ru', key));
    await goOn.click();
  }
  await expect(
    page.getByRole('heading', { name: say('islands/record/review', 'ru', 'end_title') }),
  ).toBeVisible();
});

for (const locale of locales) {
  test(`each question leads to a place that its lesson has, and each lesson marks it, ${locale}`, () => {
    for (const lesson of lessons) {
      const folder = join(root, 'dist', lessonPath(locale, lesson));
      expect(existsSync(join(folder, 'quiz.json')), lesson.id).toBe(true);
      const html = readFileSync(join(folder, 'index.html'), 'utf8');
      const { questions } = JSON.parse(readFileSync(join(folder, 'quiz.json'), 'utf8'));
      const mdx = readFileSync(
        join(root, 'content/courses', lesson.course, lesson.id, `${locale}.mdx`),
        'utf8',
      );
      expect(Object.keys(questions)).toHaveLength(lesson.questions.length);
      for (const { id, section } of lesson.questions) {
        const isMarked = mdx.includes(`<Explains id="${id}" />`);
        const { explained } = questions[id].props;
        expect(explained).toBe(isMarked ? `#explains-${id}` : `#${section}`);
        expect(html.match(new RegExp(`\\bid="?${explained.slice(1)}["\\s>]`, 'g')), explained).toHaveLength(
          1,
        );
      }
    }
  });
}
