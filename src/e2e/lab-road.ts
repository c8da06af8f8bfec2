import { expect, type Page, test } from '@playwright/test';
import { type Locale, locales } from '@/core/locale/locale.ts';
import * as acts from './lab-acts.ts';
import { byId, lab, labWord } from './lab-content.ts';
import { expectEnding, readExplorer } from './lab-explorer.ts';
import * as money from './lab-money.ts';

type Learner = acts.Learner;

/** Number of the case that the tests play: the same words, addresses and sums for everybody. */
export const caseNumber = '00c0ffee';

const testSum = 1;

async function makeWallet(learner: Learner): Promise<readonly string[]> {
  const phrase = await acts.readPhrase(learner);
  expect(phrase.slice(0, 2)).toEqual(['practice', 'school']);
  await acts.keepWords(learner, 'screenshot');
  await acts.buttonOf(learner, 'next').click();
  await expect(learner.page.locator('.next-step').getByRole('status')).toHaveText(
    labWord(learner.locale, 'refused-step-unfinished'),
  );
  await acts.keepWords(learner, 'paper');
  return phrase;
}

/** A decoy first: that place is asked again, after the others. */
async function checkBackup(learner: Learner, phrase: readonly string[]): Promise<void> {
  const count = (done: number) =>
    expect(learner.page.locator('.backup .links')).toHaveText(
      labWord(learner.locale, 'backupCount', { done, total: 3 }),
    );
  const missed = await acts.pressTile(learner, phrase, 'wrong');
  await count(0);
  for (const done of [1, 2]) {
    expect(await acts.pressTile(learner, phrase, 'right')).not.toBe(missed);
    await count(done);
  }
  expect(await acts.placeAsked(learner)).toBe(missed);
  await acts.passBackup(learner, phrase);
  await count(3);
}

/** What the wallet holds and what is being prepared in it, without words of any language. */
async function holdings({ page, locale }: Learner) {
  return {
    balance: await money.balanceOf({ page, locale }),
    entries: await page.locator('.history li').count(),
    messages: await page.locator('.messages li').count(),
    fields: await page
      .locator('.phone form')
      .locator('textarea, input.field')
      .evaluateAll((fields) => (fields as HTMLInputElement[]).map(({ value }) => value)),
  };
}

/** There and back again to another language, with a payment half typed. */
async function changeAndReturn(learner: Learner): Promise<void> {
  const { locale } = learner;
  const other = locales.find((each) => each !== locale) ?? locale;
  const before = await holdings(learner);
  for (const to of [other, locale]) {
    const there = await acts.changeLanguage(learner, to);
    await acts.expectStep(there, 'send');
    expect(await holdings(there)).toEqual(before);
  }
}

/** The small payment, and the friend's answer that it has come. */
async function payALittle(learner: Learner): Promise<void> {
  const to = await money.useMessage(learner);
  await money.typeSum(learner, testSum);
  await changeAndReturn(learner);
  await acts.buttonOf(learner, 'compare').waitFor();
  await money.compareWhole(learner);
  await money.sign(learner, to);
  await money.nextBlock(learner);
  await expect(learner.page.locator('.messages')).toContainText(
    byId(lab.messages, 'part-came').text[learner.locale],
  );
}

/** Closes the page and opens another: the lab stands where it was left. */
async function leaveAndReturn(learner: Learner): Promise<Learner> {
  const { page, locale } = learner;
  const { fields: _, ...before } = await holdings(learner);
  const context = page.context();
  await page.close();
  const next = { page: await context.newPage(), locale };
  await acts.openLab(next);
  await expect(next.page.locator('.phone-said')).toHaveText(labWord(locale, 'run-resumed'));
  await acts.expectStep(next, 'send');
  expect(await holdings(next)).toMatchObject(before);
  return next;
}

async function payTheRest(learner: Learner): Promise<void> {
  const debt = await money.debtOf(learner);
  const before = await money.balanceOf(learner);
  const to = await money.useMessage(learner);
  await money.compareWhole(learner);
  await money.pay(learner, to, debt - testSum);
  await expect(learner.page.locator('.messages')).toContainText(
    byId(lab.messages, 'thanks').text[learner.locale],
  );
  expect(await money.balanceOf(learner)).toBeLessThan(before - (debt - testSum));
}

/**
 * The whole lab, as a careful learner walks it: a wallet, its backup, money in, a small payment and then the rest, the explorer,
 * the debrief. On the way the language changes once and the page is closed once. Gives the page on which it ended.
 */
export async function walkLab(page: Page, locale: Locale): Promise<Page> {
  let learner: Learner = { page, locale };
  await test.step('the case is opened', async () => {
    await acts.openLab(learner);
    await acts.openCase(learner, caseNumber);
  });
  const phrase = await test.step('a wallet is made; a picture of its words is refused', () =>
    makeWallet(learner));
  await test.step('the backup check asks a missed word again', async () => {
    await acts.goOn(learner, 'backup');
    await checkBackup(learner, phrase);
  });
  await test.step('money comes', async () => {
    await acts.goOn(learner, 'receive');
    await money.receive(learner);
  });
  await test.step('a small payment goes first; a change of language loses nothing', async () => {
    await acts.goOn(learner, 'send');
    await payALittle(learner);
  });
  await test.step('a closed page is gone on with', async () => {
    learner = await leaveAndReturn(learner);
  });
  await test.step('the rest is paid after comparing again', () => payTheRest(learner));
  await test.step('the explorer is read', async () => {
    await acts.goOn(learner, 'explore');
    await readExplorer(learner);
  });
  await test.step('the debrief praises the care', async () => {
    await acts.goOn(learner, 'look-back');
    // One word was missed, and a picture was asked for: the rest is whole.
    await expectEnding(learner, 'careful', {
      backup: [2, 3],
      'no-photo': [1, 2],
      compared: [3, 3],
      'test-first': [3, 3],
      paid: [4, 4],
      'not-fooled': [3, 3],
      read: [3, 3],
    });
  });
  return learner.page;
}
