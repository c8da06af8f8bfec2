import { formatPercent } from '@/i18n/date.ts';
import type { Words } from '../frame/words.ts';

/** How many tries count, in words. */
export function triesLine(tries: number, { say, number }: Words): string {
  if (tries === 0) return say('tries_all');
  return tries === 1 ? say('tries_first') : say('tries_some', { count: number(tries) });
}

/** From what share of points something is passed; `pass` in hundredths. */
export function passLine(pass: number, { say, locale }: Words): string {
  return say('look_pass', { share: formatPercent(pass / 100, locale) });
}
