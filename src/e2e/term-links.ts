import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import type { Locale } from '@/core/locale/locale.ts';
import { type Lesson, lessons, root, term } from './content.ts';
import { lessonPath } from './page-kind.ts';

/** The id of the term that a link leads to. @example termOf('/ky/glossary/wallet/') // => 'wallet' */
export function termOf(href: string): string {
  const id = /\/glossary\/([^/]+)\/$/.exec(href)?.[1];
  if (id === undefined) throw new Error(`${href} leads to no term`);
  return id;
}

/** A link of a term in a lesson. */
export interface TermLink {
  readonly id: string;
  /** The word or words as they stand in the text. */
  readonly text: string;
}

/** The links of terms on a page, in the order of reading. */
export async function termLinks(page: Page): Promise<readonly TermLink[]> {
  const links = await page
    .locator('article a.term')
    .evaluateAll((all) =>
      all.map((link) => [link.getAttribute('href') ?? '', link.textContent ?? ''] as const),
    );
  return links.map(([href, text]) => ({ id: termOf(href), text }));
}

/** The ids of the terms that the author of a lesson has linked by hand in one language. */
export function linkedByHand({ course, id }: Lesson, locale: Locale): readonly string[] {
  const text = readFileSync(join(root, 'content/courses', course, id, `${locale}.mdx`), 'utf8');
  return [...text.matchAll(/<Term id="([^"]+)"/g)].map(([, found = '']) => found);
}

/** Opens the first lesson that has a term which nobody linked by hand and which does not stand in its dictionary form. */
export async function openInflected(page: Page, locale: Locale): Promise<TermLink> {
  for (const lesson of lessons) {
    const byHand = linkedByHand(lesson, locale);
    await page.goto(lessonPath(locale, lesson));
    const found = (await termLinks(page)).find(
      ({ id, text }) => !byHand.includes(id) && text.toLowerCase() !== term(id).term[locale].toLowerCase(),
    );
    if (found !== undefined) return found;
  }
  throw new Error(`no lesson in ${locale} has an inflected term that links by itself`);
}
