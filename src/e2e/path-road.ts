import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { parse } from 'yaml';
import type { Locale } from '@/core/locale/locale.ts';
import { first, root, walked } from './content.ts';
import type { PageKind } from './page-kind.ts';
import { putRows, type Row } from './stored.ts';

interface PathFile {
  readonly id: string;
  readonly title: Readonly<Record<Locale, string>>;
  readonly steps: readonly { readonly course: string; readonly lessons?: readonly string[] }[];
}

const paths: readonly PathFile[] = readdirSync(join(root, 'content/paths')).map((name) => ({
  ...parse(readFileSync(join(root, 'content/paths', name), 'utf8')),
  id: name.replace('.yaml', ''),
}));

/** A path that has the whole course of the walked lesson. */
export const walkedPath = first(
  paths.filter(({ steps }) => steps.some(({ course, lessons }) => course === walked.course && !lessons)),
  'path with the course of the walked lesson',
);

/** The address of a path. */
export const pathOf = (locale: Locale, id = walkedPath.id) => `/${locale}/paths/${id}/`;

/** Every question of the walked lesson, answered long ago. */
export const walkedRows: readonly Row[] = walked.questions.map(({ id, rev }, at) => ({
  id: `path-${at}`,
  at: `2026-11-20T08:0${at}:00.000Z`,
  actor: 'another-device',
  verb: 'answered',
  object: `question:${walked.course}/${walked.id}/${id}`,
  rev,
  result: { answer: null, score: { type: 'points', earned: 1, total: 1, details: null } },
}));

/** Opens a path with the walked lesson completed. */
export async function openWithProgress(page: Page): Promise<void> {
  await expect(page.locator('.path-steps')).toBeVisible();
  await expect(page.locator('astro-island[ssr]')).toHaveCount(0);
  await putRows(page, walkedRows);
  await page.reload();
  await expect(page.locator('.path-lessons .completed').first()).toBeVisible();
}

/** The pages of learning paths. */
export const pathPages: readonly PageKind[] = [
  { name: 'learning paths', path: (locale) => `/${locale}/paths/` },
  { name: 'path', path: (locale) => pathOf(locale) },
  { name: 'path with progress', path: (locale) => pathOf(locale), prepare: openWithProgress },
];
