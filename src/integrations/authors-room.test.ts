import type { AstroIntegration } from 'astro';
import { describe, expect, it } from 'vitest';
import { authorsRoom } from './authors-room.ts';

type Setup = NonNullable<AstroIntegration['hooks']['astro:config:setup']>;

/** What the room adds to the site when Astro is called with a command. */
function added(command: 'dev' | 'build' | 'preview') {
  const routes: string[] = [];
  const scripts: string[] = [];
  const plugins: unknown[] = [];
  const setup = authorsRoom().hooks['astro:config:setup'] as unknown as (given: unknown) => void;
  const given: Partial<Parameters<Setup>[0]> = {
    command,
    config: { root: new URL('file:///site/') } as Parameters<Setup>[0]['config'],
    injectRoute: ({ pattern }) => routes.push(pattern),
    injectScript: (_, content) => scripts.push(content),
    updateConfig: (config) => {
      plugins.push(...(config.vite?.plugins ?? []));
      return given.config as Parameters<Setup>[0]['config'];
    },
  };
  setup(given);
  return { routes, scripts, plugins };
}

describe('the authors’ room', () => {
  it('adds its pages and its panel to the dev server', () => {
    const { routes, scripts, plugins } = added('dev');
    expect(routes).toContain('/authors');
    expect(scripts).toHaveLength(1);
    expect(plugins).toHaveLength(1);
  });
  it.each(['build', 'preview'] as const)('adds nothing at all to a %s', (command) => {
    expect(added(command)).toEqual({ routes: [], scripts: [], plugins: [] });
  });
});
