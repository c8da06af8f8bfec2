import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { isRunnableDevEnvironment, type Plugin, type ViteDevServer } from 'vite';

/** Pages of the room, below `src/authors/pages/`, by their addresses. */
const routes: Readonly<Record<string, string>> = {
  '/authors': 'index.astro',
  '/authors/findings.json': 'findings.json.ts',
  '/authors/text/[...text]': 'text.astro',
};

const textFile = /\/content\/((?:courses\/[^/]+|pages)\/[^/]+)\/(?:ky|ru|en)\.mdx$/;

interface Showing {
  readonly showText: (folder: string, mdx: string) => string;
}

/** Lets a text be shown before it is right: what would stop the compiler stands there as it was typed. */
function unfinishedTexts(): Plugin {
  let server: ViteDevServer | undefined;
  return {
    name: 'unfinished-texts',
    apply: 'serve',
    enforce: 'pre',
    configureServer: (made) => {
      server = made;
    },
    // Loaded, not transformed: the compiler's own plugin comes before all others.
    load: {
      filter: { id: textFile },
      async handler(id) {
        const folder = textFile.exec(id.replaceAll('\\', '/'))?.[1];
        const ssr = server?.environments['ssr'];
        if (folder === undefined || ssr === undefined || !isRunnableDevEnvironment(ssr)) return undefined;
        // What a text may name stands in the file beside it.
        for (const plan of ['lesson.yaml', 'page.yaml']) this.addWatchFile(id.replace(/[^/]+$/, plan));
        const { showText } = (await ssr.runner.import('/src/authors/show-text.ts')) as Showing;
        return { code: showText(folder, await readFile(id, 'utf8')), map: null };
      },
    },
  };
}

/** Modules that are made otherwise in the pseudo-language. */
const shownOtherwise = /\/src\/catalog\/catalog\.ts$|strings[./]ky\.json$|\/ky\.mdx$/;

/** Makes the pages anew: what they are made of has not changed, but how it is to be shown. */
function showAnew(server: ViteDevServer): void {
  for (const environment of Object.values(server.environments)) {
    for (const [id, module] of environment.moduleGraph.idToModuleMap)
      if (shownOtherwise.test(id)) environment.moduleGraph.invalidateModule(module);
    environment.hot.send({ type: 'full-reload' });
  }
}

/**
 * The authors' room of `npm run dev`: what is wrong in `content/` is told on the page, beside what it speaks of, and `/authors/` lays the
 * languages side by side. A build gets nothing of it: no page, no script.
 */
export function authorsRoom(): AstroIntegration {
  return {
    name: 'authors-room',
    hooks: {
      'astro:config:setup': ({ command, config, injectRoute, injectScript, updateConfig }) => {
        if (command !== 'dev') return;
        for (const [pattern, file] of Object.entries(routes)) {
          const entrypoint = new URL(`src/authors/pages/${file}`, config.root);
          injectRoute({ pattern, entrypoint: fileURLToPath(entrypoint), prerender: true });
        }
        injectScript('page', `import '/src/authors/panel/start.tsx';`);
        updateConfig({ vite: { plugins: [unfinishedTexts()] } });
      },
      'astro:server:setup': ({ server }) => {
        const tell = (path: string) => {
          if (path.replaceAll('\\', '/').includes('/content/')) server.ws.send('authors:content', {});
        };
        for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, tell);
        server.ws.on('authors:pseudo', ({ on }: { on: boolean }) => {
          process.env['CHYNJYR_PSEUDO'] = on ? '1' : '0';
          showAnew(server);
        });
      },
    },
  };
}
