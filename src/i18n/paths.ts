import type { Locale } from '@/core/locale/locale.ts';

/**
 * The address of a page on this site: under the sub-path the site is served from, with a slash at the end.
 * @example pathTo('ky', 'courses', 'keys-wallets-recovery') // => '/ky/courses/keys-wallets-recovery/'
 */
export function pathTo(locale: Locale, ...parts: readonly string[]): string {
  return fromBase(import.meta.env.BASE_URL, [locale, ...parts]);
}

/** Joins parts below a base that may or may not end in a slash. */
export function fromBase(base: string, parts: readonly string[]): string {
  return `${base.replace(/\/+$/, '')}/${parts.map((part) => `${part}/`).join('')}`;
}
