import { buildCatalog } from './build-catalog.ts';
import type { Catalog } from './catalog-types.ts';
import { formatProblems } from './problem.ts';

// As modules, so that the dev server shows an author's change at once.
const sources = import.meta.glob<string>(
  [
    '/content/**/*.yaml',
    '/content/**/*.svg',
    '/content/**/*.mdx',
    '/content/release.json',
    '/content/translations.json',
    '!/content/**/_*/**',
  ],
  { query: '?raw', import: 'default', eager: true },
);

function load(): Catalog {
  const files = new Map(
    Object.entries(sources).map(([path, text]) => [path.slice('/content/'.length), text]),
  );
  const { catalog, problems } = buildCatalog(files);
  if (catalog === undefined) throw new Error(formatProblems(problems));
  return catalog;
}

/** All content of the academy; importing it stops the build when anything in `content/` is wrong. */
export const catalog: Catalog = load();
