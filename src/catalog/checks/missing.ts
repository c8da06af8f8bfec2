import { type Problem, show } from '../problem.ts';
import type { Sheet } from '../read-files.ts';

/** Ids of a list that are not known, each with its line and the home of known ones, for the sentence that says what is wanted. */
export function missing<T>(
  sheet: Sheet<T>,
  field: string,
  ids: readonly string[],
  known: ReadonlySet<string>,
  home: string,
): Problem[] {
  return ids.flatMap((id, index) => {
    if (known.has(id)) return [];
    return [problemAt(sheet, [...field.split('.'), index], show(id), wantedId(id, known, home))];
  });
}

/** What is wanted in the place of an id that is not known, with the one that may have been meant. */
export function wantedId(id: string, known: ReadonlySet<string>, home: string): string {
  const near = nearest(id, known);
  return `an id that exists in ${home}${near === undefined ? '' : `; did you mean "${near}"?`}`;
}

/** A problem at a field of a sheet, with its line. */
export function problemAt<T>(
  { file, lineOf }: Sheet<T>,
  path: readonly (string | number)[],
  found: string,
  wanted: string,
): Problem {
  const line = lineOf(path);
  return { file, ...(line === undefined ? {} : { line }), field: path.join('.'), found, wanted };
}

/** The known id that shares the longest beginning, when it shares enough of one to be a likely slip. */
function nearest(id: string, known: ReadonlySet<string>): string | undefined {
  const shared = (other: string) => {
    let length = 0;
    while (length < id.length && id[length] === other[length]) length++;
    return length;
  };
  const best = [...known].sort((a, b) => shared(b) - shared(a))[0];
  return best !== undefined && shared(best) >= 3 ? best : undefined;
}
