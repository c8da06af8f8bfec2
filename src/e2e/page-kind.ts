import type { Page } from '@playwright/test';
import type { Locale } from '@/core/locale/locale.ts';
import type { Lesson } from './content.ts';

/** A kind of page, with what it takes to see it alive. */
export interface PageKind {
  readonly name: string;
  readonly path: (locale: Locale) => string;
  /** One page for all languages. */
  readonly shared?: true;
  /** Brings the page into the state that is meant; done when it shows. */
  readonly prepare?: (page: Page, locale: Locale) => Promise<void>;
}

/** Address of a lesson. */
export function lessonPath(locale: Locale, { course, id }: Pick<Lesson, 'course' | 'id'>): string {
  return `/${locale}/courses/${course}/${id}/`;
}

/** Opens a kind of page and brings it into its state. */
export async function open(page: Page, kind: PageKind, locale: Locale): Promise<void> {
  await page.goto(kind.path(locale));
  await kind.prepare?.(page, locale);
}
