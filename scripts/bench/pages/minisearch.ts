import MiniSearch, { type AsPlainObject } from 'minisearch';
import { miniSearchOptions } from './minisearch-options.ts';
import { fetchJson, shown } from './page.ts';

let index: MiniSearch;

const ask = (query: string) => index.search(query, { prefix: true });

globalThis.benchPage = {
  load: async () => {
    index = MiniSearch.loadJS(await fetchJson<AsPlainObject>('index.json'), miniSearchOptions);
  },
  search: async (query) => ask(query).slice(0, shown).length,
  all: async (query) => ask(query).map(({ href }) => String(href)),
};
