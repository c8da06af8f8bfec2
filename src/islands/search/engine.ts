import type { Locale } from '@/core/locale/locale.ts';
import type { Hit } from '@/search/query.ts';
import type { Suggestion } from '@/search/suggestions.ts';

/** What an answer holds: results or, where there are none, terms to look at instead. */
export interface Answer {
  readonly query: string;
  readonly hits: readonly Hit[];
  readonly near: readonly Suggestion[];
}

/** A loaded index, ready to be asked. Never throws. */
export type Engine = (query: string) => Answer | 'damaged';

/** Why there is no engine: nothing came over the network, or what came is no index. */
export type Fault = 'unreachable' | 'damaged';

/**
 * Fetches lunr and the index at the same time; nothing of either is loaded before. Never rejects.
 * @param again whether the last try failed: then the browser's cache is passed by, since it may hold the damaged file.
 */
export async function loadEngine(indexHref: string, locale: Locale, again: boolean): Promise<Engine | Fault> {
  try {
    const [{ openIndex }, { search }, { suggestions }, text] = await Promise.all([
      import('@/search/open-index.ts'),
      import('@/search/query.ts'),
      import('@/search/suggestions.ts'),
      fetchText(indexHref, again),
    ]);
    const index = await openIndex(text, locale);
    if (index === 'damaged') return 'damaged';
    return (query) => {
      try {
        const hits = search(index, query);
        return { query, hits, near: hits.length === 0 ? suggestions(index, query) : [] };
      } catch {
        return 'damaged';
      }
    };
  } catch {
    return 'unreachable';
  }
}

async function fetchText(href: string, again: boolean): Promise<string> {
  const response = await fetch(href, again ? { cache: 'reload' } : {});
  if (!response.ok) throw new Error(`${href}: ${response.status}`);
  return response.text();
}
