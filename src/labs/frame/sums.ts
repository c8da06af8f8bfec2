import { type Amount, writeSum } from '@/core/wallet/amount.ts';
import type { Kit } from './kit.ts';

/**
 * Hundredths in digits, thousands apart, with as many decimals as are wanted: `17 139,81`, in English `17,139.81`.
 * @example hundredths({ locale: 'ru' }, '1713981') // => '17 139,81'
 */
export function hundredths({ locale }: Pick<Kit, 'locale'>, amount: Amount, cut = false): string {
  const [whole = '0', part = ''] = writeSum(amount, 2).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, locale === 'en' ? ',' : '\u00a0');
  if (cut && part === '') return grouped;
  return `${grouped}${locale === 'en' ? '.' : ','}${part.padEnd(2, '0')}`;
}

/** Ten-thousandths as a rate: `1,0931`. */
export function rateText({ locale }: Pick<Kit, 'locale'>, rate: Amount): string {
  const [whole = '0', part = ''] = writeSum(rate, 4).split('.');
  return `${whole}${locale === 'en' ? '.' : ','}${part.padEnd(4, '0')}`;
}

/** Hundredths of a percent: `0,5 %`. */
export function percentText({ locale }: Pick<Kit, 'locale'>, points: number): string {
  const digits = writeSum(String(Math.max(0, points)), 2);
  return `${locale === 'en' ? digits : digits.replace('.', ',')}\u00a0%`;
}
