import { locales } from '@/core/locale/locale.ts';
import { buildCatalog } from './build-catalog.ts';
import { buildDay } from './build-day.ts';
import type { Catalog } from './catalog-types.ts';
import { lastWhole } from './last-whole.ts';
import { formatProblems } from './problem.ts';
import { pseudoCatalog } from './pseudo-catalog.ts';
import type { ContentFiles } from './read-files.ts';
import { sourceFiles } from './source-files.ts';
import { poolsOf, shortPools } from './stale.ts';

/** Content that fits together, and the files it was read from. */
interface Whole {
  readonly files: ContentFiles;
  readonly catalog: Catalog;
}

function load(): Whole {
  // While somebody writes, the site goes on with what was whole last; a build has no such mercy.
  if (import.meta.env.DEV) return lastWhole(sourceFiles);
  const { catalog, problems } = buildCatalog(sourceFiles);
  if (catalog === undefined) throw new Error(formatProblems(problems));
  // A day can make questions stale: rather no new site than a test that asks less than it says.
  const short = shortPools(poolsOf(catalog), catalog, locales, buildDay);
  if (short.length > 0) throw new Error(formatProblems(short));
  return { files: sourceFiles, catalog };
}

const whole = load();

/** All content of the academy; importing it stops the build when anything in `content/` is wrong. */
export const catalog: Catalog =
  process.env['CHYNJYR_PSEUDO'] === '1' ? pseudoCatalog(whole.catalog) : whole.catalog;

/** The files that the catalog was made of; while somebody writes these may be older than those on the disk. */
export const catalogFiles: ContentFiles = whole.files;
