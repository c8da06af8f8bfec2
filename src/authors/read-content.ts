import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** A file with what tells that it has changed. */
export interface Text {
  /** Time and size. */
  readonly stamp: string;
  readonly text: string;
}

const seen = new Map<string, Text>();

/** A file as it is on the disk now; one that has not changed is not read again. */
function read(path: string): Text {
  const { mtimeMs, size } = statSync(path);
  const stamp = `${mtimeMs} ${size}`;
  const known = seen.get(path);
  if (known?.stamp === stamp) return known;
  const text = { stamp, text: readFileSync(path, 'utf8') };
  seen.set(path, text);
  return text;
}

function filesIn(folder: string, from: string, wanted: (path: string) => boolean): Map<string, Text> {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [relative(from, path).split(sep).join('/'), path] as const)
    .filter(([name]) => wanted(name));
  return new Map(paths.sort().map(([name, path]) => [name, read(path)]));
}

// The dev server runs in the root of the project.
const root = process.cwd();

/** The files of `content/` by their path below it. */
export function readContent(): ReadonlyMap<string, Text> {
  const content = join(root, 'content');
  return filesIn(content, content, () => true);
}

/** The words of the interface by their path from the root of the project. */
export function readStrings(): ReadonlyMap<string, Text> {
  return filesIn(join(root, 'src'), root, (name) => /strings[./](ky|ru|en)\.json$/.test(name));
}
