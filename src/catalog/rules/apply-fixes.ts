import type { Finding } from './rule.ts';

/**
 * Makes the replacements that findings propose. Each is made on its own line and only where its words still stand, so two that
 * meet leave the second for the next check.
 * @param sources files by their path from the root of the project
 * @returns the changed files only
 */
export function applyFixes(
  sources: ReadonlyMap<string, string>,
  findings: readonly Finding[],
): ReadonlyMap<string, string> {
  const changed = new Map<string, string>();
  const touched = new Set<string>();
  for (const { file, line, fix } of findings) {
    const source = changed.get(file) ?? sources.get(file);
    const place = `${file}:${line}`;
    if (fix === undefined || line === undefined || source === undefined || touched.has(place)) continue;
    const lines = source.split('\n');
    const before = lines[line - 1];
    const at = before?.indexOf(fix.from) ?? -1;
    if (before === undefined || at < 0) continue;
    lines[line - 1] = before.slice(0, at) + fix.to + before.slice(at + fix.from.length);
    changed.set(file, lines.join('\n'));
    touched.add(place);
  }
  return changed;
}
