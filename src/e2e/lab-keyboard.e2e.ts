import { expect, type Locator, test } from '@playwright/test';
import * as keys from './keys.ts';
import * as acts from './lab-acts.ts';
import { keeping, labWord } from './lab-content.ts';
import { expectEnding, firstPayment, lineOf, taskOf } from './lab-explorer.ts';
import * as money from './lab-money.ts';
import { caseNumber } from './lab-road.ts';

type Learner = acts.Learner;

/** The focus is on something, not lost to the page as a whole. */
async function expectFocusKept({ page }: Learner): Promise<void> {
  expect(await page.evaluate(() => document.activeElement !== document.body)).toBe(true);
}

/** On to the next step: its heading has the focus. */
async function goOn(learner: Learner, id: string): Promise<void> {
  const { page } = learner;
  await expect(page.locator('.next-step .button:not(.quiet)')).toBeVisible();
  await keys.press(acts.buttonOf(learner, 'next'));
  await acts.expectStep(learner, id);
  await expect(page.locator('.coach h2')).toBeFocused();
}

async function makeAndCheck(learner: Learner): Promise<void> {
  const { page, locale } = learner;
  // The case was opened below the phone, so this is on the way back.
  await keys.reach(acts.buttonOf(learner, 'showWords'), 'Shift+Tab');
  await page.keyboard.press('Space');
  await expect(page.locator('.words li')).toHaveCount(12);
  const phrase = await page.locator('.words li').allInnerTexts();
  await expectFocusKept(learner);
  await keys.press(page.getByRole('button', { name: keeping('paper').text[locale], exact: true }));
  await goOn(learner, 'backup');
  const tiles = page.locator('.tiles [lang=en]');
  const passed = page.getByRole('heading', { name: labWord(locale, 'backupPassed') });
  for (let round = 0; round < 3; round += 1) {
    const place = await acts.placeAsked(learner);
    const at = (await tiles.allInnerTexts()).indexOf(phrase[place - 1] ?? '');
    await keys.press(page.locator('.tiles button').nth(at));
    const right = labWord(locale, 'backupRight', { n: place });
    await expect(page.locator('.backup').getByRole('status')).toHaveText(right);
    await expect(page.locator('.backup h3')).toBeFocused();
  }
  await expect(passed).toBeVisible();
}

async function nextBlock(learner: Learner): Promise<void> {
  const newest = learner.page.locator('.wait-bar strong');
  const before = Number(await acts.textOf(newest));
  await keys.press(acts.buttonOf(learner, 'waitBlock'));
  await expect(newest).toHaveText(String(before + 1));
  await expectFocusKept(learner);
}

async function receive(learner: Learner): Promise<void> {
  const share = learner.page.locator('.phone').getByRole('button').nth(2);
  await keys.press(share);
  await expect(share).toHaveClass(/quiet/);
  const ready = learner.page.locator('.next-step .button:not(.quiet)');
  for (let blocks = 0; blocks < 8 && !(await ready.isVisible()); blocks += 1) await nextBlock(learner);
}

async function type(field: Locator, text: string): Promise<void> {
  await keys.reach(field);
  await field.page().keyboard.press('Control+A');
  await field.page().keyboard.type(text);
}

/** Pays; the message is reached forwards from the heading of the step, backwards from the button that waits. */
async function pay(learner: Learner, sum: number, way: keys.Way): Promise<void> {
  const { page, locale } = learner;
  const message = page.locator('.messages li').filter({ has: page.locator('.address') });
  await keys.press(acts.buttonOf(learner, 'useFromMessage', message), way);
  const field = page.getByRole('textbox', { name: labWord(locale, 'recipient') });
  await expect(field).toHaveValue(await money.addressIn(message));
  await keys.press(acts.buttonOf(learner, 'compare'));
  await expect(page.getByText(labWord(locale, 'compareAllSame'))).toBeVisible();
  await type(page.getByRole('textbox', { name: labWord(locale, 'sum'), exact: true }), String(sum));
  await keys.press(acts.buttonOf(learner, 'review'));
  await expect(page.locator('.review h3')).toBeFocused();
  await keys.press(acts.buttonOf(learner, 'sign'));
  await expect(page.locator('.phone-said')).toHaveText(labWord(locale, 'signed'));
  await expect(field).toBeFocused();
  await nextBlock(learner);
}

async function explore(learner: Learner): Promise<void> {
  const { locale } = learner;
  const entry = firstPayment(learner);
  await keys.press(entry.getByRole('button').first());
  await expect(entry.getByRole('button').first()).toHaveAttribute('aria-expanded', 'true');
  const block = labWord(locale, 'blockNumber', { n: await lineOf(learner, entry, 'block') });
  const fee = await lineOf(learner, entry, 'feeLine');
  const nothing = `${labWord(locale, 'received')}: 0 OKUU`;
  const options = [
    taskOf(learner, 'which-block').getByRole('button', { name: block, exact: true }),
    taskOf(learner, 'what-fee').getByRole('button', { name: fee, exact: true }),
    taskOf(learner, 'planted').getByRole('button').filter({ hasText: nothing }),
  ];
  for (const option of options) {
    await keys.press(option);
    await expect(option).toHaveAttribute('aria-pressed', 'true');
    await expect(option).toBeFocused();
  }
}

test('the whole lab goes by keyboard alone, with the focus always seen and never lost', async ({ page }) => {
  const learner: Learner = { page, locale: 'ky' };
  await acts.openLab(learner);
  const bar = page.locator('.case-bar');
  await keys.press(bar.locator('summary'));
  await type(bar.getByRole('textbox').first(), caseNumber);
  await page.keyboard.press('Enter');
  await expect(bar.locator('summary')).toContainText(caseNumber);
  await acts.atRest(learner);
  await makeAndCheck(learner);
  await goOn(learner, 'receive');
  await receive(learner);
  await goOn(learner, 'send');
  const debt = await money.debtOf(learner);
  await pay(learner, 1, 'Tab');
  await pay(learner, debt - 1, 'Shift+Tab');
  await goOn(learner, 'explore');
  await explore(learner);
  await goOn(learner, 'look-back');
  await expectEnding(learner, 'careful', { backup: [3, 3], 'no-photo': [2, 2], read: [3, 3] });
});
