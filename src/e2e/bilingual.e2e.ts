import { expect, type Page, test } from '@playwright/test';
import type { Locale } from '@/core/locale/locale.ts';
import { bar, opener, panel, placesOf, second, turnOn, wordsIn, written } from './blocks.ts';
import { afterWalked, walked } from './content.ts';
import { reach } from './keys.ts';
import { watchShifts } from './layout-shifts.ts';
import { lessonPath } from './page-kind.ts';
import { overflow, violations } from './page-rules.ts';
import { say } from './words.ts';

const blocks = written(walked, 'ky');
const [one = 0, two = 0] = placesOf(blocks, 'a paragraph');
const strings = (locale: Locale, key: string) => say('islands/bilingual', locale, key);

/** Tops of the blocks of the text, in pixels from the top of the page. */
const tops = (page: Page) =>
  page
    .locator('.prose > :not(.second)')
    .evaluateAll((found) => found.map((each) => each.getBoundingClientRect().top + scrollY));

test('a paragraph opens in Russian below itself by keyboard alone, and closes again', async ({ page }) => {
  await page.goto(lessonPath('ky', walked));
  await expect(bar(page)).toBeVisible();
  await page.locator('#content').focus();
  await reach(second(page, 'ru'));
  await page.keyboard.press('Enter');
  await expect(second(page, 'ru')).toHaveAttribute('aria-pressed', 'true');
  const button = opener(page, one);
  await expect(button).toHaveAccessibleName(`Рус: ${strings('ky', 'paragraph')} ${strings('ky', 'in_ru')}`);
  await reach(button);
  await page.keyboard.press('Enter');
  await expect(button).toHaveAttribute('aria-expanded', 'true');
  await expect(panel(page, one)).toHaveAttribute('lang', 'ru');
  expect(await wordsIn(panel(page, one))).toBe(written(walked, 'ru')[one]?.words);
  await expect(button).toBeFocused();
  await page.keyboard.press('Space');
  await expect(panel(page, one)).toHaveCount(0);
  await expect(button).toHaveAttribute('aria-expanded', 'false');
  await expect(button).toBeFocused();
});

test.describe('by touch', () => {
  test.use({ hasTouch: true });
  test('several paragraphs stand open at once, on targets wide and high enough for a finger', async ({
    page,
  }) => {
    await page.goto(lessonPath('ky', walked));
    await second(page, 'ru').tap();
    for (const index of [one, two]) {
      await opener(page, index).tap();
      expect(await wordsIn(panel(page, index))).toBe(written(walked, 'ru')[index]?.words);
    }
    await expect(page.locator('.second-text')).toHaveCount(2);
    for (const button of await page.locator('.second > button').all()) {
      const box = await button.boundingBox();
      expect(box?.width).toBeGreaterThanOrEqual(44);
      expect(box?.height).toBeGreaterThanOrEqual(24);
    }
    for (const button of await bar(page).locator('button').all())
      expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(32);
  });
});

for (const [from, to] of [
  ['ky', 'ru'],
  ['ru', 'ky'],
  ['ky', 'en'],
] as const) {
  test(`every block of a lesson in ${from} opens as the same block in ${to}, by one fetch`, async ({
    page,
  }) => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(lessonPath(from, walked));
    await turnOn(page, to);
    await bar(page)
      .getByRole('button', { name: strings(from, 'openAll') })
      .click();
    const wanted = written(walked, to);
    for (const [index, { kind, words }] of wanted.entries()) {
      if (/^<(Quiz|Lab)/.test(kind)) {
        await expect(opener(page, index)).toHaveCount(0);
        continue;
      }
      const found = await wordsIn(panel(page, index));
      // A box without a title of its own has the name of its kind before its words; a drawing has only what stands in it.
      if (kind.startsWith('<Aside')) expect(found.endsWith(words)).toBe(true);
      else if (kind.startsWith('<Figure')) expect(found).not.toBe('');
      else expect(found).toBe(words);
    }
    expect(asked.filter((path) => path === lessonPath(to, walked))).toHaveLength(1);
    const ids = await page.locator('[id]').evaluateAll((found) => found.map(({ id }) => id));
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    const headings = await page.locator('.prose').getByRole('heading').count();
    expect(headings).toBe(placesOf(blocks, 'a heading').length + 1);
    await bar(page)
      .getByRole('button', { name: strings(from, 'closeAll') })
      .click();
    await expect(page.locator('.second-text')).toHaveCount(0);
  });
}

test('turning the mode on and coming back with it moves no line of the text', async ({ page }) => {
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 760 });
    await page.goto(lessonPath('ky', walked));
    await expect(bar(page)).toBeVisible();
    const before = await tops(page);
    await turnOn(page, 'ru');
    expect(await tops(page)).toEqual(before);
    await page.reload();
    await expect(page.locator('.second > button').first()).toBeVisible();
    expect(await tops(page)).toEqual(before);
    await second(page, 'ru').click();
    await expect(page.locator('.second')).toHaveCount(0);
  }
});

test('who does not use it takes nothing of it, and nothing moves when its bar comes', async ({ page }) => {
  const shifts = await watchShifts(page);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto(lessonPath('ky', walked));
  await bar(page).scrollIntoViewIfNeeded();
  await expect(bar(page)).toBeVisible();
  await page.waitForLoadState('networkidle');
  expect(await shifts()).toEqual([]);
  const ofMode = () => asked.filter((path) => /\/mode\.|\/ru\//.test(path));
  expect(ofMode()).toEqual([]);
  await turnOn(page, 'ru');
  await opener(page, 0).click();
  await expect(panel(page, 0)).toBeVisible();
  expect(ofMode()).toEqual([
    expect.stringMatching(/\/mode\..*\.js$/),
    expect.stringMatching(/\/ru\/courses\//),
  ]);
});

test('the language beside the text is kept for the next lesson, until it is taken away', async ({ page }) => {
  await page.goto(lessonPath('ky', walked));
  await turnOn(page, 'ru');
  await page.locator('nav.turn a[rel=next]').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(afterWalked.title.ky);
  await expect(second(page, 'ru')).toHaveAttribute('aria-pressed', 'true');
  const [place = 0] = placesOf(written(afterWalked, 'ru'), 'a paragraph');
  await opener(page, place).click();
  expect(await wordsIn(panel(page, place))).toBe(written(afterWalked, 'ru')[place]?.words);
  await second(page, 'en').click();
  await expect(panel(page, place)).toHaveAttribute('lang', 'en');
  expect(await wordsIn(panel(page, place))).toBe(written(afterWalked, 'en')[place]?.words);
  await second(page, 'en').click();
  await expect(page.locator('.second')).toHaveCount(0);
  await page.reload();
  await expect(bar(page)).toBeVisible();
  await expect(page.locator('.second')).toHaveCount(0);
});

test('the switch of languages works as ever beside it and keeps the place', async ({ page }) => {
  await page.goto(lessonPath('ky', walked));
  await turnOn(page, 'ru');
  await opener(page, one).click();
  await expect(panel(page, one)).toHaveAttribute('lang', 'ru');
  const section = walked.sections[2] ?? '';
  await page.locator(`#${section}`).evaluate((heading) => heading.scrollIntoView({ behavior: 'instant' }));
  await page.locator('header a[hreflang="en"]').evaluate((link: HTMLElement) => link.click());
  await expect(page).toHaveURL(new RegExp(`${lessonPath('en', walked)}$`));
  await expect(page.locator(`#${section}`)).toBeInViewport();
  // Russian stands beside English as it stood beside Kyrgyz; a text is not offered beside itself.
  await expect(second(page, 'ru')).toHaveAttribute('aria-pressed', 'true');
  await expect(second(page, 'en')).toHaveCount(0);
  await page.goto(lessonPath('ru', walked));
  await expect(bar(page)).toBeVisible();
  await expect(page.locator('.second')).toHaveCount(0);
});

test('without a connection it says what is wrong, and opens on the next try', async ({ page, context }) => {
  await page.goto(lessonPath('ky', walked));
  await expect(bar(page)).toBeVisible();
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await second(page, 'ru').click();
  await expect(bar(page).getByRole('alert')).toHaveText(strings('ky', 'trouble'));
  await context.setOffline(false);
  await turnOn(page, 'ru');
  await expect(bar(page).getByRole('alert')).toHaveCount(0);
  await context.setOffline(true);
  await opener(page, one).click();
  await expect(panel(page, one).getByRole('alert')).toHaveText(strings('ky', 'trouble'));
  await context.setOffline(false);
  await panel(page, one)
    .getByRole('button', { name: strings('ky', 'tryAgain') })
    .click();
  expect(await wordsIn(panel(page, one))).toBe(written(walked, 'ru')[one]?.words);
  await expect(opener(page, one)).toBeFocused();
});

test('a page of another day, whose text does not fit, is told and not shown', async ({ page }) => {
  await page.goto(lessonPath('ky', walked));
  await turnOn(page, 'ru');
  await page.route(`**${lessonPath('ru', walked)}`, async (route) => {
    const response = await route.fetch();
    const body = (await response.text()).replace(/<h2 id="[a-z-]+">/, '<p>New.</p>$&');
    await route.fulfill({ response, body });
  });
  await opener(page, one).click();
  await expect(panel(page, one).getByRole('alert')).toHaveText(strings('ky', 'changed'));
});

test('the note that a block is older opens its source below it', async ({ page }) => {
  await page.route(`**${lessonPath('ru', walked)}`, async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    // What the build puts after an older block; no text of the site is older now.
    const note = `<p class="soft note" data-older>Older. <a href="${lessonPath('ky', walked)}" hreflang="ky">Source</a></p>`;
    const at = text.indexOf('</p>', text.indexOf('</h2>', text.indexOf('class="prose"'))) + 4;
    await route.fulfill({ response, body: text.slice(0, at) + note + text.slice(at) });
  });
  await page.goto(lessonPath('ru', walked));
  const note = page.locator('[data-older]');
  await expect(bar(page)).toBeVisible();
  await note.getByRole('link').click();
  const opened = note.locator('+ .second > .second-text');
  await expect(opened).toHaveAttribute('lang', 'ky');
  expect(await wordsIn(opened)).toBe(blocks[one]?.words);
  // Seen from the other side the note comes along, without a link to what stands above it.
  await page.goto(lessonPath('ky', walked));
  await turnOn(page, 'ru');
  await opener(page, one).click();
  await expect(panel(page, one).locator('[data-older]')).toContainText('Older.');
  await expect(panel(page, one).locator('[data-older] a')).toHaveCount(0);
});

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing to mend in a lesson with two blocks open, nor in a page: ${theme}`, async ({
    page,
  }) => {
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    await page.goto(lessonPath('ky', walked));
    await turnOn(page, 'ru');
    for (const index of [0, one]) {
      await opener(page, index).click();
      await expect(panel(page, index)).toHaveAttribute('lang', 'ru');
    }
    expect(await violations(page)).toEqual([]);
    await page.goto('/en/about/');
    await expect(page.locator('.second > button').first()).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });
}

for (const width of [320, 768, 1024]) {
  test(`nothing runs off a screen of ${width} px with everything open`, async ({ page }) => {
    await page.setViewportSize({ width, height: 640 });
    await page.goto(lessonPath('ru', walked));
    await turnOn(page, 'ky');
    await bar(page)
      .getByRole('button', { name: strings('ru', 'openAll') })
      .click();
    await expect(panel(page, one)).toHaveAttribute('lang', 'ky');
    const { over, culprits } = await overflow(page);
    expect(over, culprits).toBeLessThanOrEqual(0);
  });
}

test('on paper what was opened stands below its block, and no button', async ({ page }) => {
  await page.goto(lessonPath('ky', walked));
  await turnOn(page, 'ru');
  await opener(page, one).click();
  await expect(panel(page, one)).toHaveAttribute('lang', 'ru');
  await page.emulateMedia({ media: 'print' });
  await expect(panel(page, one)).toBeVisible();
  await expect(opener(page, one)).toBeHidden();
  await expect(bar(page)).toBeHidden();
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('there is no button that does nothing', async ({ page }) => {
    await page.goto(lessonPath('ky', walked));
    await expect(bar(page)).toBeHidden();
  });
});
