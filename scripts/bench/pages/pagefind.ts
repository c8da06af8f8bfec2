import { shown } from './page.ts';

interface Result {
  readonly id: string;
  readonly data: () => Promise<{ readonly url: string }>;
}
interface Pagefind {
  readonly init: () => Promise<void>;
  readonly search: (query: string) => Promise<{ readonly results: readonly Result[] }>;
}

const path = '/pagefind/pagefind.js';
let pagefind: Pagefind;
// What a fragment tells is asked once, however many questions find it.
const known = new Map<string, string>();

globalThis.benchPage = {
  load: async () => {
    pagefind = await import(/* @vite-ignore */ path);
    await pagefind.init();
  },
  search: async (query) => {
    const { results } = await pagefind.search(query);
    return (await Promise.all(results.slice(0, shown).map((one) => one.data()))).length;
  },
  all: async (query) => {
    const { results } = await pagefind.search(query);
    for (const one of results) if (!known.has(one.id)) known.set(one.id, (await one.data()).url);
    return results.map(({ id }) => known.get(id) ?? '');
  },
};
