import { expect, type Locator, type Page } from '@playwright/test';
import * as keys from './keys.ts';
import { overflow, violations } from './page-rules.ts';

/** The engine is at rest and its screens are there. */
export async function atRest(page: Page): Promise<void> {
  await expect(page.locator('.lab')).toHaveAttribute('aria-busy', 'false');
  await expect(page.locator('.lab-hand')).toBeVisible();
}

/** Reaches something by Tab, presses Enter, waits for the engine, and finds the focus on something, not lost to the page as a whole. */
export async function pressed(target: Locator, way: keys.Way = 'Tab'): Promise<void> {
  const page = target.page();
  await keys.press(target, way);
  await atRest(page);
  await expect.poll(() => page.evaluate(() => document.activeElement !== document.body)).toBe(true);
}

/** On to the next step, whose heading takes the focus. */
export async function goOn(page: Page): Promise<void> {
  await pressed(page.locator('.next-step .button:not(.quiet)'));
  await expect(page.locator('.coach h2')).toBeFocused();
}

/** Opens a lab with a case, the focus where its text begins. */
export async function openCase(page: Page, path: string, seed: string): Promise<void> {
  await page.goto(`/ky/labs/${path}/`);
  await atRest(page);
  const bar = page.locator('.case-bar');
  await bar.locator('summary').click();
  await bar.getByRole('textbox').first().fill(seed);
  await page.keyboard.press('Enter');
  await expect(bar.locator('summary')).toContainText(seed);
  await atRest(page);
  await page.locator('.coach h2').focus();
}

/** Nothing for axe to mend, nothing beyond the edge of the screen. */
export async function expectSound(page: Page, state: string): Promise<void> {
  expect.soft(await violations(page), state).toEqual([]);
  const { over, culprits } = await overflow(page);
  expect.soft(over, `${state}: ${culprits}`).toBeLessThanOrEqual(0);
}
