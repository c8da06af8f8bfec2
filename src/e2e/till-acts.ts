import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Locator } from '@playwright/test';
import { parse } from 'yaml';
import { root } from './content.ts';
import * as keys from './keys.ts';
import { atRest, buttonOf, type Learner, openCase, textOf } from './lab-acts.ts';
import { type LabFile, labWord } from './lab-content.ts';
import { caseNumber } from './lab-road.ts';

/** The lab of payments by code, as its file says it. */
export const tillLab: LabFile = parse(readFileSync(join(root, 'content/labs/merchant-qr/lab.yaml'), 'utf8'));

/** How a button is pressed: by mouse, or by keyboard alone. */
export type Press = (target: Locator, way?: keys.Way) => Promise<void>;

/** By mouse, once the engine has nothing to do: a press before that is passed over. */
export const click: Press = async (target) => {
  await expect(target.page().locator('.lab')).toHaveAttribute('aria-busy', 'false');
  await target.click();
};

/** Opens the lab at a level, or the first. */
export async function openTill(learner: Learner, level = ''): Promise<void> {
  await learner.page.goto(`/${learner.locale}/labs/merchant-qr/${level && `${level}/`}`);
  await atRest(learner);
  await openCase(learner, caseNumber);
  // The run goes on after a reload; the focus is at the beginning of the page then.
  await learner.page.reload();
  await atRest(learner);
}

/** What a string of the interface says, turned into a pattern that catches its places. */
function caught({ locale }: Learner, key: string, text: string): string[] {
  const places = [...labWord(locale, key).matchAll(/\{\{(\w+)\}\}/g)].map(([, place = '']) => place);
  const plain = labWord(locale, key, Object.fromEntries(places.map((place) => [place, '\u0000'])));
  const pattern = plain.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replaceAll('\u0000', '(.+)');
  return new RegExp(pattern).exec(text)?.slice(1) ?? [];
}

/** Looks, asks, and lets the code be read by a press. */
export async function lookAndScan(learner: Learner, press: Press = click): Promise<void> {
  const { page } = learner;
  for (const what of ['look-sign', 'look-seller', 'look-sticker']) {
    const look = buttonOf(learner, what);
    await press(look);
    await expect(look).toHaveAttribute('aria-pressed', 'true');
  }
  await press(buttonOf(learner, 'scanTap'));
  await expect(page.locator('.confirm h3')).toBeFocused();
}

/** What a careful buyer sees is wrong with the code that was read; null for nothing. Only what stands on the screen is used. */
async function wrongWith(learner: Learner): Promise<'payee' | 'sum' | 'expired' | null> {
  const { page } = learner;
  const told = (await page.locator('.findings li').allTextContents())[1] ?? '';
  const [payee, account] = caught(learner, 'lookSeller', told);
  const rows = await page.locator('.confirm dd').allInnerTexts();
  if (rows[0] !== payee || rows[1] !== account) return 'payee';
  const price = await saidPrice(learner);
  if (rows[2] !== undefined && rows[2] !== price) return 'sum';
  const [until, now] = caught(learner, 'payUntil', rows[3] ?? '').map((found) =>
    Number(/\d+$/.exec(found)?.[0]),
  );
  return until !== undefined && now !== undefined && now >= until ? 'expired' : null;
}

/** The price as the seller says it, with its unit. */
async function saidPrice(learner: Learner): Promise<string> {
  const said = await textOf(learner.page.locator('.seller-says'));
  return caught(learner, 'sellerSays', said)[1] ?? '';
}

/** Types the sum where the code has none, and the PIN of the note; pays. */
export async function payNow(learner: Learner, press: Press = click): Promise<void> {
  const { page } = learner;
  const fill = async (field: Locator, text: string) => {
    if (press === click) return field.fill(text);
    await keys.reach(field);
    return page.keyboard.type(text);
  };
  const sum = page.locator('[name="pay-sum"]');
  if (await sum.isVisible()) await fill(sum, /[\d,.]+/.exec(await saidPrice(learner))?.[0] ?? '');
  const [pin = ''] = /\d{4}/.exec(await textOf(page.locator('#pay-pin-note'))) ?? [];
  await fill(page.locator('[name="pay-pin"]'), pin);
  await press(buttonOf(learner, 'payNow'));
}

/** Decides at one counter as a careful buyer does. */
export async function settle(learner: Learner, press: Press = click): Promise<void> {
  const { page, locale } = learner;
  const wrong = await wrongWith(learner);
  if (wrong === null) await payNow(learner, press);
  else {
    await press(buttonOf(learner, 'payNot'));
    await press(buttonOf(learner, `pay-why-${wrong}`));
  }
  await expect(page.locator('.result h3')).toBeFocused();
  await expect(page.locator('.result .verdict')).toContainText(labWord(locale, 'resultRight'));
}

/** Goes through the whole market. */
export async function shop(learner: Learner, press: Press = click): Promise<void> {
  const { page } = learner;
  const total = Number(
    caught(learner, 'payCounter', await textOf(page.locator('.phone-screen h3').first()))[1],
  );
  expect(total).toBeGreaterThan(3);
  for (let counter = 1; counter <= total; counter += 1) {
    await lookAndScan(learner, press);
    await settle(learner, press);
    if (counter < total) {
      await press(buttonOf(learner, 'payNext'));
      await expect(page.locator('.phone-screen h3').first()).toBeFocused();
    }
  }
}

/** Serves one customer by what the till says: waits for a notice until the order runs out, compares, decides, gives back. */
async function serve(learner: Learner, press: Press): Promise<void> {
  const { page, locale } = learner;
  const customer = page.locator('.customer');
  const heading = await textOf(customer.locator('h3'));
  // One reading: a customer who leaves between a count and a look would be waited for.
  const isOver = async () => (await customer.locator('h3').allTextContents())[0] !== heading;
  const asksBack = () => customer.locator('.choices').isVisible();
  if (!(await asksBack())) {
    const order = await textOf(customer.locator('.mono'));
    const notice = page.locator('.notices li').filter({ hasText: order });
    const line = page.locator('.till-list li').filter({ hasText: order }).last();
    const wait = buttonOf(learner, 'waitBlock');
    let waited = false;
    while ((await notice.count()) === 0 && (await line.locator('.order-state.created').count()) > 0) {
      const before = await textOf(page.locator('.wait-bar strong'));
      await press(wait);
      waited = true;
      await expect(page.locator('.wait-bar strong')).not.toHaveText(before);
      await expect(wait).toBeFocused();
    }
    const came = (await notice.count()) > 0 && (await textOf(notice.locator('strong'))).replace('+', '');
    const isPaid =
      came === (await textOf(line.locator('strong'))) &&
      (await line.locator('.order-state.paid').count()) > 0;
    await press(buttonOf(learner, isPaid ? 'tillShip' : 'tillHold'), waited ? 'Shift+Tab' : 'Tab');
    await expect.poll(async () => (await isOver()) || (await asksBack())).toBe(true);
    await expect(page.locator('.phone-screen .verdict').first()).toContainText(
      labWord(locale, 'resultRight'),
    );
  }
  if (await isOver()) return;
  const right = page.locator('.customer .choices .button').filter({ hasText: refundRight[locale] });
  await press(right);
  await expect(page.locator('.phone-screen .verdict').last()).toContainText(labWord(locale, 'resultRight'));
}

const refundRight = {
  ky: /Кайсы (эсептен|токен)/,
  ru: /тот же счёт|В том токене/,
  en: /account it was paid from|token that came/,
};

/** Stands at the till until nobody is left; looks at the shop's own code when a screen shows another payee. */
export async function sell(learner: Learner, press: Press = click): Promise<void> {
  const { page } = learner;
  const payee = (await textOf(page.locator('.till-head span').first())).split(' · ')[0] ?? '';
  let checked = false;
  while ((await page.locator('.customer').count()) > 0) {
    const shot = page.locator('.shot');
    if (!checked && (await shot.count()) > 0 && !(await textOf(shot)).includes(payee)) {
      checked = true;
      await press(buttonOf(learner, 'ownCode'));
      await press(buttonOf(learner, 'ownCheck'));
      await expect(page.locator('.own-code').getByRole('status')).toContainText(payee);
      if (press !== click) await keys.reach(page.locator('.wait-bar .button'), 'Shift+Tab');
    }
    await serve(learner, press);
  }
}

/** Goes on to the next step, by its button. */
export async function next(learner: Learner, press: Press = click): Promise<void> {
  await press(learner.page.locator('.next-step .button:not(.quiet)'));
  await expect(learner.page.locator('.coach h2')).toBeFocused();
}
