import { expect, type Page, test } from '@playwright/test';
import * as keys from './keys.ts';
import { labWord } from './lab-content.ts';
import { atRest, openCase, pressed } from './lab-hands.ts';
import { played } from './lab-walks.ts';
import { overflow, violations } from './page-rules.ts';

const seed = '00c0ffee';
const locale = 'ky';
const word = (key: string) => labWord(locale, key);

const button = (page: Page, key: string) =>
  page.locator('.lab').getByRole('button', { name: word(key), exact: true });

/** Types tip and cap, in gwei, into the fields of a free choice. */
async function typeFees(page: Page, tip: number, cap: number): Promise<void> {
  for (const [at, price] of [tip, cap].entries()) {
    await keys.reach(page.locator('.fees-own input').nth(at));
    await page.keyboard.press('Control+A');
    await page.keyboard.type(String(price));
  }
}

/** Waits block by block until the step is done, then goes on; the focus stays on what was pressed. */
async function waitAndGoOn(page: Page, blocks: number): Promise<void> {
  const ready = page.locator('.next-step .button:not(.quiet)');
  for (let block = 0; block < blocks && !(await ready.isVisible()); block += 1) {
    await pressed(button(page, 'waitBlock'));
    await expect(button(page, 'waitBlock')).toBeFocused();
  }
  await pressed(ready);
  await expect(page.locator('.coach h2')).toBeFocused();
}

const waiting = (page: Page) => page.locator('.fees-pending h3');

async function payInMarket(page: Page): Promise<void> {
  await pressed(button(page, 'feesSign'));
  await expect(waiting(page)).toBeFocused();
  await waitAndGoOn(page, 6);
  // The market day: a price of one's own.
  await keys.reach(page.locator('.speeds input:checked'));
  for (let down = 0; down < 2; down += 1) await page.keyboard.press('ArrowDown');
  await typeFees(page, 400, 4000);
  await pressed(button(page, 'feesSign'));
  await waitAndGoOn(page, 4);
}

async function speedUpAndCancel(page: Page): Promise<void> {
  await pressed(button(page, 'feesSign'));
  await expect(page.locator('.messages')).toBeVisible();
  await pressed(button(page, 'feesFaster'));
  await typeFees(page, 1, 4000);
  await pressed(button(page, 'feesSignFaster'));
  await expect(page.locator('.problem')).toHaveText(word('feesUnderpriced'));
  await typeFees(page, 2500, 9000);
  await pressed(button(page, 'feesSignFaster'));
  await expect(waiting(page)).toBeFocused();
  await waitAndGoOn(page, 6);
  await pressed(button(page, 'feesSign'));
  await pressed(button(page, 'feesUndo'));
  await typeFees(page, 4000, 20_000);
  await pressed(button(page, 'feesSignUndo'));
  await expect(waiting(page)).toBeFocused();
  await pressed(button(page, 'waitBlock'));
  await expect(page.locator('.fees .verdict')).toContainText(word('feesCancelled'));
  await waitAndGoOn(page, 1);
}

interface Sales {
  readonly sales: readonly {
    readonly reasons: readonly { readonly good: boolean; readonly text: { ky: string } }[];
  }[];
}

/** One confirmation for everything, well argued: the race runs to its end, whoever wins. */
async function sell(page: Page, { sales }: Sales): Promise<void> {
  for (const [index, { reasons }] of sales.entries()) {
    await keys.reach(page.locator('.race-waits input').first());
    await page.keyboard.press('Space');
    await atRest(page);
    await keys.reach(page.locator('.race-waits input:checked'));
    await page.keyboard.press('ArrowDown');
    await atRest(page);
    await expect(page.locator('.race-waits input').nth(1)).toBeChecked();
    const reason = reasons.find(({ good }) => good)?.text.ky.trim() ?? '';
    await pressed(page.getByRole('button', { name: reason, exact: true }));
    await pressed(button(page, 'raceStart'));
    const block = button(page, 'raceBlock');
    await expect(block).toBeFocused();
    while (await block.isVisible()) {
      await page.keyboard.press('Enter');
      await atRest(page);
    }
    await expect(page.locator('.race-sale .verdict').first()).toBeFocused();
    if (index + 1 < sales.length) {
      await pressed(button(page, 'raceNextCustomer'));
      await expect(page.locator('.race-sale h3')).toBeFocused();
    }
  }
}

test('fees and confirmations go by keyboard alone: pay, speed up, cancel, sell and see the race', async ({
  page,
}) => {
  test.slow();
  const lab = played.find(({ name }) => name === 'fees at the level practice')?.lab as unknown as {
    confirm: Sales;
  };
  await openCase(page, 'fees', seed);
  await payInMarket(page);
  await speedUpAndCancel(page);
  await sell(page, lab.confirm);
  await pressed(page.locator('.next-step .button:not(.quiet)'));
  await expect(page.locator('.coach h2')).toBeFocused();
  await expect(page.locator('.goals li')).toHaveCount(6);
});

test('the explorer goes by keyboard alone: search, pages there and back, ten answers', async ({ page }) => {
  test.slow();
  await openCase(page, 'explorer', seed);
  await pressed(page.locator('.tasks .choices button').first());
  await expect(page.locator('.tasks .verdict')).toBeVisible();
  const search = page.locator('.explorer-search input');
  await keys.reach(search);
  await page.keyboard.type('99999');
  await page.keyboard.press('Enter');
  await expect(page.locator('.explorer-search .problem')).toHaveText(word('explorerNothing'));
  await expect(search).toBeFocused();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('3');
  await page.keyboard.press('Enter');
  await expect(page.locator('.explorer h3')).toBeFocused();
  await expect(page.locator('.explorer h3')).toHaveText(labWord(locale, 'blockNumber', { n: 3 }));
  await pressed(button(page, 'explorerBack'), 'Shift+Tab');
  await expect(page.locator('.explorer h3')).toBeFocused();
  await pressed(page.locator('.explorer-table .explorer-link').first());
  await expect(page.locator('.explorer h3')).toHaveText(word('explorerTransaction'));
  await keys.reach(page.locator('.task-row button').first(), 'Shift+Tab');
  const next = button(page, 'taskNext');
  for (let task = 0; task < 10; task += 1) {
    const options = page.locator('.tasks .choices button');
    for (let option = 0; (await page.locator('.tasks .verdict:not(.refused)').count()) === 0; option += 1) {
      await keys.reach(options.nth(option));
      await page.keyboard.press('Enter');
      await atRest(page);
      await expect(options.nth(option)).toBeFocused();
    }
    if (task < 9) {
      await pressed(next);
      await expect(page.locator('.tasks h3')).toBeFocused();
    }
  }
  await pressed(page.locator('.next-step .button:not(.quiet)'));
  await expect(page.locator('.coach h2')).toBeFocused();
});

test('every page of the explorer is sound at 320 px: transaction, failed call, block, address, contract, real block', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await openCase(page, 'explorer/practice', seed);
  const find = async (text: string) => {
    await page.locator('.explorer-search input').fill(text);
    await button(page, 'explorerFind').click();
    await atRest(page);
  };
  const sound = async (name: string) => {
    expect.soft(await violations(page), name).toEqual([]);
    const { over, culprits } = await overflow(page);
    expect.soft(over, `${name}: ${culprits}`).toBeLessThanOrEqual(0);
  };
  const failed = page.locator('.explorer-table li').filter({ hasText: word('explorerStatus-reverted') });
  await failed.locator('.explorer-link').click();
  await expect(page.locator('.explorer-lines')).toContainText('transfer amount exceeds balance');
  await page.locator('.explorer-lines summary').click();
  await sound('failed call');
  await find('5');
  await sound('block');
  for (const at of [0, 1]) {
    await page.locator('.messages button').nth(at).click();
    await atRest(page);
    await sound(at === 0 ? 'address' : 'contract');
  }
  await expect(page.locator('.explorer h3')).toHaveText(word('explorerContract'));
  await page.locator('.task-row button').last().click();
  const links = page.locator('.real-links button');
  const line = (key: string) =>
    page.locator('.real-page dl > div', { has: page.getByText(word(key), { exact: true }) }).locator('dd');
  await links.nth(0).click();
  await expect(page.locator('.real-page h3')).toBeFocused();
  const hash = (await line('hash').textContent()) ?? '';
  expect(hash).toMatch(/^0{8}[0-9a-f]{56}$/);
  await links.nth(1).click();
  await expect(line('parent')).toHaveText(hash);
  await sound('real block');
  await line('parent').getByRole('button').click();
  await expect(line('hash')).toHaveText(hash);
});
