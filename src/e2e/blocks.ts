import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { type Block, blocksOf } from '@/catalog/translations/blocks.ts';
import type { Locale } from '@/core/locale/locale.ts';
import { type Lesson, root } from './content.ts';

/** The blocks of a lesson as its author wrote them, with the apostrophes that the page prints. */
export function written({ course, id }: Lesson, locale: Locale): readonly Block[] {
  const mdx = readFileSync(join(root, 'content/courses', course, id, `${locale}.mdx`), 'utf8');
  return blocksOf(mdx).map((block) => ({ ...block, words: block.words.replaceAll("'", '’') }));
}

/** The bar at the head of a text, in which the language beside it is chosen. */
export const bar = (page: Page): Locator => page.locator('.two');

/** The button of a language in the bar. */
export const second = (page: Page, locale: Locale): Locator => bar(page).locator(`button[lang="${locale}"]`);

/** The button after the n-th block of the text. */
export function opener(page: Page, index: number): Locator {
  return page.locator('.prose > :not(.second)').nth(index).locator('+ .second > button');
}

/** What was opened below the n-th block. */
export function panel(page: Page, index: number): Locator {
  return page.locator('.prose > :not(.second)').nth(index).locator('+ .second > .second-text');
}

/** Turns the mode on and waits until its buttons stand. */
export async function turnOn(page: Page, locale: Locale): Promise<void> {
  await second(page, locale).click();
  await expect(second(page, locale)).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('.second > button').first()).toBeVisible();
}

/** The words of a panel as `blocksOf` gives them, without the numbers of sources. */
export async function wordsIn(opened: Locator): Promise<string> {
  await expect(opened).toHaveAttribute('lang');
  const text = await opened.evaluate((element) => {
    const copy = element.cloneNode(true) as Element;
    for (const number of copy.querySelectorAll('.fact')) number.remove();
    for (const block of copy.querySelectorAll('p, li, td, th')) block.prepend(' ');
    return copy.textContent ?? '';
  });
  return text
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .replace(/ ([.,;:!?…)»”])/g, '$1')
    .trim();
}

/** Places of the blocks of a kind, such as 'a paragraph'. */
export function placesOf(blocks: readonly Block[], kind: string): number[] {
  return blocks.flatMap((block, index) => (block.kind.startsWith(kind) ? [index] : []));
}
