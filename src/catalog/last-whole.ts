// Only for `npm run dev`: a build stops where this goes on.
import { execFileSync } from 'node:child_process';
import { buildCatalog } from './build-catalog.ts';
import type { Catalog } from './catalog-types.ts';
import { type ContentFiles, isContent } from './read-files.ts';

/** What the dev server keeps while it runs; modules are made anew with every change, this is not. */
interface Kept {
  readonly files: ContentFiles;
  readonly catalog: Catalog;
}
const home = globalThis as { chynjyrWhole?: Kept };

const empty: Catalog = {
  courses: [],
  terms: new Map(),
  facts: new Map(),
  pages: new Map(),
  labs: new Map(),
  paths: [],
  planned: [],
  placement: undefined,
  reviews: [],
  retired: new Map(),
  ages: new Map(),
  shorts: new Map(),
};

/** A file's folder of one thing that is written together: a lesson, a page, a lab; of other files only itself. */
function unitOf(file: string): string {
  return /^(courses\/[^/]+\/[^/]+|pages\/[^/]+|labs\/[^/]+)\//.exec(file)?.[0] ?? file;
}

/**
 * The newest files in which what the problems speak of stands as it did in `before`, so that one damaged lesson keeps nobody from
 * seeing the others as they are now.
 */
export function withOld(
  files: ContentFiles,
  before: ContentFiles,
  damaged: readonly string[],
): Map<string, string> {
  const units = new Set(damaged.map(unitOf));
  const isNew = ([file]: readonly [string, string]) => !units.has(unitOf(file));
  return new Map([...[...files].filter(isNew), ...[...before].filter((entry) => !isNew(entry))]);
}

/** The content of the last commit; nothing where there is no git. */
function committed(): ContentFiles {
  const git = (args: readonly string[], input?: string) =>
    execFileSync('git', args, { input, maxBuffer: 1e9, stdio: ['pipe', 'pipe', 'ignore'] });
  try {
    const paths = git(['ls-tree', '-r', '-z', '--name-only', 'HEAD', 'content']).toString().split('\0');
    const names = paths.filter((path) => path !== '' && isContent(path.slice('content/'.length)));
    const out = git(['cat-file', '--batch'], names.map((path) => `HEAD:./${path}\n`).join(''));
    let from = 0;
    return new Map(
      names.map((path) => {
        const head = out.indexOf('\n', from);
        const size = Number(out.subarray(from, head).toString().split(' ')[2]);
        from = head + 1 + size + 1;
        return [path.slice('content/'.length), out.subarray(head + 1, head + 1 + size).toString()];
      }),
    );
  } catch {
    return new Map();
  }
}

function fromCommit(): Kept {
  const files = committed();
  return { files, catalog: buildCatalog(files).catalog ?? empty };
}

/**
 * What to show while content is being written: the files when they are whole; else the files with the damaged lesson,
 * page or lab as it last was; else the last whole one, which on the first start is that of the last commit. Never throws: what is wrong
 * is told by the authors' panel.
 */
export function lastWhole(files: ContentFiles): Kept {
  const now = buildCatalog(files);
  if (now.catalog) {
    home.chynjyrWhole = { files, catalog: now.catalog };
    return home.chynjyrWhole;
  }
  home.chynjyrWhole ??= fromCommit();
  const before = home.chynjyrWhole;
  const damaged = now.problems.map(({ file }) => file);
  const mixed = withOld(files, before.files, damaged);
  const { catalog } = buildCatalog(mixed);
  return catalog ? { files: mixed, catalog } : before;
}
