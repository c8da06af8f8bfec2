import { Index } from 'flexsearch';
import { flexSearchOptions } from './flexsearch-options.ts';
import { fetchJson, type Meta, shown } from './page.ts';

const index = new Index(flexSearchOptions);
let meta: readonly Meta[] = [];

const ask = (query: string, limit: number): readonly Meta[] =>
  (index.search(query, { limit, suggest: true }) as number[]).flatMap((id) => {
    const one = meta[id];
    return one === undefined ? [] : [one];
  });

globalThis.benchPage = {
  load: async () => {
    const [parts, shownOf] = await Promise.all([
      fetchJson<Record<string, string>>('index.json'),
      fetchJson<Meta[]>('meta.json'),
    ]);
    for (const [key, part] of Object.entries(parts)) index.import(key, part);
    meta = shownOf;
  },
  search: async (query) => ask(query, shown).length,
  all: async (query) => ask(query, 1_000_000).map(([, href]) => href),
};
