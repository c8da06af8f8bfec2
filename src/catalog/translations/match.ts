import { type Locale, locales } from '@/core/locale/locale.ts';
import { align } from '../release/sequence.ts';
import type { Digests } from './translations.ts';

/** What matching looks at: the digests of a block. */
interface Digested {
  readonly digests: Digests;
}

/**
 * Which earlier block each block was: its index, or undefined where nothing of it stood before. Blocks are the same that
 * share the most languages, first those that kept their order, then those that were moved. A block of which no language
 * stayed need not be found: whatever it was, all of it was written anew, so nothing in it can be older than the rest.
 */
export function matchBlocks(
  before: readonly Digested[],
  now: readonly Digested[],
  source: Locale,
): readonly (number | undefined)[] {
  const found = new Map<number, number>();
  const taken = new Set<number>();
  for (const languages of byWeight(source)) {
    const open = (list: readonly Digested[], isOpen: (index: number) => boolean) =>
      list.flatMap(({ digests }, index) => {
        const parts = languages.map((locale) => digests[locale]);
        return isOpen(index) && !parts.includes(undefined) ? [{ index, key: parts.join() }] : [];
      });
    const take = (was: readonly Keyed[], is: readonly Keyed[]) => {
      for (const [from, to] of pairs(was, is)) {
        taken.add(from);
        found.set(to, from);
      }
    };
    const isFree = (index: number) => !taken.has(index);
    const isNew = (index: number) => !found.has(index);
    take(open(before, isFree), open(now, isNew));
    // What was moved stands in the other order: each of them is looked for by itself.
    for (const each of open(now, isNew))
      take(
        open(before, isFree).filter(({ key }) => key === each.key),
        [each],
      );
  }
  return now.map((_, index) => found.get(index));
}

/** Sets of languages that may have stayed, the most telling first. */
function byWeight(source: Locale): readonly (readonly Locale[])[] {
  const others = locales.filter((locale) => locale !== source);
  const [one, two] = others as [Locale, Locale];
  return [[source, one, two], [source, one], [source, two], [source], [one, two], [one], [two]];
}

interface Keyed {
  readonly index: number;
  readonly key: string;
}

/** Pairs of the same key along the longest common subsequence. */
function pairs(was: readonly Keyed[], is: readonly Keyed[]): [number, number][] {
  const keys = (list: readonly Keyed[]) => list.map(({ key }) => key);
  const found: [number, number][] = [];
  let [i, j] = [0, 0];
  for (const { kind } of align(keys(was), keys(is))) {
    const [from, to] = [was[i], is[j]];
    if (kind === 'same' && from !== undefined && to !== undefined) found.push([from.index, to.index]);
    if (kind !== 'new') i += 1;
    if (kind !== 'gone') j += 1;
  }
  return found;
}
