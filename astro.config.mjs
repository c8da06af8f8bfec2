import mdx from '@astrojs/mdx';
import { satteri } from '@astrojs/markdown-satteri';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { contentSecurityPolicy } from './src/integrations/content-security-policy.ts';
import { sectionIds } from './src/integrations/section-ids.ts';

// A host tells its own address; the default is a name that RFC 2606 keeps free, so that no real site is claimed.
const site = process.env['SITE_URL'] ?? 'https://chynjyr.example';
const base = process.env['BASE_PATH'] ?? '/';

export default defineConfig({
  site,
  base,
  outDir: process.env['OUT_DIR'] ?? 'dist',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  markdown: { processor: satteri({ hastPlugins: [sectionIds] }), syntaxHighlight: false },
  integrations: [
    mdx(),
    preact(),
    sitemap({
      i18n: { defaultLocale: 'ky', locales: { ky: 'ky', ru: 'ru', en: 'en' } },
      filter: (page) => !page.includes('/404'),
    }),
    contentSecurityPolicy(),
  ],
  vite: {
    build: {
      // Scripts are cached as files of their own; only the ornament's few bytes travel inside the style.
      assetsInlineLimit: (file) => file.endsWith('.svg'),
      cssTarget: ['chrome100', 'firefox100', 'safari15'],
      rolldownOptions: {
        onLog(level, log, handler) {
          // Each MDX module carries Astro's "use astro:head-inject" mark, which the bundler does not know.
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handler(level, log);
        },
      },
    },
  },
});
