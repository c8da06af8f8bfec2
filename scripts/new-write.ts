import { existsSync, mkdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plan } from '@/catalog/scaffold/ground.ts';

/** Folders of a path that are not there yet, the outermost first. */
function missingFolders(path: string): string[] {
  const folder = dirname(path);
  return existsSync(folder) ? [] : [...missingFolders(folder), folder];
}

/**
 * Writes a plan into a content folder: all of it, or nothing. A new file never takes the place of one that exists.
 * @param before the files that the plan changes, as they were read
 * @throws what the file system throws, after everything was put back
 */
export function writePlan(root: string, { made, changed }: Plan, before: ReadonlyMap<string, string>): void {
  const undo: (() => void)[] = [];
  try {
    for (const [file, text] of made) {
      const path = join(root, file);
      for (const folder of missingFolders(path)) {
        mkdirSync(folder);
        undo.push(() => rmdirSync(folder));
      }
      writeFileSync(path, text, { flag: 'wx' });
      undo.push(() => rmSync(path));
    }
    for (const [file, text] of changed) {
      const path = join(root, file);
      const old = before.get(file);
      if (old === undefined || readFileSync(path, 'utf8') !== old)
        throw new Error(`content/${file} has changed in the meantime: run the command again`);
      undo.push(() => writeFileSync(path, old));
      writeFileSync(path, text);
    }
  } catch (error) {
    for (const step of undo.reverse()) {
      try {
        step();
      } catch {
        // What cannot be put back must not keep the rest from being put back.
      }
    }
    throw error;
  }
}
