import { expect, type Page, test } from '@playwright/test';
import type { RequestsPlan } from '@/core/scenario/domains/requests/plan.ts';
import { flaws } from '@/core/scenario/domains/requests/plan.ts';
import * as keys from './keys.ts';
import { atRest, expectSound, goOn, pressed } from './lab-hands.ts';
import { played } from './lab-walks.ts';

const found = played.find(({ scenario }) => scenario.id === 'signing');
if (!found) throw new Error('there is no lab "signing"');
const plan = found.scenario.sections.requests as unknown as RequestsPlan;
const words = found.lab as unknown as {
  requests: { items: { items: { id: string; claim: { ky: string } }[] } };
};

/** The request that a line of the list shows: by what it claims and the site it comes from. */
function itemOf(claim: string, site: string) {
  const ids = words.requests.items.items.filter((one) => one.claim.ky === claim).map(({ id }) => id);
  return plan.items.items.find((one) => one.site === site && ids.includes(one.id));
}

async function seal(page: Page): Promise<void> {
  const text = (await page.locator('.signed-text').textContent()) ?? '';
  await keys.reach(page.locator('.number-task input'));
  await page.keyboard.type(String(Buffer.byteLength(text)));
  await page.keyboard.press('Enter');
  await atRest(page);
  await pressed(page.locator('.phone-screen > .button'));
  const field = page.locator('.phone textarea').first();
  // The button that signed is gone; the way begins anew at the heading of the step.
  await page.locator('.coach h2').focus();
  await keys.reach(field);
  const verify = page.locator('section .row .button:not(.quiet)');
  await pressed(verify);
  await expect(page.locator('.verdict .stack')).toBeVisible();
  await keys.reach(field, 'Shift+Tab');
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Delete');
  await page.keyboard.type('Ж');
  await pressed(verify);
  await expect(page.locator('.verdict.refused .stack')).toBeVisible();
  await expectSound(page, 'a letter changed');
}

async function verifyNotes(page: Page): Promise<void> {
  const notes = page.locator('.one-open > li');
  for (const [at, note] of (await notes.all()).entries()) {
    // The first is open; from each that is decided a button leads to the next.
    if (at > 0) {
      await pressed(page.locator('.one-open-next'));
      await expect(note.locator('.one-open-head')).toBeFocused();
    }
    await pressed(note.locator('.choices .button').nth(1));
    await expect(note.locator('.verify-line')).toHaveCount(1);
    const good = (await note.locator('.verify-line .closed').count()) > 0;
    await pressed(note.locator('.two-ways .button').nth(good ? 0 : 1));
    await expect(note.locator('.verdict:not(.refused)')).toBeVisible();
  }
}

async function decide(page: Page): Promise<void> {
  const lines = page.locator('.request-line');
  const count = await lines.count();
  for (let at = 0; at < count; at += 1) {
    const said = (await lines.nth(at).locator('.request-what span').last().textContent()) ?? '';
    const site = (await lines.nth(at).locator('.mono').textContent()) ?? '';
    const item = itemOf(said, site);
    await pressed(lines.nth(at));
    await expect(page.locator('.sign-request h3')).toBeFocused();
    await pressed(page.locator('.request-views button').nth(1));
    await expect(page.locator('.domain-lines')).toBeVisible();
    await expectSound(page, `the domain of ${item?.id}`);
    const [sign, reject] = [
      page.locator('.three-ways button').first(),
      page.locator('.three-ways button').nth(1),
    ];
    if (item?.flaw) {
      await pressed(reject);
      if (at < 3) await expectSound(page, `why ${item.id} is rejected`);
      await pressed(page.locator('.reasons button').nth(flaws.indexOf(item.flaw)));
    } else await pressed(sign);
    await expect(page.locator('.sign-request h3')).toBeFocused();
    await expect(page.locator('.sign-request .verdict:not(.refused)')).toBeVisible();
    await pressed(page.locator('.sign-request > .text-button'), 'Shift+Tab');
    await expect(lines.nth(at)).toBeFocused();
  }
}

test.use({ contextOptions: { reducedMotion: 'reduce' }, viewport: { width: 320, height: 700 } });

test('the signing lab goes by keyboard alone and is won with all points', async ({ page }) => {
  test.slow();
  await page.goto('/ky/labs/signing/');
  await atRest(page);
  await page.locator('.coach h2').focus();
  await seal(page);
  await goOn(page);
  await verifyNotes(page);
  await goOn(page);
  await decide(page);
  await goOn(page);
  await expect(page.locator('.goals h3')).toContainText('25 / 25');
});
