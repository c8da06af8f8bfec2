import type { Locale } from '@/core/locale/locale.ts';

/**
 * A number of hundredths as it is read: groups of three, a comma but in English.
 * @example grouped({ locale: 'ru' }, 3778) // => '37,78'
 */
export function grouped({ locale }: { readonly locale: Locale }, hundredths: number): string {
  const [whole = '', rest = ''] = (hundredths / 100).toFixed(hundredths < 100_000 ? 2 : 0).split('.');
  const groups = whole.replace(/\B(?=(\d{3})+$)/g, locale === 'en' ? ',' : '\u00a0');
  const tail = rest.replace(/0+$/, '');
  return tail ? `${groups}${locale === 'en' ? '.' : ','}${tail}` : groups;
}
