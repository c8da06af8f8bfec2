import type { Locale } from '@/core/locale/locale.ts';

/** What a report of a mistake says by itself. */
export interface ReportedPage {
  readonly locale: Locale;
  /** The page's address below the host, such as `/ky/glossary/wallet/`. */
  readonly path: string;
  /** The same with the host. */
  readonly url: string;
  /** Version and day of the build. */
  readonly build: string;
}

// What may stand bare in the value of a query, apart from what splits it; letters need no code of their own.
const special = /[\s%&#+"'<>\\^`{|}]/g;

/**
 * The link by which a mistake on a page is reported: `template` with `{locale}`, `{path}`, `{url}` and `{build}` filled in, each as
 * the value of a query. `template` is what the host gave as `REPORT_URL`; undefined when it is empty.
 * @example reportAddress('https://code.example/new?title={path}', page) // => 'https://code.example/new?title=/ky/glossary/'
 */
export function reportAddress(template: string, page: ReportedPage): string | undefined {
  if (template === '') return undefined;
  return template.replace(/\{(locale|path|url|build)\}/g, (_, name: keyof ReportedPage) =>
    page[name].replace(special, encodeURIComponent),
  );
}

/**
 * Refuses what cannot be the address of a form before the build prints it on every page.
 * @throws when `template` is neither empty nor an address that begins with https:
 */
export function checkedReportTemplate(template: string): string {
  if (template === '' || /^https:\/\/[^\s"'<>]+$/.test(template)) return template;
  throw new Error(`REPORT_URL is "${template}", wanted an address that begins with https://`);
}
