import type { Locale } from '@/core/locale/locale.ts';
import en from './strings.en.json';
import ky from './strings.ky.json';
import ru from './strings.ru.json';

/** The strings of the word list in one language; at build only, islands get them as data. */
export function stringsIn(locale: Locale): typeof en {
  return { ky, ru, en }[locale];
}
