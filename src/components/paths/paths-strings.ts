import type { Locale } from '@/core/locale/locale.ts';
import { type Translate, translator } from '@/i18n/translator.ts';
import en from './strings.en.json';
import ky from './strings.ky.json';
import ru from './strings.ru.json';

const made = new Map<Locale, Translate<typeof en>>();

/** Translator over the words about learning paths, one for each language and build. */
export function pathsTranslator(locale: Locale): Translate<typeof en> {
  const known = made.get(locale) ?? translator(locale, { ky, ru, en });
  made.set(locale, known);
  return known;
}
