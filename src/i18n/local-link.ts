import type { Locale } from '@/core/locale/locale.ts';
import { fromBase } from './paths.ts';

/**
 * The address of a link as an author writes it, for a page in a language: an inside link such as `/glossary/wallet/` gets the
 * sub-path of the site and the language of its reader; all others stay as they are.
 * @example localLink('/courses/keys/#one', 'ru', '/academy') // => '/academy/ru/courses/keys/#one'
 */
export function localLink(href: string, locale: Locale, base: string = import.meta.env.BASE_URL): string {
  return /^\/(?!\/)/.test(href) ? `${fromBase(base, [locale])}${href.slice(1)}` : href;
}
