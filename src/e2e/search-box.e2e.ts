import { expect, type Page, test } from '@playwright/test';
import { walked } from './content.ts';
import { addLearner } from './data-pages.ts';
import { press } from './keys.ts';
import { lessonPath } from './page-kind.ts';
import { wordToFind } from './road.ts';
import { openSearchBox } from './search-box.ts';
import { say } from './words.ts';

const locale = 'ky';
const lesson = lessonPath(locale, walked);
const told = (key: string, values?: Record<string, string | number>) =>
  say('islands/search', locale, key, values);
const box = (page: Page) => page.locator('dialog.search-box');
const options = (page: Page) => box(page).locator('[role="listbox"] [role="option"]');
const chosen = (page: Page) => box(page).locator('[role="option"][aria-selected="true"]');
const kept = (page: Page) => page.evaluate(() => localStorage.getItem('chynjyr.searches'));

async function find(page: Page, word: string): Promise<void> {
  const field = await openSearchBox(page);
  await field.fill(word);
  await expect(options(page).first()).toBeVisible();
}

test('the box opens by Ctrl-K and by the slash, in a Cyrillic layout too, closes by Escape and gives the focus back', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(lesson);
  await expect(page.locator('[data-theme-switch]')).toBeVisible();
  const courses = page.locator('.places a').first();
  await courses.focus();
  expect(asked.filter((url) => /\/open\.|search-index/.test(url))).toEqual([]);
  const field = await openSearchBox(page);
  await page.keyboard.press('Escape');
  await expect(box(page)).toBeHidden();
  await expect(courses).toBeFocused();
  await page.keyboard.press('/');
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('');
  await page.keyboard.press('Escape');
  for (const init of [
    { key: 'л', code: 'KeyK', ctrlKey: true },
    { key: '.', code: 'Slash' },
  ]) {
    await courses.dispatchEvent('keydown', init);
    await expect(field).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(box(page)).toBeHidden();
  }
});

test('a slash typed into a field stays a slash, and opens nothing for who has turned that off', async ({
  page,
}) => {
  await page.goto(lesson);
  const field = await openSearchBox(page);
  await field.fill('');
  await page.keyboard.type('к/п');
  await expect(field).toHaveValue('к/п');
  await press(box(page).getByRole('checkbox'));
  await page.keyboard.press('Space');
  await expect(box(page).getByRole('checkbox')).not.toBeChecked();
  await page.keyboard.press('Escape');
  await page.reload();
  await expect(page.locator('[data-theme-switch]')).toBeVisible();
  await page.keyboard.press('/');
  await page.waitForTimeout(300);
  await expect(box(page)).toHaveCount(0);
  await openSearchBox(page);
});

test('by keyboard alone a word is found, results are walked and a section is opened', async ({ page }) => {
  const { word, section } = wordToFind(locale);
  await page.goto('/ky/');
  const field = await openSearchBox(page);
  await page.keyboard.insertText(word);
  await expect(options(page).first()).toBeVisible();
  await expect(box(page).getByRole('status')).not.toBeEmpty();
  await expect(field).toHaveAttribute('aria-expanded', 'true');
  // Before the arrows go into the list, Home and End are the field's own.
  await page.keyboard.press('Home');
  await expect(chosen(page)).toHaveCount(0);
  await page.keyboard.press('ArrowUp');
  // Not by its text: the passage of a line comes a moment after its title.
  await expect(options(page).last()).toHaveAttribute('aria-selected', 'true');
  await expect(chosen(page)).toHaveCount(1);
  await page.keyboard.press('Home');
  const id = await options(page).first().getAttribute('id');
  await expect(field).toHaveAttribute('aria-activedescendant', id ?? '');
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowDown');
  await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
  const hrefs = await options(page).evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''));
  const at = hrefs.findIndex((href) => href.startsWith(`${lesson}#${section}`));
  expect(at).toBeGreaterThanOrEqual(0);
  for (let step = 0; step < at; step += 1) await page.keyboard.press('ArrowDown');
  await expect(chosen(page).locator('mark').first()).toBeVisible();
  // The words that are marked here are asked to be marked on the page, with their section.
  await expect(chosen(page)).toHaveAttribute('href', new RegExp(`#${section}[\\w-]*:~:text=`));
  await expect(field).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL((url) => url.pathname === lesson && url.hash.startsWith(`#${section}`));
  await expect(page.locator(`#${section}`)).toBeInViewport();
  await expect(box(page)).toBeHidden();
});

test('Enter without a choice leads to the search page with the same question', async ({ page }) => {
  await page.goto(lesson);
  await find(page, 'капчык');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/ky\/search\/\?q=/);
  await expect(page.getByRole('searchbox')).toHaveValue('капчык');
  await expect(page.locator('main mark').first()).toBeVisible();
  // The page has a field of its own: keys and the link lead there.
  await page.locator('h1').click();
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await expect(box(page)).toHaveCount(0);
});

test('what a learner searched is offered again to that learner only, and goes away one by one or all at once', async ({
  page,
}) => {
  await page.goto(lesson);
  await addLearner(page);
  await find(page, 'капчык');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).not.toHaveURL(lesson);
  await openSearchBox(page);
  await expect(options(page)).toHaveText(['капчык']);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(options(page).locator('mark').first()).toBeVisible();
  // The phone goes to the other learner, and back.
  await page.evaluate(() => localStorage.setItem('chynjyr.learner', 'abcdefgh'));
  await page.reload();
  await openSearchBox(page);
  await expect(options(page)).toHaveCount(0);
  await page.evaluate(() => localStorage.removeItem('chynjyr.learner'));
  await page.reload();
  await openSearchBox(page);
  await expect(options(page)).toHaveText(['капчык']);
  await page.evaluate(() => localStorage.setItem('chynjyr.searches', '["капчык","дарек","ачкыч"]'));
  await page.reload();
  await openSearchBox(page);
  await press(box(page).getByRole('button', { name: told('forget_this', { query: 'дарек' }) }));
  await expect(box(page).getByRole('status')).toHaveText(told('forgotten_this', { query: 'дарек' }));
  await expect(options(page)).toHaveText(['капчык', 'ачкыч']);
  await expect(
    box(page).getByRole('button', { name: told('forget_this', { query: 'ачкыч' }) }),
  ).toBeFocused();
  await press(box(page).getByRole('button', { name: told('forget') }));
  await expect(box(page).getByRole('status')).toHaveText(told('forgotten'));
  await expect(options(page)).toHaveCount(0);
  expect(await kept(page)).toBeNull();
});

test('filters leave one kind, and an empty answer shows the way out of them', async ({ page }) => {
  await page.goto(lesson);
  await find(page, 'капчык');
  const [kind, level] = [told('kind'), told('level')];
  await box(page).getByLabel(kind).selectOption('term');
  await expect(box(page).getByRole('group')).toHaveCount(1);
  await expect(box(page).getByRole('group', { name: told('term') })).toBeVisible();
  await box(page).getByLabel(kind).selectOption('page');
  await box(page).getByLabel(level).selectOption('depth');
  await expect(box(page).getByRole('status')).toHaveText(told('none_here', { query: 'капчык' }));
  await box(page)
    .getByRole('button', { name: told('everywhere') })
    .click();
  await expect(box(page).getByRole('group', { name: told('section') })).toBeVisible();
  await expect(box(page).getByLabel(kind)).toHaveValue('');
});

test('where nothing is found, near words, the courses and a report of the gap are one press away', async ({
  page,
}) => {
  await page.goto(lesson);
  const field = await openSearchBox(page);
  await field.fill('qqqq');
  await expect(box(page).getByRole('status')).toHaveText(told('none', { query: 'qqqq' }));
  await expect(options(page).first()).toBeVisible();
  const links = box(page).locator('.search-places a');
  await expect(links).toHaveCount(3);
  await expect(box(page).getByRole('link', { name: told('report') })).toHaveAttribute(
    'href',
    '/ky/report/?/ky/search/',
  );
});

test('without connection the box says so and finds at a new try; without its script the keys lead to the search page', async ({
  page,
}) => {
  await page.goto(lesson);
  const field = await openSearchBox(page);
  await page.route('**/search-index.json', (route) => route.abort());
  await field.fill('капчык');
  await expect(box(page).getByRole('status')).toHaveText(told('unreachable'));
  await page.unroute('**/search-index.json');
  await press(box(page).getByRole('button', { name: told('retry') }));
  await expect(options(page).first()).toBeVisible();
  await page.route('**/open.*', (route) => route.abort());
  await page.goto('/ky/');
  await expect(page.locator('[data-theme-switch]')).toBeVisible();
  await page.keyboard.press('/');
  await expect(page).toHaveURL('/ky/search/');
  await expect(page.getByRole('searchbox')).toBeFocused();
});
