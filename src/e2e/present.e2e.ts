import { expect, type Page, test } from '@playwright/test';
import { locales } from '@/core/locale/locale.ts';
import { courses, walked } from './content.ts';
import { lessonPath } from './page-kind.ts';
import { overflow } from './page-rules.ts';

const path = (locale: 'ky' | 'ru' | 'en', lesson = walked) => `${lessonPath(locale, lesson)}present/`;
const now = (page: Page) => page.locator('.screen.now');
const place = async (page: Page) => Number(await now(page).getAttribute('id'));

/** Every screen in turn, a question without and with its answer: how large its letters are, and whether all of it is seen. */
function walkAll(page: Page) {
  return page.evaluate(() => {
    const found: { id: string; letters: number; isSeen: boolean }[] = [];
    for (let id = ''; ; ) {
      const screen = document.querySelector<HTMLElement>('.screen.now');
      if (screen === null) throw new Error('no screen shows');
      const isOpen = screen.querySelector('.answer')?.hasAttribute('open') === true;
      const state = `${screen.id}${isOpen ? ' open' : ''}`;
      // The last one stays where it is.
      if (state === id) return found;
      id = state;
      const letters = Number.parseFloat(getComputedStyle(screen).fontSize);
      found.push({ id, letters, isSeen: screen.scrollHeight <= screen.clientHeight });
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown' }));
    }
  });
}

for (const [width, height, letters] of [
  [1280, 720, 28],
  [1024, 768, 26],
] as const) {
  for (const { id, lessons: own } of courses) {
    test(`every screen of ${id} in Kyrgyz is seen whole and from the last row at ${width} × ${height}`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      for (const lesson of own) {
        await page.goto(path('ky', lesson));
        await expect(now(page)).toHaveAttribute('id', '1');
        const screens = await walkAll(page);
        expect(screens.length).toBeGreaterThan(2 * (lesson.sections.length + lesson.questions.length));
        expect(screens).toHaveLength((await page.locator('.screen').count()) + lesson.questions.length);
        const bad = screens.filter((screen) => screen.letters < letters || !screen.isSeen);
        expect(bad, lesson.id).toEqual([]);
      }
    });
  }
}

test('a clicker, the halves of the screen and the address turn the same screens, and a question shows its answer first', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto(`${path('ky')}#3`);
  await expect(now(page)).toHaveAttribute('id', '3');
  await page.keyboard.press('PageDown');
  await page.mouse.click(1200, 40);
  expect(await place(page)).toBe(5);
  await page.mouse.click(40, 40);
  await page.keyboard.press('PageUp');
  await expect(page).toHaveURL(/#3$/);
  await page.keyboard.press('End');
  const end = await place(page);
  await page.goto(`${path('ky')}#${end - walked.questions.length}`);
  await page.reload();
  const question = now(page);
  await expect(question).toContainText(walked.questions[0]?.prompt.ky ?? '');
  await expect(question.locator('.answer')).not.toHaveAttribute('open');
  await page.keyboard.press('Space');
  await expect(question.locator('.answer')).toHaveAttribute('open');
  await page.keyboard.press('Space');
  expect(await place(page)).toBe(end - walked.questions.length + 1);
  await page.goto(`${path('ky')}#2`);
  await now(page).locator('.term').first().click();
  await expect(now(page).locator('.words dd').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(now(page).locator('.words')).not.toHaveAttribute('open');
  await page.keyboard.press('Home');
  await page.locator('.clock').click();
  await expect(page.locator('.clock')).toContainText('0 / 45');
  // A button that has the focus is pressed, not passed over.
  await page.locator('[data-turn=next]').focus();
  await page.keyboard.press('Enter');
  expect(await place(page)).toBe(2);
  await expect(page.locator('[data-turn=next]')).toBeFocused();
});

test('a second language stands below the first on every screen, and is kept', async ({ page }) => {
  await page.goto(`${path('ky')}#2`);
  await page.locator('[data-second=ru]').click();
  await page.reload();
  const blocks = await page.locator('.screen > .text:not(.second)').count();
  await expect(page.locator('.screen > .text.second[lang=ru]')).toHaveCount(blocks);
  await expect(now(page).locator('.second[lang=ru]').first()).toBeVisible();
  await expect(now(page).locator('.second[lang=en]').first()).toBeHidden();
  expect((await overflow(page)).over).toBeLessThanOrEqual(0);
});

test('without script, and on paper, all screens stand one under another, without the answers', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${baseURL}${path('ky')}`);
  for (const screen of await page.locator('.screen').all()) await expect(screen).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.answer').first()).toBeHidden();
  await expect(page.locator('.asked').first()).toBeVisible();
  await context.close();
});

for (const { id, lessons: own } of courses) {
  for (const locale of locales) {
    test(`every plan of ${id} is one sheet of A4 in ${locale}, and runs off no screen of 320 px`, async ({
      page,
    }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      for (const lesson of own) {
        await page.goto(`${lessonPath(locale, lesson)}plan/`);
        expect((await overflow(page)).over, lesson.id).toBeLessThanOrEqual(0);
        const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
        expect(/\/Count (\d+)/.exec(pdf)?.[1], lesson.id).toBe('1');
        expect(pdf).toMatch(/\/MediaBox \[0 0 594\.\d+ 841\.\d+\]/);
      }
    });
  }
}
