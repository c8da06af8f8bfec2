import { createInstance } from 'i18next';
import type { Locale, Localized } from '@/core/locale/locale.ts';
import type { Strings } from './fill.ts';

type Values = Readonly<Record<string, string | number>>;
type Counted<K> = K extends `${infer Base}_${'one' | 'few' | 'many' | 'other'}` ? Base : never;

/** Finds a string by key; counted strings (`key_one`, `key_other` …) are asked by their base and `count`. */
export type Translate<S> = (key: (keyof S & string) | Counted<keyof S & string>, values?: Values) => string;

/**
 * A translator over one room's strings, for use at build time (i18next is too heavy for the browser: islands get ready strings).
 * Every key of one language must stand in the others; `strings.test.ts` keeps that.
 */
export function translator<S extends Strings>(
  locale: Locale,
  strings: Localized<Strings> & { en: S },
): Translate<S> {
  const instance = createInstance();
  void instance.init({
    lng: locale,
    fallbackLng: false,
    initAsync: false,
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
    resources: Object.fromEntries(
      Object.entries(strings).map(([lng, translation]) => [lng, { translation }]),
    ),
  });
  return (key, values) => instance.t(String(key), { ...values });
}
