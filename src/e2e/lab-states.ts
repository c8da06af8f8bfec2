import { expect } from '@playwright/test';
import * as acts from './lab-acts.ts';
import { labWord } from './lab-content.ts';
import { firstPayment, readExplorer, taskOf } from './lab-explorer.ts';
import * as money from './lab-money.ts';

type Learner = acts.Learner;

/** Called at each state of the lab that looks different from those before. */
export type Look = (state: string) => Promise<void>;

async function seeBackup(learner: Learner, phrase: readonly string[], look: Look): Promise<void> {
  await look('backup, asked');
  await acts.pressTile(learner, phrase, 'wrong');
  await acts.buttonOf(learner, 'showWordsAgain').click();
  await expect(learner.page.locator('.words li')).toHaveCount(12);
  await look('backup, missed, words shown again');
  await acts.passBackup(learner, phrase);
  await look('backup, passed');
}

async function seeReceive(learner: Learner, look: Look): Promise<void> {
  const { page } = learner;
  await acts.buttonOf(learner, 'qrShow').click();
  await expect(page.locator('svg.qr path')).toBeVisible();
  await look('receive, with the QR code');
  await acts.buttonOf(learner, 'qrHide').click();
  await money.receive(learner);
  await look('receive, paid');
}

async function seeSend(learner: Learner, look: Look): Promise<void> {
  const { page, locale } = learner;
  await look('send, empty');
  await page.getByRole('textbox', { name: labWord(locale, 'recipient') }).fill('0x12');
  await money.typeSum(learner, 1000);
  await acts.buttonOf(learner, 'review').click();
  await expect(page.getByText(labWord(locale, 'address-too-short')).first()).toBeVisible();
  await look('send, with mistakes');
  const thief = await money.usePlanted(learner);
  await acts.buttonOf(learner, 'compare').click();
  await expect(page.locator('.compare .different').first()).toBeVisible();
  await money.typeSum(learner, 2);
  await look('send, a difference found');
  await acts.buttonOf(learner, 'review').click();
  await expect(page.locator('.review')).toBeVisible();
  await look('send, review');
  await acts.buttonOf(learner, 'backToForm').click();
  await money.sign(learner, thief);
  await look('send, waiting for a block');
  await money.nextBlock(learner);
  await look('send, lost');
}

async function seeExplorer(learner: Learner, look: Look): Promise<void> {
  const { page, locale } = learner;
  await page.locator('.blocks summary').click();
  await firstPayment(learner).getByRole('button').first().click();
  const wrong = labWord(locale, 'sent');
  await taskOf(learner, 'planted').getByRole('button').filter({ hasText: wrong }).first().click();
  await expect(taskOf(learner, 'planted').getByRole('status')).not.toBeEmpty();
  await look('explorer, a wrong answer');
  await readExplorer(learner);
  await look('explorer, answered');
}

/** Goes through the lab from its opening to the debrief of a loss and stops wherever something new is to be seen. */
export async function seeEveryState(learner: Learner, seed: string, look: Look): Promise<void> {
  const { page } = learner;
  await acts.openLab(learner);
  await acts.openCase(learner, seed);
  await look('make');
  const phrase = await acts.readPhrase(learner);
  await acts.keepWords(learner, 'screenshot');
  await page.locator('.coach').getByRole('button').click();
  await expect(page.locator('.hints li')).toHaveCount(1);
  await page.locator('.case-bar summary').click();
  await look('make, words shown, picture refused, hint and case opened');
  await acts.keepWords(learner, 'paper');
  await acts.goOn(learner, 'backup');
  await seeBackup(learner, phrase, look);
  await acts.goOn(learner, 'receive');
  await seeReceive(learner, look);
  await acts.goOn(learner, 'send');
  await seeSend(learner, look);
  await acts.goOn(learner, 'explore');
  await seeExplorer(learner, look);
  await acts.goOn(learner, 'look-back');
  const closed = page.locator('.lab details:not([open]) > summary');
  while ((await closed.count()) > 0) await closed.first().click();
  await look('debrief');
}
