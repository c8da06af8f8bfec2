import { expect, type Locator, type Page } from '@playwright/test';
import type { Locale } from '@/core/locale/locale.ts';
import { answer, formOf, reasonOfRight, reasonOfWrong, submitOf, tryAgain } from './answering.ts';
import { type Lesson, type Question, walked } from './content.ts';
import { lessonPath } from './page-kind.ts';
import { say } from './words.ts';

/** From the front page over the courses and the course to the walked lesson, by links alone. */
export async function walkToLesson(page: Page, locale: Locale): Promise<void> {
  const main = page.getByRole('main');
  await page.goto(`/${locale}/`);
  await main.locator(`a[href="/${locale}/courses/"]`).first().click();
  await expect(page).toHaveURL(new RegExp(`/${locale}/courses/$`));
  await main.locator(`a[href="/${locale}/courses/${walked.course}/"]`).click();
  await expect(page).toHaveURL(new RegExp(`/${walked.course}/$`));
  await main
    .locator(`a[href="${lessonPath(locale, walked)}"]`)
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(walked.title[locale]);
}

/** Reads sections from the first on: each end stays in view until its link of the chain is closed. */
export async function readSections(page: Page, { sections }: Lesson, count: number): Promise<void> {
  for (let at = 0; at < count; at += 1) {
    const next = sections[at + 1] === undefined ? '#quiz' : `#${sections[at + 1]}`;
    await page
      .locator(next)
      .evaluate((heading) => heading.scrollIntoView({ block: 'end', behavior: 'instant' }));
    await expect(page.locator(`[data-chain-link="${sections[at]}"] .chain-done`)).toHaveCount(1);
  }
}

/** Answers wrongly, sees why, tries again and answers rightly, with the reason. */
export async function learnFromMistake(page: Page, question: Question, locale: Locale): Promise<void> {
  const form = formOf(page, question);
  await answer(page, question, locale, 'wrong');
  const why = reasonOfWrong(question, locale);
  if (why !== undefined) await expect(form.getByText(why).first()).toBeVisible();
  await expect(submitOf(page, question)).toHaveText(say('questions/frame', locale, 'tryAgain'));
  await tryAgain(page, question, locale);
  await answer(page, question, locale, 'right');
  const reason = reasonOfRight(question, locale);
  if (reason !== undefined) await expect(form.getByText(reason).first()).toBeVisible();
}

/** Changes the language by the switch beside the quiz, from where the page is scrolled to. */
export async function changeLanguage(page: Page, to: Locale): Promise<void> {
  // A click of the script, since Playwright's own would first scroll to the link.
  await page.locator(`.quiz a[hreflang="${to}"]`).evaluate((link: HTMLAnchorElement) => link.click());
  await expect(page.locator('html')).toHaveAttribute('lang', to);
}

/** How far an anchor stands from the top of the screen, in pixels. */
export function topOf(page: Page, anchor: string): Promise<number> {
  return page.locator(anchor).evaluate((element) => element.getBoundingClientRect().top);
}

/** Searches a word on the search page, as a learner types it, over an empty list; gives the result that opens a section. */
export async function searchFor(page: Page, locale: Locale, word: string, section: string): Promise<Locator> {
  const box = page.getByRole('searchbox');
  const found = page.locator(`main a[href^="${lessonPath(locale, walked)}#${section}"]`);
  await box.fill('');
  await expect(found).toHaveCount(0);
  await box.fill(word);
  await expect(found).toBeVisible();
  await expect(found.locator('mark').first()).toBeVisible();
  return found;
}

/** Kyrgyz as typed on a keyboard without its letters. */
export function withoutOwnLetters(word: string): string {
  const plain: Record<string, string> = { ң: 'н', ө: 'о', ү: 'у', Ң: 'Н', Ө: 'О', Ү: 'У' };
  return word.replace(/[ңөү]/gi, (letter) => plain[letter] ?? letter);
}

/** The longest word of a section's heading, and that section: something to be searched. */
export function wordToFind(locale: Locale): { readonly word: string; readonly section: string } {
  const all = walked.headings[locale].flatMap((heading, at) =>
    (heading.match(/\p{L}{5,}/gu) ?? []).map((word) => ({ word, section: walked.sections[at] ?? '' })),
  );
  const fit = locale === 'ky' ? all.filter(({ word }) => /[ңөү]/i.test(word)) : all;
  const [longest] = fit.sort((a, b) => b.word.length - a.word.length);
  if (longest === undefined) throw new Error(`no heading of ${walked.id} has a long word in ${locale}`);
  return longest;
}
