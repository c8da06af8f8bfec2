import lunr from 'lunr';
import { fetchJson, type Meta, plainWords, shown } from './page.ts';

let index: lunr.Index;
let meta: readonly Meta[] = [];

function ask(query: string): readonly Meta[] {
  const words = plainWords(query);
  const found = index.query((asked) => {
    for (const word of words) {
      asked.term(word, { boost: 10 });
      asked.term(word, { wildcard: lunr.Query.wildcard.TRAILING, usePipeline: false });
    }
  });
  return found.flatMap(({ ref }) => {
    const one = meta[Number(ref)];
    return one === undefined ? [] : [one];
  });
}

globalThis.benchPage = {
  load: async () => {
    const [read, shownOf] = await Promise.all([
      fetchJson<object>('index.json'),
      fetchJson<Meta[]>('meta.json'),
    ]);
    index = lunr.Index.load(read);
    meta = shownOf;
  },
  search: async (query) => ask(query).slice(0, shown).length,
  all: async (query) => ask(query).map(([, href]) => href),
};
