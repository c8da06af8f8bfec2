import { expect, type Locator, type Page } from '@playwright/test';
import type { Locale } from '@/core/locale/locale.ts';
import { keeping, lab, labPath, labWord } from './lab-content.ts';

/** A learner before the lab: the page and its language. */
export interface Learner {
  readonly page: Page;
  readonly locale: Locale;
}

/** The text of the one element that a locator finds. */
export async function textOf(found: Locator): Promise<string> {
  return (await found.textContent()) ?? '';
}

/** The button of a string of the interface, in the whole lab or in a part of it. */
export function buttonOf(
  { page, locale }: Learner,
  key: string,
  scope: Locator = page.locator('.lab'),
): Locator {
  return scope.getByRole('button', { name: labWord(locale, key), exact: true }).first();
}

/** Waits until the engine has nothing to do; a press before that is passed over. */
export async function atRest({ page }: Learner): Promise<void> {
  await expect(page.locator('.lab')).toHaveAttribute('aria-busy', 'false');
  await expect(page.locator('.lab-hand')).toBeVisible();
}

/** Opens the page of the lab, with whatever run is there. */
export async function openLab(learner: Learner): Promise<void> {
  await learner.page.goto(labPath(learner.locale));
  await atRest(learner);
}

/** Opens the case of a number, as a class does that wants to have the same one. */
export async function openCase(learner: Learner, seed: string): Promise<void> {
  const bar = learner.page.locator('.case-bar');
  await bar.locator('summary').click();
  await bar.getByRole('textbox').first().fill(seed);
  await buttonOf(learner, 'caseOpen', bar).click();
  await expect(bar.locator('summary')).toContainText(seed);
  await atRest(learner);
  await bar.locator('summary').click();
}

/** Changes the language by the switch of the site's header. */
export async function changeLanguage({ page }: Learner, locale: Locale): Promise<Learner> {
  await page.locator(`header a[hreflang="${locale}"]`).click();
  await expect(page.locator('html')).toHaveAttribute('lang', locale);
  const learner = { page, locale };
  await atRest(learner);
  return learner;
}

/** Expects a step of the lab to be at hand, by its place in the file. */
export async function expectStep({ page, locale }: Learner, id: string): Promise<void> {
  const step = lab.steps.find((each) => each.id === id);
  await expect(page.locator('.coach h2')).toHaveText(step?.title[locale] ?? id);
}

/** Goes on from a finished step to another. */
export async function goOn(learner: Learner, id: string): Promise<void> {
  await expect(learner.page.locator('.next-step').getByRole('status')).toHaveText(
    labWord(learner.locale, 'stepReady'),
  );
  await buttonOf(learner, 'next').click();
  await expectStep(learner, id);
}

/** Shows the words of the wallet and reads them off the page. */
export async function readPhrase(learner: Learner): Promise<readonly string[]> {
  await buttonOf(learner, 'showWords').click();
  const words = learner.page.locator('.words li');
  await expect(words).toHaveCount(12);
  await expect(buttonOf(learner, 'hideWords')).toBeVisible();
  await expect(learner.page.locator('.phone-said')).toHaveText(labWord(learner.locale, 'wordsShown'));
  return words.allInnerTexts();
}

/** Chooses where to keep the words and reads the reason for the verdict. */
export async function keepWords({ page, locale }: Learner, id: string): Promise<void> {
  const { text, reason, refused } = keeping(id);
  await page.getByRole('button', { name: text[locale], exact: true }).click();
  const verdict = page.locator('.verdict');
  await expect(verdict).toContainText(reason[locale].trim());
  await expect(verdict).toContainText(labWord(locale, refused ? 'choiceNo' : 'choiceYes'));
}

/** The place in the phrase that the backup check asks for, from 1. */
export async function placeAsked({ page }: Learner): Promise<number> {
  return Number(/\d+/.exec(await textOf(page.locator('.backup h3')))?.[0]);
}

/** Presses the tile of the right word or of a decoy; gives the place that was asked for. */
export async function pressTile(
  learner: Learner,
  phrase: readonly string[],
  wanted: 'right' | 'wrong',
): Promise<number> {
  const { page, locale } = learner;
  const place = await placeAsked(learner);
  const tiles = page.locator('.tiles [lang=en]');
  await expect(tiles).toHaveCount(4);
  const shown = await tiles.allInnerTexts();
  const at = shown.findIndex((word) => (word === phrase[place - 1]) === (wanted === 'right'));
  await tiles.nth(at).click();
  await expect(page.locator('.backup').getByRole('status')).toHaveText(
    labWord(locale, wanted === 'right' ? 'backupRight' : 'backupMissed', { n: place }),
  );
  return place;
}

/** Finds every word that the backup check asks for. */
export async function passBackup(learner: Learner, phrase: readonly string[]): Promise<void> {
  const passed = learner.page.getByRole('heading', { name: labWord(learner.locale, 'backupPassed') });
  for (let round = 0; round < 6 && !(await passed.isVisible()); round += 1)
    await pressTile(learner, phrase, 'right');
  await expect(passed).toBeVisible();
}
