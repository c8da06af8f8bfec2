import { type Amount, writeSum } from '@/core/wallet/amount.ts';
import type { Kit } from '../frame/kit.ts';

/** A sum of a token with its sign, as people read it. */
export function sum({ locale }: Pick<Kit, 'locale'>, amount: Amount, symbol: string, places = 4): string {
  const digits = writeSum(amount, 18, places);
  return `${locale === 'en' ? digits : digits.replace('.', ',')} ${symbol}`;
}

/** Hundredths of a percent as a percentage. @example percent({ locale: 'ru' }, 50) // => '0,5 %' */
export function percent({ locale }: Pick<Kit, 'locale'>, hundredths: number): string {
  const digits = String(hundredths / 100);
  return `${locale === 'en' ? digits : digits.replace('.', ',')} %`;
}

/** A percentage as people type it, in hundredths of a percent; null when it is none from 0 to 100. */
export function readPercent(text: string): number | null {
  const plain = text.replace(/[\s\u00a0%]/g, '').replace(',', '.');
  if (!/^\d{1,3}(\.\d{1,4})?$/.test(plain)) return null;
  const hundredths = Math.round(Number(plain) * 100);
  return hundredths <= 10_000 ? hundredths : null;
}
