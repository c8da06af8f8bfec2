/**
 * Keeps what was made of a file until the file's text changes: one result a file, so that a check made again after one change
 * reads one file again. The result is shared, so nobody may change it.
 */
export function lastRead<Result>(read: (file: string, source: string) => Result) {
  const kept = new Map<string, { readonly source: string; readonly result: Result }>();
  return (file: string, source: string): Result => {
    const last = kept.get(file);
    if (last?.source === source) return last.result;
    const result = read(file, source);
    kept.set(file, { source, result });
    return result;
  };
}

/** How many texts are remembered: 72 lessons with their questions have some 30,000 in three languages. */
const remembered = 60_000;

/** Keeps what was made of each text, wherever it stands; the result is shared, so nobody may change it. */
export function onceEach<Result>(read: (text: string) => Result) {
  const kept = new Map<string, Result>();
  return (text: string): Result => {
    if (kept.has(text)) return kept.get(text) as Result;
    const result = read(text);
    if (kept.size >= remembered) kept.clear();
    kept.set(text, result);
    return result;
  };
}

/** Keeps what was made of the last files, until one of them comes, goes or changes. */
export function forTheseFiles<Result>(make: (files: ReadonlyMap<string, string>) => Result) {
  let last: { readonly files: ReadonlyMap<string, string>; readonly result: Result } | undefined;
  return (files: ReadonlyMap<string, string>): Result => {
    if (last?.files.size === files.size && [...files].every(([file, text]) => last?.files.get(file) === text))
      return last.result;
    const result = make(files);
    // A copy: whoever made the files may go on filling their map.
    last = { files: new Map(files), result };
    return result;
  };
}
