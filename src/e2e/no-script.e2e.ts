import { expect, test } from '@playwright/test';
import { type Locale, type Localized, locales } from '@/core/locale/locale.ts';
import { formOf, reasonOfRight } from './answering.ts';
import { lessons, type Question, term, walked } from './content.ts';
import { lessonPath } from './page-kind.ts';
import { termOf } from './term-links.ts';
import { say } from './words.ts';

const locale: Locale = 'ky';

test.use({ javaScriptEnabled: false });

for (const lesson of lessons) {
  test(`without script ${lesson.id} can be read: text, figures, and every question with its options`, async ({
    page,
  }) => {
    await page.goto(lessonPath(locale, lesson));
    const headings = page.locator('article h2');
    for (const section of lesson.sections) {
      const text = page.locator(`#${section} + *`);
      await expect(page.locator(`#${section}`)).toBeVisible();
      await expect(text).toBeVisible();
      await expect(text).toHaveText(/.{20}/s);
    }
    expect(await headings.count()).toBeGreaterThanOrEqual(lesson.sections.length);
    for (const figure of await page.locator('figure').all()) {
      const box = await figure.locator('svg').boundingBox();
      expect(box?.width).toBeGreaterThan(200);
      expect(box?.height).toBeGreaterThan(60);
      await expect(figure.locator('figcaption')).toBeVisible();
    }
    for (const question of lesson.questions) {
      const form = formOf(page, question);
      await expect(form.getByText(question.prompt[locale].trim())).toBeVisible();
      for (const { text } of partsOf(question))
        await expect(form.getByText(text[locale], { exact: true })).toBeVisible();
      if (question.type === 'number') await expect(form.getByRole('textbox')).toBeVisible();
    }
  });
}

/** What is chosen from or put in order; the other types show theirs in ways of their own, which their own tests look at. */
function partsOf(question: Question): readonly { readonly text: Localized }[] {
  if ('options' in question) return question.options;
  return 'items' in question ? question.items : [];
}

test('without script a term is a link to its page in the glossary', async ({ page }) => {
  await page.goto(lessonPath(locale, walked));
  const link = page.locator('a.term').first();
  const id = termOf((await link.getAttribute('href')) ?? '');
  await link.click();
  await expect(page).toHaveURL(new RegExp(`/${locale}/glossary/${id}/$`));
  await expect(page.getByRole('main')).toContainText(term(id).definition[locale]);
});

test('without script the way to a lesson and the change of language are links', async ({ page }) => {
  await page.goto('/');
  await page.locator(`a[href="/${locale}/"]`).click();
  await page.locator(`main a[href="/${locale}/courses/"]`).first().click();
  await page.locator(`main a[href="/${locale}/courses/${walked.course}/"]`).click();
  await page
    .locator(`main a[href="${lessonPath(locale, walked)}"]`)
    .first()
    .click();
  for (const other of [...locales].reverse()) {
    await page.locator(`header a[hreflang="${other}"]`).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(walked.title[other]);
  }
});

test('without script the answers to a quiz are a page of their own, out of sight until it is opened', async ({
  page,
}) => {
  await page.goto(lessonPath(locale, walked));
  await page.locator(`article a[href="${lessonPath(locale, walked)}answers/"]`).click();
  const main = page.getByRole('main');
  for (const question of walked.questions) {
    await expect(main.getByText(question.prompt[locale].trim())).toBeVisible();
    const reason = reasonOfRight(question, locale) ?? '';
    await expect(main.getByText(reason).first()).toBeVisible();
  }
});

test('a lesson on paper is text and a quiz to fill in: no header, no menus, a box before each option', async ({
  page,
}) => {
  await page.goto(lessonPath(locale, walked));
  await page.emulateMedia({ media: 'print' });
  for (const chrome of await page.locator('body > header, nav, body > footer').all())
    await expect(chrome).toBeHidden();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  for (const question of walked.questions) {
    const form = formOf(page, question);
    await expect(form.getByText(question.prompt[locale].trim())).toBeVisible();
    await expect(form.locator('button[type=submit]')).toBeHidden();
    for (const input of await form.locator('input:is([type=radio], [type=checkbox])').all()) {
      const drawn = await input.evaluate((element) => {
        const { borderTopWidth, borderTopStyle, appearance } = getComputedStyle(element);
        return { width: Number.parseFloat(borderTopWidth), borderTopStyle, appearance };
      });
      expect(drawn).toMatchObject({ borderTopStyle: 'solid', appearance: 'none' });
      expect(drawn.width).toBeGreaterThanOrEqual(1);
      expect((await input.boundingBox())?.width).toBeGreaterThanOrEqual(12);
    }
  }
});

test('without script the page on data says what is kept and where', async ({ page }) => {
  await page.goto(`/${locale}/data/`);
  for (const part of ['record', 'names', 'tab', 'nowhere'])
    await expect(page.getByText(say('islands/data', locale, `kept_${part}`), { exact: true })).toBeVisible();
  for (const part of ['kept_lead', 'kept_risk'])
    await expect(page.getByText(say('islands/data', locale, part), { exact: true })).toBeVisible();
});
