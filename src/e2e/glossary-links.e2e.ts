import { expect, type Page, test } from '@playwright/test';
import { type Locale, locales } from '@/core/locale/locale.ts';
import { opener, panel, turnOn } from './blocks.ts';
import { lessons, term, walked } from './content.ts';
import { press } from './keys.ts';
import { lessonPath } from './page-kind.ts';
import { violations } from './page-rules.ts';
import { linkedByHand, openInflected, termLinks, termOf } from './term-links.ts';
import { say } from './words.ts';

const locale: Locale = 'ky';
const noteOn = (page: Page) => page.locator('[popover]:popover-open');
const linkTo = (page: Page, id: string) => page.locator(`article a.term[href$="/glossary/${id}/"]`);

for (const language of locales) {
  test(`in ${language} a term in another form than the dictionary's links by itself and explains itself`, async ({
    page,
  }) => {
    const { id, text } = await openInflected(page, language);
    const address = page.url();
    await linkTo(page, id).click();
    const note = noteOn(page);
    await expect(note).toBeVisible();
    await expect(note).toContainText(term(id).term[language]);
    await expect(note).not.toHaveText(new RegExp(`^${text}`, 'i'));
    await expect(note).toContainText(term(id).definition[language]);
    await expect(note).toHaveAttribute('lang', language);
    expect(page.url()).toBe(address);
  });

  test(`in ${language} no term links by itself twice in a lesson, nor beside a link by hand`, async ({
    page,
  }) => {
    for (const lesson of lessons) {
      await page.goto(lessonPath(language, lesson));
      const ids = (await termLinks(page)).map(({ id }) => id);
      const byHand = linkedByHand(lesson, language);
      expect(ids.length).toBeGreaterThan(0);
      expect(ids.filter((id) => byHand.includes(id))).toEqual(byHand);
      const bySelf = ids.filter((id) => !byHand.includes(id));
      expect(bySelf).toEqual([...new Set(bySelf)]);
    }
  });
}

test('the note names the term in the other languages, where it is another word', async ({ page }) => {
  await page.goto(lessonPath(locale, walked));
  for (const { id } of await termLinks(page)) {
    await linkTo(page, id).first().click();
    const note = noteOn(page);
    await expect(note).toContainText(term(id).definition[locale]);
    for (const other of locales.filter((each) => each !== locale)) {
      const name = term(id).term[other];
      const isSame = name.toLowerCase() === term(id).term[locale].toLowerCase();
      await expect(note.locator(`[lang=${other}]`)).toHaveText(isSame ? [] : [name]);
    }
    await page.keyboard.press('Escape');
    await expect(note).toHaveCount(0);
  }
});

test('the notes of a lesson are fetched once, and not before a term is pressed', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (/terms\.json|note\./.test(request.url())) asked.push(request.url());
  });
  await page.goto(lessonPath(locale, walked));
  await page.waitForLoadState('networkidle');
  expect(asked).toEqual([]);
  for (const at of [0, 1, 2]) {
    await page.locator('article a.term').nth(at).click();
    await expect(noteOn(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(noteOn(page)).toHaveCount(0);
  }
  expect(asked.filter((url) => url.endsWith('terms.json'))).toHaveLength(1);
});

test('by keyboard the note is heard, worked and left, and nothing is lost behind it', async ({ page }) => {
  await page.goto(lessonPath(locale, walked));
  const link = page.locator('article a.term').first();
  await expect(link).toHaveAttribute('aria-haspopup', 'dialog');
  await press(link);
  const note = page.getByRole('dialog');
  await expect(note).toBeFocused();
  await expect(link).toHaveAttribute('aria-expanded', 'true');
  const id = termOf((await link.getAttribute('href')) ?? '');
  await expect(note).toHaveAccessibleName(term(id).term[locale]);
  await expect(note).toHaveAccessibleDescription(term(id).definition[locale]);
  await press(note.getByRole('button', { name: say('i18n/strings', locale, 'close') }));
  await expect(note).toHaveCount(0);
  await expect(link).toBeFocused();
  await expect(link).toHaveAttribute('aria-expanded', 'false');
  // Who goes on by Tab has read it: the note closes, and the focus goes where it was going.
  await press(link);
  await expect(note).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await expect(note).toHaveCount(0);
  await expect(link).toBeFocused();
});

test.describe('by touch', () => {
  test.use({ hasTouch: true });

  test('a term opens its note, and a second touch or one elsewhere closes it', async ({ page }) => {
    await page.goto(lessonPath(locale, walked));
    const link = page.locator('article a.term').first();
    await link.tap();
    const note = noteOn(page);
    await expect(note).toBeVisible();
    const box = await note.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
    for (const button of await note.getByRole('button').all()) {
      const size = await button.boundingBox();
      expect(size?.height).toBeGreaterThanOrEqual(44);
      expect(size?.width).toBeGreaterThanOrEqual(44);
    }
    await link.tap();
    await expect(note).toHaveCount(0);
    await link.tap();
    await expect(note).toBeVisible();
    // The margin, where nothing is to be pressed.
    await page.touchscreen.tap(3, 300);
    await expect(note).toHaveCount(0);
    await expect(page).toHaveURL(new RegExp(`${lessonPath(locale, walked)}$`));
  });
});

test('another term takes over from an open one', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(lessonPath(locale, walked));
  const ids = (await termLinks(page)).map(({ id }) => id);
  const [one = '', two = ''] = [ids[0], ids.find((id) => id !== ids[0])];
  await linkTo(page, two).first().scrollIntoViewIfNeeded();
  await linkTo(page, one).first().focus();
  await page.keyboard.press('Enter');
  await expect(noteOn(page)).toContainText(term(one).definition[locale]);
  await linkTo(page, two).first().dispatchEvent('click');
  await expect(noteOn(page)).toHaveCount(1);
  await expect(noteOn(page)).toContainText(term(two).definition[locale]);
  await expect(noteOn(page)).toBeFocused();
});

test('a press meant for a new tab opens the page of the term there', async ({ page, context }) => {
  await page.goto(lessonPath(locale, walked));
  const link = page.locator('article a.term').first();
  const id = termOf((await link.getAttribute('href')) ?? '');
  for (const way of [{ modifiers: ['ControlOrMeta'] as const }, { button: 'middle' as const }]) {
    // A busy browser may open a tab late and empty: pressed again, it has to come.
    await expect(async () => {
      const coming = context.waitForEvent('page', { timeout: 5000 });
      await link.click({ ...way, modifiers: 'modifiers' in way ? [...way.modifiers] : [] });
      const tab = await coming;
      try {
        await expect(tab).toHaveURL(new RegExp(`/glossary/${id}/$`), { timeout: 5000 });
      } finally {
        await tab.close();
      }
    }).toPass({ timeout: 60_000 });
    await expect(noteOn(page)).toHaveCount(0);
  }
});

for (const [what, pattern] of [
  ['the notes do not come', '**/terms.json'],
  ['their script does not come', '**/_astro/note.*'],
] as const) {
  test(`when ${what}, the press is a press on a link`, async ({ page }) => {
    await page.goto(lessonPath(locale, walked));
    await page.route(pattern, (route) => route.abort());
    const link = page.locator('article a.term').first();
    const id = termOf((await link.getAttribute('href')) ?? '');
    await link.click();
    await expect(page).toHaveURL(new RegExp(`/glossary/${id}/$`));
  });
}

test('what a term pressed in a page explains is right there too', async ({ page }) => {
  for (const path of ['about', 'privacy']) {
    await page.goto(`/${locale}/${path}/`);
    const link = page.locator('main a.term').first();
    if ((await link.count()) === 0) continue;
    await link.click();
    const id = termOf((await link.getAttribute('href')) ?? '');
    await expect(noteOn(page)).toContainText(term(id).definition[locale]);
  }
});

test('a term in the opened block explains itself in the language of the block, one of the page in that of the page', async ({
  page,
}) => {
  await page.goto(lessonPath('ky', walked));
  await turnOn(page, 'ru');
  const place = await page
    .locator('.prose > :not(.second)')
    .evaluateAll((found) => found.findIndex((each) => each.querySelector('a.term') !== null));
  await opener(page, place).click();
  const word = panel(page, place).locator('a.term').first();
  await expect(word).toHaveAttribute('aria-haspopup', 'dialog');
  const id = termOf((await word.getAttribute('href')) ?? '');
  const note = noteOn(page);
  await word.click();
  await expect(note).toHaveAttribute('lang', 'ru');
  await expect(note).toContainText(term(id).definition.ru);
  await expect(note.locator('.term-more')).toHaveAttribute('href', new RegExp(`/ru/glossary/${id}/$`));
  await page.keyboard.press('Escape');
  await expect(word).toBeFocused();
  await page.locator(`.prose > :not(.second) a.term[href$="/glossary/${id}/"]`).first().click();
  await expect(note).toHaveAttribute('lang', 'ky');
  await expect(note).toContainText(term(id).definition.ky);
});

for (const width of [360, 1280]) {
  test(`axe finds nothing to mend in a note, and it stays on the screen at every term, ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 760 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(lessonPath(locale, walked));
    const links = page.locator('article a.term');
    for (let at = 0; at < (await links.count()); at += 1) {
      await links.nth(at).click();
      const note = noteOn(page);
      await expect(note).toBeInViewport({ ratio: 1 });
      if (at === 0) expect(await violations(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await expect(note).toHaveCount(0);
    }
  });
}
