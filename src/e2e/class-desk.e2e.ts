import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { classPath, issueLesson, makeClass } from './class-road.ts';
import { root, walked } from './content.ts';
import { say } from './words.ts';

const locale = 'ky';
const desk = (key: string) => say('islands/classroom/desk', locale, key);

test('a teacher makes a class and issues a lesson; the link opens as the assignment, and the poster is one sheet', async ({
  page,
  browser,
}) => {
  await page.goto(classPath(locale));
  await makeClass(page, locale, '9-А');
  await expect(page.locator('.room-heading')).toBeFocused();
  await issueLesson(page, locale);
  await expect(page.locator('.room-heading')).toBeFocused();
  const link = await page.getByLabel(desk('link')).inputValue();
  const message = await page.getByLabel(desk('message')).inputValue();
  expect(message).toContain(walked.title[locale]);
  expect(message).toContain(link);
  expect(link.length).toBeLessThanOrEqual(2000);

  // A pupil has another device: nothing of the teacher's is there.
  const pupil = await browser.newContext();
  const opened = await pupil.newPage();
  const { pathname, hash } = new URL(link);
  await opened.goto(`${new URL(page.url()).origin}${pathname}${hash}`);
  await expect(opened.getByRole('main')).toContainText(walked.title[locale]);
  await expect(opened.getByRole('main')).toContainText('9-А');
  await pupil.close();

  // What was open is found again: after loading anew, and in another language at the same place.
  await page.reload();
  await expect(page.locator('.room-heading')).toContainText(walked.title[locale]);
  await page.locator('header a[hreflang=ru]').click();
  await expect(page.locator('.room-heading')).toContainText(walked.title.ru);
  await page.getByRole('link', { name: say('islands/classroom/desk', 'ru', 'poster') }).click();
  await expect(page.locator('.poster .room-qr path')).toHaveAttribute('d', /^M/);
  const sheets = (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type \/Page\b/g);
  expect(sheets).toHaveLength(1);
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });
  test('the teachers’ room says what it needs', async ({ page }) => {
    await page.goto(classPath(locale));
    // As CSS finds it: text locators pass over <noscript>, even where no script runs.
    const note = page.locator('main noscript .note');
    await expect(note).toBeVisible();
    await expect(note).toHaveText(say('i18n/strings', locale, 'classNoScript'));
    await expect(page.locator('.room-loading')).toBeHidden();
  });
});

const dist = join(root, 'dist');

/** What only the code of each room holds. */
const marks = {
  'islands/classroom': 'room-heading',
  'storage/classroom': 'Not an assignment of this class.',
  sealing: 'chynjyr-submission',
} as const;

/** Pages that are for this: the teachers' room, the page on which a pupil hands in, the one that checks credentials. */
const own = /^(ky|ru|en)\/(class|assignment|verify)\//;

test('no page of a learner leads to code of the teachers’ room, however deep its scripts go', () => {
  const folder = join(dist, '_astro');
  const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
  const code = new Map(scripts.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
  const named = (text: string) => [...text.matchAll(/[\w.-]+\.js\b/g)].map(([name]) => name);
  const reach = (text: string, found: Set<string>): Set<string> => {
    for (const name of named(text)) {
      if (found.has(name) || !code.has(name)) continue;
      found.add(name);
      reach(code.get(name) ?? '', found);
    }
    return found;
  };
  const pages = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.html'),
  );
  const ofLearners = new Set<string>();
  const ofRoom = new Set<string>();
  for (const file of pages)
    reach(readFileSync(join(dist, file), 'utf8'), own.test(file) ? ofRoom : ofLearners);
  expect(ofLearners.size).toBeGreaterThan(20);
  const holding = (files: ReadonlySet<string>, mark: string) =>
    [...files].filter((name) => code.get(name)?.includes(mark));
  for (const [room, mark] of Object.entries(marks)) {
    expect(holding(ofRoom, mark).length, room).toBeGreaterThan(0);
    expect(holding(ofLearners, mark), room).toEqual([]);
  }
});
