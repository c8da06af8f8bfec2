import type { Plugin } from 'vite';

/**
 * What Vite puts around an `import()`: the files that the wanted one needs are fetched at the same time as it, not one after another.
 * Vite's own does the same for styles, which no script of this site has, and weighs five times as much. No link is put into the
 * head: Chromium then looks at all styles anew and puts in title letters that came too late for the first paint, and headings move.
 */
const preloadHelper = `const known = new Set();
export const __vitePreload = (load, files) => {
  for (const file of files) {
    if (known.has(file)) continue;
    known.add(file);
    import(BASE + file).catch(() => {});
  }
  return load();
};`;

/** What compiled JSX calls. Preact's own can also write HTML, for servers; here its \`createElement\` is enough. */
const jsxRuntime = `import { createElement, Fragment } from 'preact';
export const jsx = (type, props, key) => createElement(type, { ...props, key });
export { Fragment, jsx as jsxs };`;

const jsxId = '\0lean/jsx-runtime';

type Imports = ReadonlyMap<string, readonly string[]>;

/** A file with everything that it imports without waiting to be asked, and that these import. */
function closure(file: string, imports: Imports, found = new Set<string>()): Set<string> {
  if (found.has(file)) return found;
  found.add(file);
  for (const each of imports.get(file) ?? []) closure(each, imports, found);
  return found;
}

/** Leaves out of the scripts for browsers what this site does not use of Vite, Preact and idb. */
export function leanScripts(): Plugin {
  let base = '/';
  let imports: Imports = new Map();
  return {
    name: 'lean-scripts',
    apply: 'build',
    enforce: 'pre',
    applyToEnvironment: ({ config }) => config.consumer === 'client',
    configResolved: (config) => {
      base = config.base;
    },
    configEnvironment: (name) => {
      if (name !== 'client') return undefined;
      // A file of one line, wanted when a field is entered and not before, comes soon enough without its name on every page.
      // Named for preloading is only what has not come with the script that asks, nor is the wanted file itself.
      const resolveDependencies = (file: string, needed: string[], { hostId }: { hostId: string }) => {
        const here = closure(hostId, imports).add(file);
        return needed.filter((each) => !here.has(each) && !/secret-pattern/.test(each));
      };
      return {
        build: {
          modulePreload: { resolveDependencies },
          // idb puts its short cuts (db.get, cursors to loop over) around what it wraps by calls to this; storage uses neither.
          rolldownOptions: { treeshake: { manualPureFunctions: ['replaceTraps'] } },
        },
      };
    },
    generateBundle: {
      order: 'pre',
      handler: (_, bundle) => {
        const chunks = Object.values(bundle).filter((each) => each.type === 'chunk');
        imports = new Map(chunks.map(({ fileName, imports: own }) => [fileName, own]));
      },
    },
    resolveId: (id) => (id === 'preact/jsx-runtime' ? jsxId : undefined),
    load: (id) => {
      if (id === jsxId) return jsxRuntime;
      return id === '\0vite/preload-helper.js'
        ? preloadHelper.replace('BASE', JSON.stringify(base))
        : undefined;
    },
  };
}
