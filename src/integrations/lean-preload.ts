import type { Plugin } from 'vite';

/** Files that are on their way, or here, whenever a quiz fetches the script of a question type. */
const besides = /\/(preact|record|question|rolldown-runtime)\./;

/**
 * Keeps the script of a lesson from naming, for each type of question, files that come in any case: Vite lists all that a file
 * imports, so that it can be fetched along, and on a lesson that list weighed 130 bytes. Other pages keep it whole.
 */
export function leanPreload(): Plugin {
  const resolveDependencies = (file: string, deps: string[], { hostId }: { hostId: string }) =>
    hostId.includes('/Lesson.astro') ? deps.filter((dep) => dep !== file && !besides.test(dep)) : deps;
  return {
    name: 'lean-preload',
    // Of the browser's files only; said here, since Astro sets its own value above that of the configuration.
    configEnvironment: (name) =>
      name === 'client' ? { build: { modulePreload: { polyfill: false, resolveDependencies } } } : undefined,
  };
}
