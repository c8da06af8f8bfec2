import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** All text files below a content folder by their path in it, as `buildCatalog` wants them. */
export function contentFiles(root: string): Map<string, string> {
  const paths = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1));
  return new Map(
    paths.sort().map((path) => [path.split(sep).join('/'), readFileSync(join(root, path), 'utf8')]),
  );
}
