import { expect, type Page, test } from '@playwright/test';
import * as keys from './keys.ts';
import { atRest, expectSound, goOn, pressed } from './lab-hands.ts';
import { fixWallet } from './lab-walks.ts';

/** Shows the words, takes the safe choice, and gives them as a learner's paper has them. */
async function writeDown(page: Page): Promise<readonly string[]> {
  await pressed(page.locator('.phone .button').first());
  await expect(page.locator('.words li')).toHaveCount(12);
  const words = await page.locator('.words li').allInnerTexts();
  await pressed(page.locator('.decision .button').nth(2));
  return words;
}

/** The first two words from the tiles, a strange word refused, the others typed. */
async function putIn(page: Page, words: readonly string[]): Promise<void> {
  for (const text of words.slice(0, 2)) {
    const tile = page.locator('.word-bank button', { hasText: new RegExp(`^${text}$`) });
    await pressed(tile);
    await expect(page.locator('.word-bank button:focus')).toHaveAttribute('aria-pressed', 'true');
  }
  await expectSound(page, 'tiles placed');
  await pressed(page.locator('.phone section .row .button').nth(1), 'Shift+Tab');
  const field = page.locator('.phone input.field');
  await keys.reach(field);
  await page.keyboard.type('abandon');
  await page.keyboard.press('Enter');
  await expect(page.locator('#word-stop')).not.toBeEmpty();
  await expect(field).toHaveValue('');
  await expectSound(page, 'a strange word refused');
  await expect(field).toBeFocused();
  for (const [at, text] of words.slice(2).entries()) {
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
    await expect(page.locator('.word-slots .taken')).toHaveCount(at + 3);
    await atRest(page);
    await expect(field).toBeFocused();
  }
}

async function findOrder(page: Page, words: readonly string[]): Promise<void> {
  const shown = await page.locator('.word-slots button > span:last-child').allInnerTexts();
  for (const [at, text] of shown.entries())
    if (text !== words[at]) await pressed(page.locator('.word-slots button').nth(at));
  await pressed(page.locator('.phone section > .button'));
  await expect(page.locator('.phone .verdict:not(.refused)')).toBeVisible();
}

test.use({ contextOptions: { reducedMotion: 'reduce' }, viewport: { width: 320, height: 700 } });

test('the recovery lab goes by keyboard alone and is won with all points; no word is kept', async ({
  page,
}) => {
  test.slow();
  await page.goto('/ky/labs/my-wallet/');
  await atRest(page);
  // A drawn word may be the name of a field of the run, «position», which is no trace of it.
  await fixWallet(page);
  await page.goto('/ky/labs/recovery/');
  await atRest(page);
  await page.locator('.coach h2').focus();
  const words = await writeDown(page);
  await goOn(page);
  await putIn(page, words);
  await pressed(page.locator('.phone section .row .button:not(.quiet)'));
  await expect(page.locator('.outcome.found .balance')).toBeVisible();
  await goOn(page);
  await findOrder(page, words);
  await goOn(page);
  await pressed(page.locator('.decision .button').nth(2));
  await goOn(page);
  await expect(page.locator('.goals h3')).toContainText('13 / 13');
  const kept = await page.evaluate(async () => {
    const opening = indexedDB.open('chynjyr');
    const db = await new Promise<IDBDatabase>((resolve) => {
      opening.onsuccess = () => resolve(opening.result);
    });
    const all = db.transaction('runs').objectStore('runs').getAll();
    await new Promise((resolve) => {
      all.onsuccess = resolve;
    });
    return JSON.stringify([all.result, { ...localStorage }, { ...sessionStorage }]);
  });
  const spelled = words.slice(2).filter((text) => text.length > 5);
  expect(spelled.filter((text) => kept.includes(text))).toEqual([]);
});
