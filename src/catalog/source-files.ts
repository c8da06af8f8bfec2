import type { ContentFiles } from './read-files.ts';

// As modules, so that the dev server shows an author's change at once.
const sources = import.meta.glob<string>(
  [
    '/content/**/*.yaml',
    '/content/**/*.svg',
    '/content/**/*.mdx',
    '/content/release.json',
    '/content/translations.json',
    '/content/short-texts.json',
    '/content/*.tsv',
    '!/content/**/_*/**',
  ],
  { query: '?raw', import: 'default', eager: true },
);

/** The files of `content/` that pages are made of. */
export const sourceFiles: ContentFiles = new Map(
  Object.entries(sources).map(([path, text]) => [path.slice('/content/'.length), text]),
);
