import type { Locale } from '@/core/locale/locale.ts';
import { analysisOf } from '@/search/analysis.ts';
import type { Marked } from '@/search/passage.ts';
import { Damaged } from '@/search/read/parse.ts';
import { type Answer, openIndex, type SearchIndex, type Wanted } from '@/search/read/search-index.ts';

/** Why there is no answer: nothing came over the network, or what came is no index. */
export type Fault = 'unreachable' | 'damaged';

/** What can be asked of a session. Never rejects. */
export interface Session {
  readonly ask: (query: string, wanted?: Wanted) => Promise<Answer | Fault>;
  readonly passages: (query: string, documents: readonly number[]) => Promise<readonly Marked[] | Fault>;
}

/**
 * Fetches the manifest at the first question and each other file when it is wanted. Runs in a worker or on the page.
 * After a failure the browser's cache is passed by, since it may hold the damaged file, until something goes well.
 * @param indexHref absolute path or address of the manifest
 */
export function createSession(indexHref: string, locale: Locale): Session {
  let manifest = '';
  let opened: Promise<SearchIndex> | undefined;
  let failed = false;

  const open = async (): Promise<SearchIndex> => {
    // The stemmer comes while the manifest is on its way; whether it came is known when it is needed.
    analysisOf(locale).catch(() => {});
    manifest = await fetchText(indexHref, failed ? 'reload' : 'default');
    const folder = indexHref.replace(/[^/]*$/, 'search/');
    // A file is named by its content, so one that is kept is never too old.
    return openIndex(manifest, locale, (name) => fetchText(folder + name, failed ? 'reload' : 'force-cache'));
  };

  const attempt = async <Result>(task: (index: SearchIndex) => Promise<Result>): Promise<Result> => {
    opened ??= open();
    const result = await task(await opened);
    failed = false;
    return result;
  };

  const run = async <Result>(task: (index: SearchIndex) => Promise<Result>): Promise<Result | Fault> => {
    try {
      return await attempt(task);
    } catch (error) {
      const before = manifest;
      const first = !failed;
      failed = true;
      opened = undefined;
      if (first && (await isReplaced(before))) return run(task);
      return error instanceof Damaged ? 'damaged' : 'unreachable';
    }
  };

  // A new release takes away files that the manifest of an open page still names.
  const isReplaced = async (before: string): Promise<boolean> => {
    if (before === '') return false;
    const now = await fetchText(indexHref, 'reload').catch(() => before);
    return now !== before;
  };

  return {
    ask: (query, wanted) => run((index) => index.ask(query, wanted)),
    passages: (query, documents) => run((index) => index.passages(query, documents)),
  };
}

async function fetchText(href: string, cache: RequestCache): Promise<string> {
  const response = await fetch(href, { cache });
  if (!response.ok) throw new Error(`${href}: ${response.status}`);
  return response.text();
}
