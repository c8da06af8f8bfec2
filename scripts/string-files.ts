import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';

/** The words of the interface: every dictionary below `src/`, by its path from the root of the project. */
export function stringFiles(root: string): Map<string, string> {
  const paths = globSync(['src/**/strings.{ky,ru,en}.json', 'src/**/strings/{ky,ru,en}.json'], { cwd: root });
  return new Map(
    paths
      .map((path) => path.split(sep).join('/'))
      .sort()
      .map((path) => [path, readFileSync(join(root, path), 'utf8')]),
  );
}
