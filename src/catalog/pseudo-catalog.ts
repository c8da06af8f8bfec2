import { locales } from '@/core/locale/locale.ts';
import { pseudo } from '@/core/text/pseudo.ts';

// Whole texts, which the compiler shows in the pseudo-language, and words that a program compares with typed ones.
const asTheyAre = new Set(['bodies', 'accept']);

type Words = string | readonly string[];

function isWords(value: unknown): value is Words {
  return (
    typeof value === 'string' || (Array.isArray(value) && value.every((each) => typeof each === 'string'))
  );
}

function isLocalized(value: object): value is { ky: Words } {
  const keys = Object.keys(value);
  return keys.length === locales.length && locales.every((each) => isWords(Reflect.get(value, each)));
}

/** The words of a drawing stand where they were drawn: they get brackets, but no more letters. */
const drawn = (key: string) => key === 'labels';

/** The catalog with every Kyrgyz text in the pseudo-language; the other languages stay. */
export function pseudoCatalog<T>(value: T, isDrawn = false): T {
  if (Array.isArray(value)) return value.map((each) => pseudoCatalog(each, isDrawn)) as T;
  if (value instanceof Map)
    return new Map([...value].map(([key, each]) => [key, pseudoCatalog(each, isDrawn)])) as T;
  if (typeof value !== 'object' || value === null) return value;
  const shown = (text: string) => pseudo(text, isDrawn ? 0 : undefined);
  if (isLocalized(value))
    return { ...value, ky: typeof value.ky === 'string' ? shown(value.ky) : value.ky.map(shown) };
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [
      key,
      asTheyAre.has(key) ? each : pseudoCatalog(each, isDrawn || drawn(key)),
    ]),
  ) as T;
}
