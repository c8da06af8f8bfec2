import type { Locale } from '@/core/locale/locale.ts';
import en from './strings/en.json';
import ky from './strings/ky.json';
import ru from './strings/ru.json';
import { type Translate, translator } from './translator.ts';

/** The strings of the house itself: navigation, headings, notices. */
export type SiteStrings = typeof en;

const translators = new Map<Locale, Translate<SiteStrings>>();

/** Translator over the strings of the house, one for each language and build. */
export function siteTranslator(locale: Locale): Translate<SiteStrings> {
  const known = translators.get(locale);
  if (known) return known;
  const made = translator(locale, { ky, ru, en });
  translators.set(locale, made);
  return made;
}

/** How each language names itself in the switch. */
export const ownNames = { ky: 'Кыргызча', ru: 'Русский', en: 'English' } as const;
