import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { type Locale, locales } from '@/core/locale/locale.ts';
import { answer, formOf } from './answering.ts';
import { courseRows, lessonRows, openCertificate, testRows } from './certificates.ts';
import { courses, first, firstTwo, walked } from './content.ts';
import { press, reach } from './keys.ts';
import { overflow, violations } from './page-rules.ts';
import { countRows, putRows } from './stored.ts';
import { say } from './words.ts';

const course = first(
  courses.filter(({ id }) => id === walked.course),
  'course of the walked lesson',
);
const said = (locale: Locale, key: string, values?: Record<string, string | number>) =>
  say('islands/record/certificate', locale, key, values);
const sheet = (page: Page, locale: Locale) => page.getByRole('region', { name: said(locale, 'sheet_label') });
const nameField = (page: Page, locale: Locale) => page.getByLabel(said(locale, 'name'), { exact: true });
/** Sixty letters, as long as names get. */
const longName = 'Абдыкадырова-Токтогулова Айсулуу Нурланбековна кызы Чолпонай';

test('the road leads to what is left, and ends in the certificate of that day', async ({ page }) => {
  await openCertificate(page, 'ky', { rows: [] });
  await expect(page.getByRole('heading', { name: said('ky', 'empty_title') })).toBeVisible();
  const [left] = firstTwo;
  const object = `question:${walked.course}/${walked.id}/${left.id}`;
  await putRows(
    page,
    courseRows(course).filter((row) => row['object'] !== object),
  );
  await page.reload();
  const road = page.getByRole('region', { name: said('ky', 'road_title') });
  await expect(road.getByText(said('ky', 'road_questions', { count: 1 }))).toBeVisible();
  // All lessons but one, and the test.
  await expect(road.getByText(said('ky', 'road_done'), { exact: true })).toHaveCount(course.lessons.length);
  await road.getByRole('link', { name: said('ky', 'go_on') }).click();
  await expect(page).toHaveURL(new RegExp(`/${walked.id}/#question-${left.id}$`));
  await answer(page, left, 'ky', 'right');
  await expect(formOf(page, left).locator('.q-verdict')).toBeVisible();
  await page.goto('/ky/certificate/');
  await expect(sheet(page, 'ky')).toContainText(course.title.ky);
  await expect(sheet(page, 'ky')).toContainText('100%');
  // It rests on today's answer, and is in the record as issued.
  await expect.poll(() => countRows(page, 'events')).toBeGreaterThan(courseRows(course).length);
});

test('a certificate says what it must, keeps a name only on wish, and is checked by keyboard against the file', async ({
  page,
}) => {
  await openCertificate(page, 'ru');
  const paper = sheet(page, 'ru');
  for (const text of ['15 ноября 2026', said('ru', 'sheet_self'), said('ru', 'sheet_code')])
    await expect(paper).toContainText(text);
  await expect(paper.getByRole('img', { name: said('ru', 'sheet_qr') })).toBeVisible();
  await nameField(page, 'ru').fill('Айпери Асанова');
  await expect(paper).toContainText('Айпери Асанова');
  await page.reload();
  await expect(nameField(page, 'ru')).toHaveValue('');
  await nameField(page, 'ru').fill('Айпери Асанова');
  await page.getByLabel(said('ru', 'name_keep')).check();
  await page.reload();
  await expect(nameField(page, 'ru')).toHaveValue('Айпери Асанова');
  const code = (await paper.locator('.sheet-code').textContent()) ?? '';

  await page
    .getByRole('main')
    .getByRole('link', { name: said('ru', 'to_data') })
    .click();
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: say('islands/data', 'ru', 'export') }).click();
  const file = await (await coming).path();
  expect(readFileSync(file, 'utf8')).toContain(`course:${course.id}`);

  // The teacher's device knows nothing of the learner.
  await page.evaluate(() => indexedDB.deleteDatabase('chynjyr'));
  await page.goto('/ru/certificate/');
  const check = page.locator('.cert-check');
  await press(check.locator('summary'));
  await check.getByLabel(said('ru', 'check_course')).selectOption(course.title.ru);
  await reach(check.getByLabel(said('ru', 'check_name')));
  await page.keyboard.type('айпери асанова');
  await check.getByLabel(said('ru', 'check_day')).fill('2026-11-15');
  await check.getByLabel(said('ru', 'check_percent')).fill('100');
  await reach(check.getByLabel(said('ru', 'check_code')));
  await page.keyboard.type(code.toLowerCase());
  await check.locator('input[type=file]').setInputFiles(file);
  const button = check.getByRole('button', { name: said('ru', 'check'), exact: true });
  await press(button);
  await expect(check.getByRole('status')).toContainText(said('ru', 'check_fits'));
  expect(await violations(page)).toEqual([]);
  await check.getByLabel(said('ru', 'check_name')).fill('Нурлан');
  await button.click();
  await expect(check.getByRole('status')).toContainText(said('ru', 'differs_code'));
});

test('what is no name goes neither on the sheet nor into the browser', async ({ page }) => {
  await openCertificate(page, 'ky');
  await page.getByLabel(said('ky', 'name_keep')).check();
  await nameField(page, 'ky').fill('4169 5853 5123 4567');
  await expect(page.getByText(said('ky', 'name_digits'))).toBeVisible();
  await expect(sheet(page, 'ky')).not.toContainText('4169');
  expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain('4169');
});

for (const locale of locales) {
  test(`prints as one sheet of A4 across, all of it within the border, ${locale}`, async ({ page }) => {
    await openCertificate(page, locale);
    await nameField(page, locale).fill(longName);
    await expect(sheet(page, locale)).toContainText(longName);
    await page.setViewportSize({ width: 1123, height: 794 });
    await page.emulateMedia({ media: 'print' });
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    const [wide = 0, high = 0] = (/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/.exec(pdf) ?? [])
      .slice(1)
      .map(Number);
    // Points of 1/72 inch.
    expect(wide / 72).toBeCloseTo(297 / 25.4, 1);
    expect(high / 72).toBeCloseTo(210 / 25.4, 1);
    const { outside, visible } = await page.evaluate(() => {
      const mm = 96 / 25.4;
      const inner = { left: 18 * mm, top: 18 * mm, right: 279 * mm, bottom: 192 * mm };
      const parts = [...document.querySelectorAll('.sheet-text :is(p, h2, h3, li, dt, dd, svg)')];
      const shown = [...document.querySelectorAll('body *')].filter(
        (element) => element.getClientRects().length > 0,
      );
      return {
        outside: parts
          .filter((part) => {
            const { left, top, right, bottom } = part.getBoundingClientRect();
            return left < inner.left || top < inner.top || right > inner.right || bottom > inner.bottom;
          })
          .map(({ textContent }) => textContent),
        visible: shown
          .filter(
            (element) => element.matches('p, h1, h2, a, button, input') && !element.closest('.sheet, .skip'),
          )
          .map(({ outerHTML }) => outerHTML.slice(0, 80)),
      };
    });
    expect(outside).toEqual([]);
    expect(visible).toEqual([]);
  });

  test(`a long name fits a screen of 360 px, ${locale}`, async ({ page }) => {
    await openCertificate(page, locale);
    await nameField(page, locale).fill(longName);
    await expect(sheet(page, locale)).toContainText(longName);
    const { over, culprits } = await overflow(page);
    expect(over, culprits).toBeLessThanOrEqual(0);
  });
}

test('the parts of the sheet do not lie on each other, however long the name', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  // Answers to earlier revisions, so that the sheet has to say that questions have changed.
  const rows = lessonRows(course).map((row) => ({ ...row, rev: Number(row['rev']) - 1 }));
  await openCertificate(page, 'ky', { rows: [...testRows(), ...rows] });
  await expect(page.locator('.sheet-changed')).toContainText(String(rows.length));
  for (const name of ['', 'Айпери', longName, `${longName} Бурулкан Асел кызы`]) {
    await nameField(page, 'ky').fill(name);
    const boxes = await page
      .locator('.sheet-text > div')
      .evaluateAll((all) =>
        all.map((part) => part.getBoundingClientRect()).map(({ top, bottom }) => ({ top, bottom })),
      );
    expect(boxes).toHaveLength(3);
    for (const [at, { top }] of boxes.entries())
      expect(top).toBeGreaterThanOrEqual(boxes[at - 1]?.bottom ?? 0);
  }
});

test('without script the page says what it needs', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto('/ky/certificate/');
  // As CSS finds it: text locators pass over <noscript>, even where no script runs.
  const note = page.locator('noscript .note');
  await expect(note).toBeVisible();
  await expect(note).toHaveText(said('ky', 'noscript'));
  await context.close();
});
