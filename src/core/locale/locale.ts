/** The three languages of the academy; Kyrgyz is first. */
export const locales = ['ky', 'ru', 'en'] as const;

/** A language of the academy as a BCP 47 tag. */
export type Locale = (typeof locales)[number];

/** The language of a visitor of whom nothing is known. */
export const defaultLocale: Locale = 'ky';

/** Whether a string is one of the three languages; for paths and stored values, which are not to be trusted. */
export function isLocale(value: unknown): value is Locale {
  return typeof value === 'string' && (locales as readonly string[]).includes(value);
}

/** One text in the three languages, side by side. */
export type Localized<T = string> = Readonly<Record<Locale, T>>;

/** The two-letter tag that Open Graph and `Intl` number formatting want. */
export const regionTag: Localized = { ky: 'ky_KG', ru: 'ru_KG', en: 'en' };
