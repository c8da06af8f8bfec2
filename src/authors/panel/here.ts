import { isLocale, type Locale } from '@/core/locale/locale.ts';
import type { Placed } from '../finding.ts';
import { spotName } from '../spot-name.ts';

/** Which page is open. */
export interface Here {
  /** Below the language, such as `courses/keys/first-key`; empty for the front page. */
  readonly page: string;
  readonly locale: Locale;
  /** Language of its text, which may be another one where a translation is awaited. */
  readonly textLocale: Locale;
  /** Whether it is a page of the authors' room, which tells everything at its place by itself. */
  readonly isRoom: boolean;
}

/** The open page by its address; `base` is where the site stands. @example hereOf('/ky/glossary/hash/', '/') */
export function hereOf(pathname: string, base: string, textLang?: string | null): Here {
  const [first, ...rest] = pathname.slice(base.replace(/\/+$/, '').length).split('/').filter(Boolean);
  const locale = isLocale(first) ? first : 'ky';
  const isRoom = first === 'authors';
  const parts = isRoom ? rest.slice(rest[1] === 'pages' ? 2 : 1) : rest;
  return { page: parts.join('/'), locale, textLocale: isLocale(textLang) ? textLang : locale, isRoom };
}

/** Whether the open page shows what a finding speaks of; a page of answers, or of a level of a lab, belongs to what it is of. */
export function isHere({ page }: Placed, here: Here): boolean {
  return page !== undefined && (here.page === page || (isBelow(page) && here.page.startsWith(`${page}/`)));
}

/** Below a course stand lessons, which have findings of their own. */
function isBelow(page: string): boolean {
  return !/^courses\/[^/]+$/.test(page);
}

/** Whether a finding is told beside what it speaks of: long texts of other languages are not on this page. */
export function isBeside(finding: Placed, here: Here): boolean {
  const isOther = finding.spot.kind === 'block' && finding.file.endsWith('.mdx');
  // A text that is still to be written says so itself.
  if (here.isRoom || finding.rule === 'empty-text') return false;
  return isHere(finding, here) && (!isOther || finding.locale === here.textLocale);
}

/** The address of the note about a finding, on the page in its language. */
export function addressOf({ page, locale, spot }: Placed, here: Here, base: string): string | undefined {
  if (page === undefined) return undefined;
  return `${base.replace(/\/+$/, '')}/${locale ?? here.locale}/${page}/#${spotName(spot)}`;
}
