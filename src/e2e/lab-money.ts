import { expect, type Locator } from '@playwright/test';
import { buttonOf, type Learner, textOf } from './lab-acts.ts';
import { byId, lab, labWord } from './lab-content.ts';

/** A sum as the wallet writes it, as a number. */
function sumIn(text: string): number {
  return Number(/\d+([.,]\d+)?/.exec(text)?.[0].replace(',', '.'));
}

/** What the wallet shows as its balance, in coins. */
export async function balanceOf({ page }: Learner): Promise<number> {
  return sumIn(await textOf(page.locator('.balance strong')));
}

/** The debt as the lab tells it, in coins. */
export async function debtOf({ page, locale }: Learner): Promise<number> {
  const told = page.locator('.messages li').filter({ has: page.locator('.address') });
  const [before = '', after = ''] = byId(lab.messages, 'ask').text[locale].split('{{debt}}');
  const message = await textOf(told);
  const [, sum = ''] = new RegExp(`${before.trim()}\\s+([\\d.,]+) OKUU`).exec(message) ?? [];
  expect(message).toContain(after.trim());
  return sumIn(sum);
}

/** An address that a part of the screen shows in groups, put together. */
export async function addressIn(scope: Locator): Promise<string> {
  return (await textOf(scope.locator('.address').first())).replaceAll(/\s/g, '');
}

/** Waits for the next block of the chain. */
export async function nextBlock(learner: Learner): Promise<void> {
  const newest = learner.page.locator('.wait-bar strong');
  const before = Number(await textOf(newest));
  await buttonOf(learner, 'waitBlock').click();
  await expect(newest).toHaveText(String(before + 1));
}

/** Gives the address away and waits until the step is done: the shop and the friend have paid. */
export async function receive(learner: Learner): Promise<void> {
  const { page, locale } = learner;
  const [beginning = ''] = labWord(locale, 'shareAddress').split('{{name}}');
  const share = page.locator('.phone').getByRole('button').filter({ hasText: beginning.trim() });
  await share.click();
  await expect(share).toHaveClass(/quiet/);
  const ready = page.locator('.next-step').getByText(labWord(locale, 'stepReady'));
  for (let blocks = 0; blocks < 8 && !(await ready.isVisible()); blocks += 1) await nextBlock(learner);
  await expect(ready).toBeVisible();
}

/** The entry of the history that a thief has planted: nothing came, from an address that looks known. */
export function plantedEntry({ page, locale }: Learner): Locator {
  const nothing = page.locator('.entry').filter({ has: page.getByText('0 OKUU', { exact: true }) });
  const came = nothing.filter({ hasText: labWord(locale, 'received') });
  return page.locator('.history li').filter({ has: came }).first();
}

/** Puts the address of the friend's message into the field. */
export async function useMessage(learner: Learner): Promise<string> {
  const message = learner.page.locator('.messages li').filter({ has: learner.page.locator('.address') });
  await buttonOf(learner, 'useFromMessage', message).click();
  return expectUsed(learner, await addressIn(message));
}

async function expectUsed({ page, locale }: Learner, address: string): Promise<string> {
  const field = page.getByRole('textbox', { name: labWord(locale, 'recipient') });
  await expect(field).toHaveValue(address);
  await expect(page.locator('.phone-said')).toHaveText(labWord(locale, 'addressUsed'));
  return address;
}

/** Puts the address of the planted entry into the field, as a careless learner does. */
export async function usePlanted(learner: Learner): Promise<string> {
  const { page, locale } = learner;
  await buttonOf(learner, 'useFromHistory', plantedEntry(learner)).click();
  const field = page.getByRole('textbox', { name: labWord(locale, 'recipient') });
  await expect(field).toHaveValue(/^0x[0-9a-fA-F]{40}$/);
  return expectUsed(learner, await field.inputValue());
}

/** Compares the address in the field with the message and reads that all of it is the same. */
export async function compareWhole(learner: Learner): Promise<void> {
  const { page, locale } = learner;
  await buttonOf(learner, 'compare').click();
  await expect(page.locator('.compare .same')).toHaveCount(10);
  await expect(page.getByText(labWord(locale, 'compareAllSame'))).toBeVisible();
}

/** Types a sum. */
export async function typeSum({ page, locale }: Learner, sum: number): Promise<void> {
  await page.getByRole('textbox', { name: labWord(locale, 'sum'), exact: true }).fill(String(sum));
}

/** Looks at what a payment will change, the whole address again, and signs. */
export async function sign(learner: Learner, to: string): Promise<void> {
  await buttonOf(learner, 'review').click();
  const review = learner.page.locator('.review');
  await expect(review).toContainText(labWord(learner.locale, 'noUndo'));
  expect(await addressIn(review)).toBe(to);
  await buttonOf(learner, 'sign').click();
  await expect(review).toHaveCount(0);
  await expect(learner.page.locator('.phone-said')).toHaveText(labWord(learner.locale, 'signed'));
}

/** Pays and waits for the block that takes the payment. */
export async function pay(learner: Learner, to: string, sum: number): Promise<void> {
  await typeSum(learner, sum);
  await sign(learner, to);
  await nextBlock(learner);
}
