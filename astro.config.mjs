import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { contentSecurityPolicy } from './src/integrations/content-security-policy.ts';
import { leanScripts } from './src/integrations/lean-scripts.ts';
import { olderBlocks } from './src/integrations/older-blocks.ts';
import { sectionIds } from './src/integrations/section-ids.ts';
import { shortScopes } from './src/integrations/short-scopes.ts';
import { termLinks } from './src/integrations/term-links.ts';

// A host tells its own address; the default is a name that RFC 2606 keeps free, so that no real site is claimed.
const site = process.env['SITE_URL'] ?? 'https://chynjyr.example';
const base = process.env['BASE_PATH'] ?? '/';

// What every lesson page runs to keep its record; the rest of storage comes where it is used.
const recordFiles = new RegExp(
  [
    'src/storage/(record|rows|tabs|held|identity|learner|keeping|database|web-storage|drafts)\\.ts',
    'src/core/(locale/locale|record/(event|object|parse-event|merge|progress|stamp|answer)|grading/score)\\.ts',
    'src/i18n/fill\\.ts|node_modules/idb/|vite/preload-helper',
  ].join('|'),
);

export default defineConfig({
  site,
  base,
  outDir: process.env['OUT_DIR'] ?? 'dist',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  markdown: {
    processor: satteri({
      mdastPlugins: [termLinks(new URL('content/glossary/', import.meta.url))],
      hastPlugins: [sectionIds, olderBlocks],
    }),
    syntaxHighlight: false,
  },
  integrations: [
    mdx(),
    preact(),
    sitemap({
      i18n: { defaultLocale: 'ky', locales: { ky: 'ky', ru: 'ru', en: 'en' } },
      filter: (page) => !page.includes('/404'),
    }),
    // In this order: the policy hashes the styles as they are at last.
    shortScopes(),
    contentSecurityPolicy(),
  ],
  vite: {
    plugins: [leanScripts()],
    build: {
      // Scripts, fonts and the ornament are files of their own: fetched once, then cached for every page.
      assetsInlineLimit: 0,
      cssTarget: ['chrome100', 'firefox100', 'safari15'],
      rolldownOptions: {
        output: {
          codeSplitting: {
            groups: [
              // Few files instead of many small ones: on a slow link each request costs more than the bytes it saves.
              { name: 'preact', priority: 3, test: /node_modules\/preact\/|lean\/jsx-runtime/ },
              { name: 'record', priority: 2, test: recordFiles },
              // What the notes of terms and the buttons of the glossary share.
              {
                name: 'saved',
                priority: 1,
                test: /src\/(islands\/words\/saved-button|core\/review\/(saved-terms|sitting))\./,
              },
              // What drawn values share with the practice chain: a few hundred bytes are one file, not three.
              {
                name: 'draws',
                priority: 1,
                test: /src\/core\/(random\/(draws|seed|learner-seed)|wallet\/groups)\./,
              },
              // For who follows a question to its explanation, and for the pages that lead to one: one file, not three.
              { name: 'way-back', priority: 1, test: /src\/(islands|storage)\/way-back/ },
              // What every question runs on, with all that these import; each type is a file of its own.
              {
                name: 'question',
                priority: 1,
                test: /src\/questions\/(islands|frame\/(Frame|MarkLine|in-order|use-question))\./,
              },
              // What reads and writes numbers, for the questions that ask for one and for what tells the answers to them.
              {
                name: 'numbers',
                priority: 1,
                test: /src\/(core\/grading\/(parse-number|within)|i18n\/format-number|questions\/number\/grade)\./,
              },
              // What options and orders need: nearly every quiz asks for both, and one file weighs less than two.
              {
                name: 'choices',
                priority: 1,
                test: /src\/(questions\/frame\/(Choices|ticked)|core\/grading\/(choice|sequence))\./,
              },
            ],
          },
        },
        onLog(level, log, handler) {
          // Each MDX module carries Astro's "use astro:head-inject" mark, which the bundler does not know.
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handler(level, log);
        },
      },
    },
  },
});
