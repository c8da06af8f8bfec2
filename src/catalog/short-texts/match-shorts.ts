import { type Locale, locales } from '@/core/locale/locale.ts';
import { matchBlocks } from '../translations/match.ts';
import type { ReleasedShort } from './short-file.ts';
import type { ShortText } from './short-texts.ts';

type Before = ReadonlyMap<string, ReleasedShort>;

/**
 * Which earlier text each text was. First those that stand unchanged at their place, then those that were moved whole, then those
 * of which some language stayed at their place, then those that were moved and changed. A text of which no language stayed is
 * new in all of them, so nothing in it can be older than the rest.
 */
export function matchShorts(
  before: Before,
  now: readonly ShortText[],
  source: Locale,
): readonly (ReleasedShort | undefined)[] {
  const found = new Map<ShortText, ReleasedShort>();
  const free = new Map(before);
  const take = (text: ShortText, name: string) => {
    const was = free.get(name);
    if (was === undefined) return;
    free.delete(name);
    found.set(text, was);
  };
  const shared = (text: ShortText) => {
    const was = free.get(text.name);
    return locales.filter((locale) => was?.digests[locale] === text.digests[locale]).length;
  };
  for (const text of now) if (shared(text) === locales.length) take(text, text.name);
  const keyOf = ({ digests }: Pick<ShortText, 'digests'>) =>
    locales.map((locale) => digests[locale]).join(' ');
  const moved = new Map<string, string[]>();
  for (const [name, was] of free) moved.set(keyOf(was), [...(moved.get(keyOf(was)) ?? []), name]);
  for (const text of now) if (!found.has(text)) take(text, moved.get(keyOf(text))?.shift() ?? '');
  for (const text of now) if (!found.has(text) && shared(text) > 0) take(text, text.name);
  const left = [...free.values()];
  const open = now.filter((text) => !found.has(text));
  for (const [index, place] of matchBlocks(left, open, source).entries()) {
    const [text, was] = [open[index], left[place ?? -1]];
    if (text !== undefined && was !== undefined) found.set(text, was);
  }
  return now.map((text) => found.get(text));
}
