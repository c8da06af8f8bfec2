import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const scope = /data-astro-cid-[a-z0-9]{8}/g;

/**
 * A short name for each of Astro's style scopes in these pages: `data-astro-cid-h3xj43oc` becomes `data-c0`. Each of the dozen scopes of
 * a page is a random word that no compression can guess; together they took 0.35 KB of every page. The scope that stands most often
 * gets the first name, and a name means the same on every page: a piece of one page, brought to another, finds its styles there.
 */
export function shortNames(pages: readonly string[]): ReadonlyMap<string, string> {
  const counts = new Map<string, number>();
  for (const html of pages)
    for (const [name] of html.matchAll(scope)) counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([name]) => name);
  return new Map(names.map((name, index) => [name, `data-c${index.toString(36)}`]));
}

/** A page with the short names of its scopes. */
export function shorten(html: string, names: ReadonlyMap<string, string>): string {
  return html.replace(scope, (name) => names.get(name) ?? name);
}

/** Shortens the style scopes of every built page. */
export function shortScopes(): AstroIntegration {
  return {
    name: 'short-scopes',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const files = (await readdir(root, { recursive: true }))
          .filter((name) => name.endsWith('.html'))
          .map((name) => join(root, name));
        const pages = await Promise.all(files.map((file) => readFile(file, 'utf8')));
        const names = shortNames(pages);
        await Promise.all(files.map((file, index) => writeFile(file, shorten(pages[index] ?? '', names))));
      },
    },
  };
}
