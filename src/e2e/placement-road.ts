import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { parse } from 'yaml';
import type { Locale, Localized } from '@/core/locale/locale.ts';
import { root } from './content.ts';
import { press, reach } from './keys.ts';
import type { PageKind } from './page-kind.ts';
import { say } from './words.ts';

/** A question of the check, as its file says it. */
export interface PlacedQuestion {
  readonly id: string;
  readonly level: string;
  readonly prompt: Localized;
  readonly options: readonly { readonly id: string; readonly correct: boolean; readonly text: Localized }[];
}

/** The questions of the check. */
export const placed: readonly PlacedQuestion[] = parse(
  readFileSync(join(root, 'content/placement.yaml'), 'utf8'),
).questions;

/** The address of the check. */
export const placementPath = (locale: Locale) => `/${locale}/placement/`;

/** Words of the check. */
export const told = (key: string, locale: Locale = 'ky', values = {}) =>
  say('islands/record/placement', locale, key, values);

/** A button of the check by its word. */
export function placingButton(page: Page, key: string, locale: Locale = 'ky'): Locator {
  return page.getByRole('button', { name: told(key, locale), exact: true });
}

/** The question on the page. */
export async function asked(page: Page): Promise<PlacedQuestion> {
  const id = await page.locator('.placing-run fieldset').getAttribute('id');
  const found = placed.find((each) => id === `question-${each.id}`);
  if (found === undefined) throw new Error(`no question ${id} in placement.yaml`);
  return found;
}

/** Answers the question on the page by keys, right or not at all; done when it has gone. */
export async function placeByKeys(
  page: Page,
  how: 'right' | 'unknown',
  locale: Locale = 'ky',
): Promise<void> {
  const { id, options } = await asked(page);
  if (how === 'right') {
    const right = options.find(({ correct }) => correct)?.id;
    const option = page.locator(`.placing-run input[value="${right}"]`);
    await reach(page.locator('.placing-run input').first());
    await page.keyboard.press('Space');
    // Arrows go through the options of a group, and choose as they go.
    for (let steps = 0; steps < options.length && !(await option.isChecked()); steps += 1)
      await page.keyboard.press('ArrowDown');
    await expect(option).toBeChecked();
    await page.keyboard.press('Enter');
  } else await press(placingButton(page, 'unknown', locale));
  await expect(page.locator(`#question-${id}`)).toHaveCount(0);
}

/** Begins the check and says “I don’t know” to the start level. */
async function toPause(page: Page, locale: Locale): Promise<void> {
  await placingButton(page, 'begin', locale).click();
  for (let n = 0; n < 4; n += 1) await placingButton(page, 'unknown', locale).click();
  await expect(page.locator('#placing-enough')).toBeVisible();
}

/** The pages of the placement check. */
export const placementPages: readonly PageKind[] = [
  {
    name: 'placement, before it',
    path: placementPath,
    prepare: async (page, locale) => expect(placingButton(page, 'begin', locale)).toBeVisible(),
  },
  {
    name: 'placement, a question',
    path: placementPath,
    prepare: async (page, locale) => {
      await placingButton(page, 'begin', locale).click();
      await placingButton(page, 'unknown', locale).click();
      await page.locator('.placing-run input').first().check();
      await expect(placingButton(page, 'back', locale)).toBeVisible();
    },
  },
  { name: 'placement, enough is known', path: placementPath, prepare: toPause },
  {
    name: 'placement, the advice',
    path: placementPath,
    prepare: async (page, locale) => {
      await toPause(page, locale);
      await placingButton(page, 'see', locale).click();
      await page.locator('.placing-reasons summary').first().click();
      await expect(page.locator('.placing-reasons details[open] .q-key')).toBeVisible();
    },
  },
];
