import { expect, type Page } from '@playwright/test';
import type { Locale } from '@/core/locale/locale.ts';
import { walked } from './content.ts';
import type { PageKind } from './page-kind.ts';
import { say } from './words.ts';

/** Address of the teachers' room. */
export function classPath(locale: Locale): string {
  return `/${locale}/class/`;
}

/** Makes a class by its form; done when its desk shows. */
export async function makeClass(page: Page, locale: Locale, name = '9-А'): Promise<void> {
  await page.locator('a[href="#/new"]').first().click();
  await page.getByLabel(say('islands/classroom/frame', locale, 'class_name')).fill(name);
  await page.getByLabel(say('islands/classroom/frame', locale, 'class_teacher')).fill('Асанова Г. Т.');
  await page.getByRole('button', { name: say('islands/classroom/home', locale, 'make') }).click();
  await expect(page.locator('#desk-empty')).toBeVisible();
}

const next = (page: Page, locale: Locale) =>
  page.getByRole('button', { name: say('islands/classroom/desk', locale, 'next'), exact: true }).click();

/** Goes to the list of what can be assigned and ticks the walked lesson. */
export async function chooseLesson(page: Page, locale: Locale): Promise<void> {
  await page.getByRole('link', { name: say('islands/classroom/desk', locale, 'create') }).click();
  await page.getByLabel(say('islands/classroom/desk', locale, 'search_label')).fill(walked.title[locale]);
  await page.getByLabel(walked.title[locale], { exact: true }).check();
}

/** Issues an assignment of the walked lesson from the desk of a class; done when its code is drawn. */
export async function issueLesson(page: Page, locale: Locale): Promise<void> {
  await chooseLesson(page, locale);
  await issueChosen(page, locale);
}

/** Issues what is ticked, due on a day (`YYYY-MM-DD`) if one is named; done when its code is drawn. */
export async function issueChosen(page: Page, locale: Locale, day?: string): Promise<void> {
  await next(page, locale);
  await expect(page.locator('#desk-day')).toBeVisible();
  if (day !== undefined) await page.locator('#desk-day').fill(day);
  await next(page, locale);
  await page.getByRole('button', { name: say('islands/classroom/desk', locale, 'issue') }).click();
  await expect(page.locator('.room-qr path')).toHaveAttribute('d', /^M/);
}

const paper = (locale: Locale, key: string) => say('islands/classroom/paper', locale, key);

/** Goes to where answers from paper are typed, and types the code of a set of sheets. */
export async function openPaper(page: Page, locale: Locale): Promise<void> {
  await page.locator('.room-tabs a[href$="/paper"]').click();
  await page.getByLabel(paper(locale, 'code')).fill('0a1b2c3d');
}

/** Types one pupil's answers, and goes on with Enter; done when the pupil is in the list. */
export async function enterFromPaper(page: Page, locale: Locale, pupil: string, line: string): Promise<void> {
  const list = page.locator('.paper-entered li');
  const before = await list.count();
  await page.getByLabel(paper(locale, 'pupil')).fill(pupil);
  const field = page.getByLabel(paper(locale, 'line'), { exact: true });
  await field.fill(line);
  await expect(page.locator('.paper-read li').first()).toBeVisible();
  await field.press('Enter');
  await expect(list).toHaveCount(before + 1);
}

async function openWith(page: Page, locale: Locale): Promise<void> {
  await expect(page.locator('#class-empty')).toBeVisible();
  await makeClass(page, locale);
}

/** The teachers' room in its states. */
export const classPages: readonly PageKind[] = [
  {
    name: 'teachers’ room, no class yet',
    path: classPath,
    prepare: async (page) => expect(page.locator('#class-empty')).toBeVisible(),
  },
  {
    name: 'teachers’ room, choosing what to assign',
    path: classPath,
    prepare: async (page, locale) => {
      await openWith(page, locale);
      await chooseLesson(page, locale);
    },
  },
  {
    name: 'teachers’ room, an assignment',
    path: classPath,
    prepare: async (page, locale) => {
      await openWith(page, locale);
      await issueLesson(page, locale);
      await page.locator('main summary').first().click();
    },
  },
  {
    name: 'teachers’ room, a poster',
    path: classPath,
    prepare: async (page, locale) => {
      await openWith(page, locale);
      await issueLesson(page, locale);
      await page.locator('a[href$="/poster"]').click();
      await expect(page.locator('.poster .room-qr path')).toHaveAttribute('d', /^M/);
    },
  },
  {
    name: 'teachers’ room, the class itself',
    path: classPath,
    prepare: async (page, locale) => {
      await openWith(page, locale);
      await page.locator('.room-tabs a[href$="/keep"]').click();
      await expect(page.locator('#keep-list')).toBeVisible();
    },
  },
  {
    name: 'teachers’ room, answers from paper',
    path: classPath,
    prepare: async (page, locale) => {
      await openWith(page, locale);
      await issueLesson(page, locale);
      await openPaper(page, locale);
      await enterFromPaper(page, locale, '7', '1');
    },
  },
];
