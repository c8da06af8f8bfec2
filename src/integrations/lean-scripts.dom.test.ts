// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, it, vi } from 'vitest';
import { leanScripts } from './lean-scripts.ts';

// Plugin hooks as Vite calls them, with no more around them than they use.
const plugin = leanScripts() as unknown as {
  readonly configResolved: (config: { base: string }) => void;
  readonly configEnvironment: (name: string) =>
    | {
        readonly build: {
          readonly modulePreload: {
            readonly resolveDependencies: (file: string, needed: string[], host: object) => string[];
          };
        };
      }
    | undefined;
  readonly generateBundle: { readonly handler: (options: undefined, bundle: object) => void };
  readonly resolveId: (id: string) => string | undefined;
  readonly load: (id: string) => string | undefined;
};
const run = (code: string | undefined) =>
  import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code ?? '')}#${Math.random()}`);
const helper = () => run(plugin.load('\0vite/preload-helper.js'));

beforeEach(() => {
  document.head.innerHTML = '';
  plugin.configResolved({ base: '/academy/' });
});

it('fetches what a script needs at the same time as it, each file once, below the base path, and puts nothing into the head', async () => {
  const asked = vi.fn(() => Promise.reject(new Error('offline')));
  vi.stubGlobal('asked', asked);
  const code = plugin.load('\0vite/preload-helper.js')?.replace('import(', 'globalThis.asked(');
  const { __vitePreload } = await run(code);
  const load = vi.fn(async () => 'module');
  expect(await __vitePreload(load, ['_astro/a.js', '_astro/b.js'])).toBe('module');
  await __vitePreload(load, ['_astro/b.js']);
  expect(load).toHaveBeenCalledTimes(2);
  expect(asked.mock.calls).toEqual([['/academy/_astro/a.js'], ['/academy/_astro/b.js']]);
  expect(document.head.children).toHaveLength(0);
});

it('hands on why a script could not be fetched', async () => {
  const { __vitePreload } = await helper();
  await expect(__vitePreload(() => Promise.reject(new Error('offline')), [])).rejects.toThrow('offline');
});

it('names for fetching only what has not come with the script that asks', () => {
  const chunk = (fileName: string, ...imports: string[]) => ({ type: 'chunk', fileName, imports });
  const chunks = [
    chunk('page.js', 'record.js'),
    chunk('record.js', 'base.js'),
    chunk('base.js'),
    chunk('island.js', 'base.js', 'choices.js'),
    chunk('choices.js', 'record.js'),
  ];
  plugin.generateBundle.handler(undefined, {
    ...Object.fromEntries(chunks.map((each) => [each.fileName, each])),
    'style.css': { type: 'asset' },
  });
  const { resolveDependencies } = plugin.configEnvironment('client')?.build.modulePreload ?? {};
  const needed = ['island.js', 'base.js', 'choices.js', 'record.js'];
  expect(resolveDependencies?.('island.js', needed, { hostId: 'page.js' })).toEqual(['choices.js']);
  expect(plugin.configEnvironment('ssr')).toBeUndefined();
});

it('makes of JSX what Preact makes of it', async () => {
  const id = plugin.resolveId('preact/jsx-runtime');
  expect(plugin.resolveId('preact')).toBeUndefined();
  const code = plugin.load(id ?? '')?.replace("'preact'", JSON.stringify(import.meta.resolve('preact')));
  const lean = await run(code);
  const { jsx } = await import('preact/jsx-runtime');
  const plain = ({ type, props, key, ref }: ReturnType<typeof jsx> & { ref?: unknown }) => ({
    type,
    props,
    key: key ?? null,
    ref: ref ?? null,
  });
  const ref = { current: null };
  for (const [props, key] of [
    [{ class: 'a', children: ['b', 'c'] }, undefined],
    [{ children: 'b', ref }, 'k'],
    [{}, 0],
  ] as const)
    expect(plain(lean.jsx('p', { ...props }, key))).toEqual(
      plain(jsx('p', { ...props } as never, key as never)),
    );
});

it('leaves out short cuts of idb that storage does not use', () => {
  const folder = join(import.meta.dirname, '../storage');
  const files = readdirSync(folder).filter((name) => name.endsWith('.ts') && !name.includes('.test.'));
  expect(files.length).toBeGreaterThan(5);
  for (const name of files) {
    const code = readFileSync(join(folder, name), 'utf8');
    expect(code, `${name}: write tx.objectStore(…).count() and the like`).not.toMatch(
      /\bdb\.(get|count|put|add|delete|clear)\w*\(|for await|\.iterate\(/,
    );
  }
});
