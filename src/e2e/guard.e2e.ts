import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { type Locale, locales } from '@/core/locale/locale.ts';
import { atQuestion, formOf } from './answering.ts';
import { first, root, walked } from './content.ts';
import * as acts from './lab-acts.ts';
import { labWord } from './lab-content.ts';
import * as money from './lab-money.ts';
import { caseNumber } from './lab-road.ts';
import { lessonPath } from './page-kind.ts';
import { expectNoTrace } from './secrets.ts';

test.use({ permissions: ['clipboard-read', 'clipboard-write'], contextOptions: { reducedMotion: 'reduce' } });

/** A sentence of the guard. */
function guardWord(locale: Locale, key: 'title' | 'text' | 'advice' | 'close'): string {
  return JSON.parse(readFileSync(join(root, `src/islands/phrase-guard/strings.${locale}.json`), 'utf8'))[key];
}

/** Published secrets that nobody keeps money under: BIP-39 test vectors, BIP-32 test vector 1, and the hash of an empty text as a key. */
const secrets = {
  'a phrase': 'legal winner thank year wave sausage worth useful legal winner thank yellow',
  'a phrase among other words':
    'менин сөздөрүм: 1. legal 2. winner 3. thank 4. year 5. wave 6. sausage 7. worth 8. useful 9. legal 10. winner 11. thank 12. yellow!',
  'a key of 64 hex digits': 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  'an extended private key':
    'xprv9s21ZrQH143K3QTDL4LXw2F7HEK3wJUD2nW2nRk4stbPy6cq3jPPqjiChkVvvNKmPGJxWUtg6LnF5kejMRNNU3TGtRBeJgk33yuGBxrMPHi',
};

const number = first(
  walked.questions.filter(({ type }) => type === 'number'),
  'number question in the walked lesson',
);

/** Every kind of text field there is, with the way to it. */
const fields = {
  'the search': async (page: Page, locale: Locale) => {
    await page.goto(`/${locale}/search/`);
    return page.getByRole('searchbox');
  },
  'a number question': async (page: Page, locale: Locale) => {
    await page.goto(lessonPath(locale, walked));
    await atQuestion(page, number);
    return formOf(page, number).getByRole('textbox');
  },
  'the number of a case': async (page: Page, locale: Locale) => {
    await acts.openLab({ page, locale });
    await page.locator('.case-bar summary').click();
    return page.locator('.case-bar').getByRole('textbox').first();
  },
  'the address of a payment': async (page: Page, locale: Locale) => (await payment(page, locale)).to,
  'the sum of a payment': async (page: Page, locale: Locale) => (await payment(page, locale)).sum,
};

async function payment(page: Page, locale: Locale): Promise<{ to: Locator; sum: Locator }> {
  const learner = { page, locale };
  await acts.openLab(learner);
  await acts.openCase(learner, caseNumber);
  const phrase = await acts.readPhrase(learner);
  await acts.keepWords(learner, 'paper');
  await acts.goOn(learner, 'backup');
  await acts.passBackup(learner, phrase);
  await acts.goOn(learner, 'receive');
  await money.receive(learner);
  await acts.goOn(learner, 'send');
  return {
    to: page.getByRole('textbox', { name: labWord(locale, 'recipient') }),
    sum: page.getByRole('textbox', { name: labWord(locale, 'sum'), exact: true }),
  };
}

async function paste(field: Locator, text: string): Promise<void> {
  await field.focus();
  await field.page().evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await field.page().keyboard.press('ControlOrMeta+V');
}

/** Expects the explanation in the page's language; closes it, and the emptied field has the focus again. */
async function expectStopped(field: Locator, locale: Locale, how: 'button' | 'Escape'): Promise<void> {
  const dialog = field.page().getByRole('dialog', { name: guardWord(locale, 'title') });
  await expect(dialog).toBeVisible();
  await expect(dialog).toContainText(guardWord(locale, 'text'));
  await expect(dialog).toContainText(guardWord(locale, 'advice'));
  await expect(field).toHaveValue('');
  if (how === 'Escape') await field.page().keyboard.press('Escape');
  else await dialog.getByRole('button', { name: guardWord(locale, 'close') }).click();
  await expect(dialog).toHaveCount(0);
  await expect(field).toBeFocused();
  await expect(field).toHaveValue('');
}

const traces = Object.values(secrets).flatMap((secret) => [
  secret,
  encodeURIComponent(secret),
  ...secret.split(/[^a-z]+/).filter((word) => word.length > 3),
]);

for (const [where, open] of Object.entries(fields)) {
  test(`a real secret pasted into ${where} is cleared, explained and kept nowhere`, async ({ page }) => {
    const field = await open(page, 'ky');
    for (const secret of Object.values(secrets)) {
      await paste(field, secret);
      await expectStopped(field, 'ky', secret === secrets['a phrase'] ? 'Escape' : 'button');
    }
    await expectNoTrace(page, traces);
    await page.reload();
    await expectNoTrace(page, traces);
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });
}

for (const locale of locales) {
  test(`the guard speaks ${locale} on a page in ${locale}, and a typed phrase is stopped at its last word`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/search/`);
    const field = page.getByRole('searchbox');
    await field.pressSequentially(secrets['a phrase']);
    await expectStopped(field, locale, 'button');
    await expectNoTrace(page, [secrets['a phrase'], 'sausage', 'winner']);
    await field.fill(walked.title[locale]);
    await expect(page.locator(`main a[href^="${lessonPath(locale, walked)}"]`).first()).toBeVisible();
  });
}

test('a practice phrase of the lab is let through everywhere', async ({ page }) => {
  const learner = { page, locale: 'en' } as const;
  await acts.openLab(learner);
  const phrase = (await acts.readPhrase(learner)).join(' ');
  for (const open of [fields['the search'], fields['a number question']]) {
    const field = await open(page, 'en');
    await paste(field, phrase);
    await expect(field).toHaveValue(phrase);
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await paste(field, ` ${secrets['a phrase']}`);
    await expectStopped(field, 'en', 'button');
  }
});
