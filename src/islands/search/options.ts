import type { Strings } from '@/i18n/fill.ts';
import type { Marked } from '@/search/passage.ts';
import type { Hit } from '@/search/read/search-index.ts';
import type { Search } from './use-search.ts';

/** One line of the box's list: a page to open, or a question to ask instead. */
export type Option =
  | { readonly does: 'open'; readonly href: string; readonly hit: Hit; readonly passage: Marked | undefined }
  | { readonly does: 'open'; readonly href: string; readonly text: string }
  | { readonly does: 'ask'; readonly text: string };

/** Lines under one title. */
export interface OptionGroup {
  readonly title: string;
  readonly options: readonly Option[];
}

/** What the box lists: past searches while nothing is asked, results by kind, or what may have been meant. */
export function optionGroups(
  { state }: Pick<Search, 'state'>,
  past: readonly string[],
  strings: Strings,
): readonly OptionGroup[] {
  const groups = (): readonly OptionGroup[] => {
    if (state.step === 'idle') return [{ title: strings['past'] ?? '', options: past.map(asks) }];
    if (state.step !== 'answered') return [];
    const { answer, passages } = state;
    return [
      { title: strings['meant'] ?? '', options: answer.meant.map(asks) },
      {
        title: strings['near'] ?? '',
        options: answer.near.map(({ term, href }) => ({ does: 'open', href, text: term })),
      },
      ...answer.groups.map(({ kind, hits }) => ({
        title: strings[kind] ?? kind,
        options: hits.map(
          (hit): Option => ({ does: 'open', href: hit.href, hit, passage: passages.get(hit.document) }),
        ),
      })),
    ];
  };
  return groups().filter(({ options }) => options.length > 0);
}

function asks(text: string): Option {
  return { does: 'ask', text };
}

/**
 * Where a key leads in a list of `count` lines; undefined when the key is the field's own. Home and End move in the list once the
 * arrows have gone into it, and in the text before that.
 * @param at the line that is chosen, -1 for none
 */
export function moved(key: string, at: number, count: number): number | undefined {
  if (count === 0) return undefined;
  switch (key) {
    case 'ArrowDown':
      return at + 1 < count ? at + 1 : 0;
    case 'ArrowUp':
      return at > 0 ? at - 1 : count - 1;
    case 'Home':
      return at < 0 ? undefined : 0;
    case 'End':
      return at < 0 ? undefined : count - 1;
    default:
      return undefined;
  }
}
