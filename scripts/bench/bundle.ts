import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';

const here = import.meta.dirname;

/** Bundles a page of the bench into a folder as the site is bundled, workers and all. */
export async function bundlePage(page: string, locale: string, folder: string): Promise<void> {
  await build({
    root: here,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': join(here, '..', '..', 'src') } },
    worker: { format: 'es' },
    build: {
      outDir: folder,
      emptyOutDir: false,
      modulePreload: false,
      cssTarget: ['chrome100', 'firefox100', 'safari15'],
      rolldownOptions: {
        input: { [page]: join(here, 'pages', `${page}.ts`) },
        output: { entryFileNames: '[name].js' },
      },
    },
  });
  writeFileSync(
    join(folder, `${page}.html`),
    `<!doctype html><html lang="${locale}"><meta charset="utf-8"><title>bench</title><link rel="icon" href="data:,"><script type="module" src="${page}.js"></script>`,
  );
}
