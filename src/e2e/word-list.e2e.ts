import { expect, type Page, test } from '@playwright/test';
import type { Locale } from '@/core/locale/locale.ts';
import { first, term, terms, walked } from './content.ts';
import { press } from './keys.ts';
import { watchShifts } from './layout-shifts.ts';
import { lessonPath } from './page-kind.ts';
import { violations } from './page-rules.ts';
import { countRows, putRows, savedRow } from './stored.ts';
import { termOf } from './term-links.ts';
import { say } from './words.ts';

const locale: Locale = 'ky';
const said = (key: string, values?: Record<string, string | number>, language = locale) =>
  say('islands/words', language, key, values);
const day = 86_400_000;
const monday = new Date('2026-11-23T09:00:00').getTime();
const wordsPath = `/${locale}/words/`;
const list = (page: Page) => page.locator('[aria-labelledby="words-list"]');
const rows = (page: Page) => list(page).getByRole('listitem');
const due = (page: Page) => page.locator('[aria-labelledby="words-due"]');

/** Opens the list with some words put into it long ago. */
async function openWith(page: Page, ids: readonly string[]): Promise<void> {
  await page.goto(wordsPath);
  await expect(page.locator('#words-empty')).toBeVisible();
  await putRows(
    page,
    ids.map((id) => savedRow(id, new Date(monday - 10 * day).toISOString())),
  );
  await page.reload();
  await expect(rows(page)).toHaveCount(ids.length);
}

test('an empty list says what will be here and how a word comes here', async ({ page }) => {
  await page.goto(wordsPath);
  const empty = page.locator('[aria-labelledby="words-empty"]');
  await expect(empty).toContainText(said('empty_text'));
  await empty.getByRole('link', { name: said('to_glossary') }).click();
  await expect(page).toHaveURL(new RegExp(`/${locale}/glossary/$`));
});

test('a word saved in a lesson is in the list, is asked by keyboard, and comes back after days', async ({
  page,
}) => {
  await page.clock.setFixedTime(monday);
  await page.goto(lessonPath(locale, walked));
  const link = page.locator('article a.term').first();
  const id = termOf((await link.getAttribute('href')) ?? '');
  await press(link);
  const note = page.getByRole('dialog');
  await expect(note).toBeFocused();
  await press(note.getByRole('button', { name: said('add') }));
  await expect(note.getByRole('status')).toContainText(said('added'));
  await expect(note.getByRole('button', { name: said('remove') })).toBeFocused();
  await press(note.getByRole('link', { name: said('mine') }));
  await expect(page).toHaveURL(new RegExp(`${wordsPath}$`));
  await expect(rows(page)).toHaveCount(1);
  await expect(rows(page)).toContainText([term(id).definition[locale]]);
  await expect(rows(page)).toContainText([said('new')]);

  await press(due(page).getByRole('button', { name: said('start') }));
  const front = page.locator('[aria-labelledby~="words-ask"]').last();
  await expect(front).toBeFocused();
  await expect(front).toHaveAccessibleName(`${said('ask_name')} ${term(id).term[locale]}`);
  await expect(page.getByText(term(id).definition[locale])).toHaveCount(0);
  await press(page.getByRole('button', { name: said('turn') }));
  await expect(page.locator('[aria-labelledby="words-back"]')).toBeFocused();
  await expect(page.locator('#words-back')).toContainText(term(id).definition[locale]);
  expect(await violations(page)).toEqual([]);
  await press(page.getByRole('button', { name: said('knew') }));
  await expect(page.getByRole('heading', { name: said('end_title') })).toBeFocused();
  await expect(page.getByText(said('end_known', { n: 1, total: 1 }))).toBeVisible();
  await press(page.getByRole('button', { name: said('to_list') }));
  await expect(page.getByRole('heading', { name: said('none') })).toBeFocused();
  await expect(rows(page)).not.toContainText([said('new')]);

  await page.clock.setFixedTime(monday + 20 * day);
  await page.reload();
  await expect(rows(page)).toContainText([said('now')]);
  await due(page).getByRole('button').click();
  // The second time the meaning is shown and the term is asked.
  await expect(page.getByRole('heading', { name: said('ask_meaning') })).toBeVisible();
  await expect(page.locator('#words-front')).not.toContainText(term(id).term[locale]);
});

test('a word that had not come to mind is asked once more, and sooner than one that had', async ({
  page,
}) => {
  await page.clock.setFixedTime(monday);
  await openWith(page, terms.slice(0, 2));
  await due(page).getByRole('button').click();
  const turnAnd = async (key: 'knew' | 'not_yet') => {
    await page.getByRole('button', { name: said('turn') }).click();
    await page.getByRole('button', { name: said(key) }).click();
  };
  const asked = await page.locator('#words-front').textContent();
  await turnAnd('not_yet');
  await turnAnd('knew');
  await expect(page.locator('#words-front')).toHaveText(asked ?? '');
  await turnAnd('knew');
  await expect(page.getByText(said('end_known', { n: 1, total: 2 }))).toBeVisible();
  expect(await countRows(page, 'events')).toBe(5);
  await page.getByRole('button', { name: said('to_list') }).click();
  const name = page.getByRole('link', { name: asked ?? '', exact: true });
  const forgotten = rows(page).filter({ has: name });
  await expect(forgotten).toContainText('24-\u2060ноябрь, 2026-\u2060ж.');
  await expect(rows(page).filter({ hasNot: name })).not.toContainText('24-\u2060ноябрь, 2026-\u2060ж.');
});

test('the cards can be left in the middle, and what was judged stays judged', async ({ page }) => {
  await page.clock.setFixedTime(monday);
  await openWith(page, terms.slice(0, 3));
  await due(page).getByRole('button').click();
  await page.getByRole('button', { name: said('turn') }).click();
  await page.getByRole('button', { name: said('knew') }).click();
  await page.getByRole('button', { name: said('stop') }).click();
  await expect(due(page).getByRole('heading')).toBeFocused();
  await page.reload();
  await expect(rows(page).filter({ hasText: said('new') })).toHaveCount(2);
});

test('a word is taken out of the list and put back', async ({ page }) => {
  await openWith(page, terms.slice(0, 2));
  const name = (await rows(page).first().getByRole('link').textContent()) ?? '';
  await rows(page).first().getByRole('button').click();
  await expect(rows(page)).toHaveCount(1);
  const back = page.getByRole('button', { name: said('put_back') });
  await expect(page.getByRole('status')).toContainText(said('taken_out', { term: name }));
  await expect(back).toBeFocused();
  await back.click();
  await expect(rows(page)).toHaveCount(2);
  await rows(page).first().getByRole('button').click();
  await page.reload();
  await expect(rows(page)).toHaveCount(1);
});

test('the glossary keeps words too: on the page of a term and in its list, told in words and not by colour', async ({
  page,
}) => {
  const id = first(terms, 'terms');
  const named = (key: string) => ({ name: new RegExp(`^${said(key)}\\s*: ${term(id).term[locale]}$`) });
  await page.goto(`/${locale}/glossary/`);
  await page.getByRole('button', named('add')).click();
  const button = page.getByRole('button', named('remove'));
  await expect(button).toBeVisible();
  expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  await page.goto(`/${locale}/glossary/${id}/`);
  await button.click();
  await expect(page.getByRole('button', named('add'))).toBeVisible();
  await page
    .getByRole('main')
    .getByRole('link', { name: said('mine') })
    .click();
  await expect(page.locator('#words-empty')).toBeVisible();
});

test('the list of one language is the list of every language', async ({ page }) => {
  await openWith(page, terms.slice(0, 2));
  await page.locator('header a[hreflang="ru"]').click();
  await expect(rows(page)).toHaveCount(2);
  for (const id of terms.slice(0, 2)) await expect(list(page)).toContainText(term(id).definition.ru);
});

test('on paper the list is two columns of words and meanings, with nothing to press', async ({ page }) => {
  await openWith(page, terms.slice(0, 3));
  await page.emulateMedia({ media: 'print' });
  for (const button of await page.getByRole('button').all()) await expect(button).toBeHidden();
  const row = rows(page).first();
  const name = await row.getByRole('link').boundingBox();
  const meaning = await row.locator('.words-means').boundingBox();
  expect(meaning?.x).toBeGreaterThan((name?.x ?? 0) + (name?.width ?? 0));
  await expect(row).toHaveCSS('border-bottom-style', 'dashed');
});

test('nothing moves on the page when the record is read', async ({ page }) => {
  await openWith(page, terms.slice(0, 3));
  const shifts = await watchShifts(page);
  await page.reload();
  await expect(rows(page)).toHaveCount(3);
  expect(await shifts()).toEqual([]);
  await page.goto(`/${locale}/glossary/`);
  await expect(page.locator('[data-save-word].kept').first()).toBeVisible();
  expect(await shifts()).toEqual([]);
});
