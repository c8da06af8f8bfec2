import { expect, type Page, test } from '@playwright/test';
import { HDNodeWallet } from 'ethers';
import { locales } from '@/core/locale/locale.ts';
import * as acts from './lab-acts.ts';
import { labWord } from './lab-content.ts';
import { expectEnding, readExplorer } from './lab-explorer.ts';
import * as money from './lab-money.ts';
import { caseNumber, walkLab } from './lab-road.ts';
import { fixWallet } from './lab-walks.ts';
import { everythingKept, expectNoTrace } from './secrets.ts';

type Learner = acts.Learner;

test.use({ contextOptions: { reducedMotion: 'reduce' } });

/** Faults of any page of the context that nobody caught. */
function faultsOf(page: Page): readonly string[] {
  const faults: string[] = [];
  page.context().on('weberror', (error) => faults.push(error.error().message));
  return faults;
}

for (const locale of locales) {
  test(`a learner walks the first wallet in ${locale}, leaves, comes back and reaches the good end`, async ({
    page,
  }) => {
    const faults = faultsOf(page);
    await walkLab(page, locale);
    expect(faults).toEqual([]);
  });
}

/** Up to the step in which the debt is paid, without a mistake; gives the words of the wallet. */
async function comeToSend(learner: Learner): Promise<readonly string[]> {
  await acts.openLab(learner);
  await acts.openCase(learner, caseNumber);
  const phrase = await acts.readPhrase(learner);
  await acts.keepWords(learner, 'paper');
  await acts.goOn(learner, 'backup');
  await acts.passBackup(learner, phrase);
  await acts.goOn(learner, 'receive');
  await money.receive(learner);
  await acts.goOn(learner, 'send');
  return phrase;
}

test('who pays the look-alike loses the money, and the debrief shows where it differed and what could have been', async ({
  page,
}) => {
  const learner: Learner = { page, locale: 'ky' };
  await comeToSend(learner);
  const friend = await money.addressIn(page.locator('.messages'));
  const debt = await money.debtOf(learner);
  const before = await money.balanceOf(learner);
  const thief = await money.usePlanted(learner);
  expect([thief.slice(0, 6), thief.slice(-4)]).toEqual([friend.slice(0, 6), friend.slice(-4)]);
  expect(thief).not.toBe(friend);
  await money.pay(learner, thief, debt);
  expect(await money.balanceOf(learner)).toBeLessThan(before - debt);
  await acts.goOn(learner, 'explore');
  await readExplorer(learner);
  await acts.goOn(learner, 'look-back');
  await expectEnding(learner, 'lost', { 'not-fooled': [0, 3], compared: [0, 3], paid: [0, 4], read: [3, 3] });

  const groups = (address: string): string[] => address.slice(2).match(/.{4}/g) ?? [];
  const [real, fake] = [groups(friend), groups(thief)];
  const differ = real.filter((group, at) => group.toLowerCase() !== fake[at]?.toLowerCase());
  await expect(page.locator('.compare .different')).toHaveCount(differ.length);
  const at = real.indexOf(differ[0] ?? '');
  const sentence = labWord('ky', 'compareFirst', { n: at + 1, one: real[at] ?? '', other: fake[at] ?? '' });
  await expect(page.getByText(sentence)).toBeVisible();
  const sums = await page.locator('.phone tbody td').allInnerTexts();
  expect(sums).toEqual([`${debt} OKUU`, '0 OKUU', '0 OKUU', `${debt} OKUU`]);
});

/** BIP-44 with the coin type of test coins (SLIP-44), which the lab's wallet takes. */
const practicePath = "m/44'/1'/0'/0/0";

test('the wallet is that of an independent implementation, and neither its key nor its words are kept anywhere', async ({
  page,
}) => {
  const learner: Learner = { page, locale: 'en' };
  // A drawn phrase may hold words that the record has anyway («share»), and would be found for nothing.
  await acts.openLab(learner);
  await fixWallet(page);
  const phrase = await comeToSend(learner);
  const wallet = HDNodeWallet.fromPhrase(phrase.join(' '), '', practicePath);
  await money.pay(learner, await money.useMessage(learner), await money.debtOf(learner));
  await acts.goOn(learner, 'explore');
  await page.locator('.entries > li').first().getByRole('button').click();
  const own = page.locator('.entries dd').filter({ hasText: labWord('en', 'isYours') });
  expect(await money.addressIn(own)).toBe(wallet.address);
  await readExplorer(learner);
  await acts.goOn(learner, 'look-back');
  const kept = await everythingKept(page);
  expect(kept).toContain(caseNumber);
  expect(kept).toContain('"completed"');
  const entropy = wallet.mnemonic?.entropy.slice(2) ?? '';
  const key = wallet.privateKey.slice(2);
  expect([entropy.length, key.length]).toEqual([32, 64]);
  await expectNoTrace(page, [...phrase, entropy, key, wallet.extendedKey]);
});

const workers: Record<string, (page: Page) => Promise<unknown>> = {
  'are forbidden': (page) =>
    page.addInitScript(() => {
      window.Worker = class {
        constructor() {
          throw new DOMException('no workers here', 'SecurityError');
        }
      } as unknown as typeof Worker;
    }),
  'are not known': (page) => page.addInitScript(() => Reflect.deleteProperty(window, 'Worker')),
  'do not load': (page) => page.route(/worker[^/]*\.js/, (route) => route.abort()),
};

for (const [how, hinder] of Object.entries(workers)) {
  test(`where workers ${how}, the lab runs on the page`, async ({ page }) => {
    const faults = faultsOf(page);
    await hinder(page);
    const learner: Learner = { page, locale: 'ru' };
    await comeToSend(learner);
    await money.pay(learner, await money.useMessage(learner), await money.debtOf(learner));
    await acts.goOn(learner, 'explore');
    expect(page.workers()).toHaveLength(0);
    expect(faults).toEqual([]);
  });
}
