import type { Locale } from '@/core/locale/locale.ts';

/**
 * A number as the language writes it. Kyrgyz writes numbers as Russian does, and Chromium knows only the latter.
 * @example formatNumber(1234.5, 'ky') // => '1 234,5', with a no-break space
 */
export function formatNumber(value: number, locale: Locale): string {
  return new Intl.NumberFormat(locale === 'en' ? 'en' : 'ru', { maximumFractionDigits: 20 }).format(value);
}
