import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import manifest from './package.json' with { type: 'json' };
import { checkedReportTemplate } from './src/i18n/report-address.ts';
import { authorsRoom } from './src/integrations/authors-room.ts';
import { contentSecurityPolicy } from './src/integrations/content-security-policy.ts';
import { leanScripts } from './src/integrations/lean-scripts.ts';
import { olderBlocks } from './src/integrations/older-blocks.ts';
import { pseudoDictionaries, pseudoTexts } from './src/integrations/pseudo-language.ts';
import { sectionIds } from './src/integrations/section-ids.ts';
import { shortScopes } from './src/integrations/short-scopes.ts';
import { termLinks } from './src/integrations/term-links.ts';
import { wholeNumbersOfSite } from './src/integrations/whole-numbers.ts';

// A host tells its own address; the default is a name that RFC 2606 keeps free, so that no real site is claimed.
const site = process.env['SITE_URL'] ?? 'https://chynjyr.example';
const base = process.env['BASE_PATH'] ?? '/';
// Where a reader reports a mistake; without it the link leads to our own page, which prepares the text to copy. See README.md.
const report = checkedReportTemplate(process.env['REPORT_URL'] ?? '');
const build = `${manifest.version} ${new Date().toISOString().slice(0, 10)}`;

// What every lesson page runs to keep its record; the rest of storage comes where it is used.
const recordFiles = new RegExp(
  [
    'src/storage/(record|rows|tabs|held|identity|learner|keeping|database|web-storage|drafts)\\.ts',
    'src/core/(locale/locale|record/(event|object|parse-event|merge|progress|stamp|answer)|grading/score)\\.ts',
    // These two every page has, also the one for the projector, which has little else.
    'src/(layouts/theme-switch|storage/settings)\\.ts',
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
      mdastPlugins: [termLinks(new URL('content/glossary/', import.meta.url)), pseudoTexts],
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
    wholeNumbersOfSite(),
    contentSecurityPolicy(),
    authorsRoom(),
  ],
  vite: {
    define: { __REPORT_URL__: JSON.stringify(report), __BUILD__: JSON.stringify(build) },
    plugins: [leanScripts(), pseudoDictionaries()],
    // The worker of the labs: the audited cryptography is one file, the engine another, and each domain comes only to labs that use it.
    worker: {
      format: 'es',
      rolldownOptions: {
        output: {
          codeSplitting: {
            groups: [
              { name: 'wallet-kit', priority: 2, test: /node_modules\/@(noble|scure)\/|src\/core\/wallet\// },
              // Before the contracts, which would otherwise take these along: a group takes what its files import.
              {
                name: 'lab-engine',
                priority: 1,
                test: /src\/core\/(chain\/(chain|contract|fees|run-call|try-call|execute|header|mine|admit|genesis|payment|explorer|read-log|read-all)|random\/[^/]+|scenario\/(action|begin|cast|contacts|deed|domain|event|fork|learner|met|predicate|reduce|replay|scenario|score|settle|state|slices\/[^/]+|domains\/load))\.ts|src\/labs\/frame\/(session|view)\.ts/,
              },
              {
                name: 'lab-contracts',
                priority: 0,
                test: /src\/core\/(chain\/(abi|book-changes|preview|contracts\/[^/]+)|scenario\/call-data)\.ts/,
              },
            ],
          },
        },
      },
    },
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
              // What labs share with pages that need no lab: the camera, counted words, digests.
              { name: 'scan', priority: 2, test: /src\/(scan\/(?!marks\/)|i18n\/plural\.)/ },
              // Square marks are read by teachers' pages alone; a learner's page with a camera has no use for them.
              { name: 'marks', priority: 3, test: /src\/scan\/marks\// },
              { name: 'hashes', priority: 2, test: /node_modules\/@noble\/hashes\/(sha2|_md|_u64|utils)\./ },
              // What the screens of all labs stand on: one file instead of twenty, the engine for pages without workers apart.
              {
                name: 'lab-frame',
                priority: 1,
                test: /src\/(labs\/(registry\.|frame\/(?!session|view|worker))|core\/(record\/run|scenario\/(contacts|engine|fork|scenario))\.ts|storage\/(runs|squeeze)\.ts)/,
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
                test: /src\/(core\/grading\/(parse-number|within)|i18n\/format-number|questions\/number\/grade)\.ts$/,
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
