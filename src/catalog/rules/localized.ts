import { type Locale, type Localized, locales } from '@/core/locale/locale.ts';
import type { TextKind } from './rule.ts';

/** A text in three languages with its path in the file. */
export interface Found {
  readonly path: readonly (string | number)[];
  readonly text: Localized;
}

function isLocalized(value: object): value is Localized {
  const keys = Object.keys(value);
  return (
    keys.length === locales.length &&
    locales.every((locale) => typeof (value as Record<string, unknown>)[locale] === 'string')
  );
}

/** Every text in three languages below a value, in the order of the file. */
export function localizedIn(value: unknown, path: readonly (string | number)[] = []): Found[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((item, index) => localizedIn(item, [...path, index]));
  if (isLocalized(value)) return [{ path, text: value }];
  return Object.entries(value).flatMap(([key, inner]) => localizedIn(inner, [...path, key]));
}

const byField: Readonly<Record<string, TextKind>> = {
  title: 'title',
  summary: 'summary',
  prompt: 'prompt',
  statement: 'statement',
  reason: 'reason',
  otherwise: 'reason',
  alt: 'alt',
  caption: 'caption',
  term: 'term',
  definition: 'definition',
  example: 'example',
};

const byList: Readonly<Record<string, TextKind>> = {
  options: 'option',
  items: 'option',
  left: 'option',
  right: 'option',
  hints: 'hint',
  labels: 'label',
};

/** What a text of a YAML file is for, by where it stands. */
export function kindOf(file: string, path: readonly (string | number)[]): TextKind {
  const names = path.filter((part): part is string => typeof part === 'string');
  const last = names.at(-1) ?? '';
  if (file.startsWith('labs/')) return last === 'title' || last === 'summary' ? last : 'lab';
  return byField[last] ?? byList[last] ?? byList[names.at(-2) ?? ''] ?? 'other';
}

/** The other languages than the given one. */
export function others(locale: Locale): readonly Locale[] {
  return locales.filter((each) => each !== locale);
}
