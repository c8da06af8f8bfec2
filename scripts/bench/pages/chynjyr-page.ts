import type { Session } from '@/islands/search/session.ts';
import type { Answer } from '@/search/read/search-index.ts';
import { type BenchPage, shown } from './page.ts';

const everything = 1_000_000;

/** Drives our own engine, wherever it runs. */
export function chynjyrPage(start: () => Session): BenchPage {
  let session: Session | undefined;
  const opened = (): Session => {
    session ??= start();
    return session;
  };
  const ask = async (query: string, most: number): Promise<Answer> => {
    const answer = await opened().ask(query, { most });
    if (typeof answer === 'string') throw new Error(answer);
    return answer;
  };
  return {
    load: async () => {},
    search: async (query) => (await ask(query, shown)).groups.flatMap(({ hits }) => hits).length,
    all: async (query) => {
      const hits = (await ask(query, everything)).groups.flatMap((group) => group.hits);
      return [...new Set(hits.map(({ href }) => href.replace(/#.*/, '')))];
    },
    passages: async (query) => {
      const hits = (await ask(query, shown)).groups.flatMap((group) => group.hits);
      await opened().passages(
        query,
        hits.map(({ document }) => document),
      );
    },
  };
}
