// Takes the scripts of a build apart: what every quiz runs on, and what each question type adds to it.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Addresses in a script that it imports, without waiting to be asked. */
const imported = /(?:^|[;}\s])import\s*(?:[\w*{][^"'`;()]*?from\s*)?["'`]\.\/([\w.-]+\.js)["'`]/g;
/** The islands in the table that `import.meta.glob` leaves in a script: the name of a type, and its file. */
const island = /["'`]\.\/([\w-]+)\/Island\.tsx["'`]:.*?import\(["'`]\.\/([\w.-]+\.js)["'`]\)/g;

/**
 * The scripts of a build by their names, each with what it imports, and the script that holds the island of each type.
 * @param {string} folder the folder of the scripts, such as `dist/_astro`
 */
export function scriptParts(folder) {
  const names = readdirSync(folder).filter((name) => name.endsWith('.js'));
  const code = new Map(names.map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
  const imports = new Map(
    [...code].map(([name, text]) => [name, [...text.matchAll(imported)].map(([, file]) => file)]),
  );
  const islands = new Map(
    [...code.values()].flatMap((text) => [...text.matchAll(island)].map(([, type, file]) => [type, file])),
  );

  /** These scripts and all that they import, and so on. */
  const closure = (files, found = new Set()) => {
    for (const file of files) {
      if (found.has(file) || !code.has(file)) continue;
      found.add(file);
      closure(imports.get(file) ?? [], found);
    }
    return found;
  };
  /** Of the scripts that a page with a quiz took, those that are not of its question types. */
  const sharedOf = (taken) => {
    const ofIslands = closure([...islands.values()]);
    return closure(taken.filter((file) => !ofIslands.has(file)));
  };
  /** What a type needs beyond these scripts. */
  const ownOf = (type, shared) => [...closure([islands.get(type) ?? ''])].filter((file) => !shared.has(file));
  return { code, islands, closure, sharedOf, ownOf };
}
