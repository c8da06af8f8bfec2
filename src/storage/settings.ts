import { isLocale, type Locale } from '@/core/locale/locale.ts';
import { readText, writeText } from './web-storage.ts';

/** The colours a visitor asked for; `auto` follows the device. */
export const themes = ['auto', 'light', 'dark'] as const;

/** One of the three themes. */
export type Theme = (typeof themes)[number];

/** The language the visitor chose last (`chynjyr.locale`); undefined when none was, or the browser keeps nothing. */
export function chosenLocale(): Locale | undefined {
  const text = readText('local', 'locale');
  return isLocale(text) ? text : undefined;
}

/** Remembers the language for the next visit, where the browser allows it. */
export function chooseLocale(locale: Locale): void {
  writeText('local', 'locale', locale);
}

/** The language a reader has beside the text (`chynjyr.second`); undefined for one who reads in one language. */
export function secondLocale(): Locale | undefined {
  const text = readText('local', 'second');
  return isLocale(text) ? text : undefined;
}

/** Remembers the language beside the text for the next lesson, or that there is none. */
export function chooseSecond(locale: Locale | undefined): void {
  writeText('local', 'second', locale ?? null);
}

/** The theme the visitor chose last (`chynjyr.theme`); `auto` when none was. */
export function chosenTheme(): Theme {
  const text = readText('local', 'theme');
  return themes.find((theme) => theme === text) ?? 'auto';
}

/** Remembers the theme for the next visit, where the browser allows it. */
export function chooseTheme(theme: Theme): void {
  writeText('local', 'theme', theme === 'auto' ? null : theme);
}
