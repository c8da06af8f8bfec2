import type { Locale } from '@/core/locale/locale.ts';
import { pathTo } from './paths.ts';
import { reportAddress } from './report-address.ts';

/**
 * Where a mistake on a page, or a gap, is reported: straight at the form of the host, filled in; without one, on our own page, which
 * is told by the query where the reader came from.
 * @param path the page's address below the host
 */
export function reportLink(locale: Locale, path: string, site: string | URL | undefined): string {
  const url = new URL(path, site).href;
  const form = reportAddress(__REPORT_URL__, { locale, path, url, build: __BUILD__ });
  return form ?? `${pathTo(locale, 'report')}?${path}`;
}
