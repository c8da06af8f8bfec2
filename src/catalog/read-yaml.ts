import type { z } from 'astro/zod';
import { isNode, LineCounter, parseDocument } from 'yaml';
import { atLine, type Problem, show } from './problem.ts';

type Path = readonly PropertyKey[];

/** A YAML file read and judged: its value when the schema accepts it, and a way from a field to its line. */
export interface ReadYaml<T> {
  readonly value: T | undefined;
  /** What stands in the file, before the schema completes it; undefined when it is no YAML. */
  readonly raw: unknown;
  readonly problems: readonly Problem[];
  /** Line (from 1) of the field, or of the nearest field above it. */
  readonly lineOf: (path: Path) => number | undefined;
}

/** Reads one YAML text by a schema; every fault becomes a {@link Problem}, none is thrown. */
export function readYaml<S extends z.ZodType>(file: string, source: string, schema: S): ReadYaml<z.infer<S>> {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines, uniqueKeys: true, schema: 'core' });
  const lineOf = (path: Path): number | undefined => {
    for (let depth = path.length; depth >= 0; depth--) {
      const node = document.getIn(path.slice(0, depth) as unknown[], true);
      if (isNode(node) && node.range) return lines.linePos(node.range[0]).line;
    }
    return undefined;
  };
  if (document.errors.length > 0) {
    const problems = document.errors.map((error) => ({
      rule: 'yaml',
      file,
      line: lines.linePos(error.pos[0]).line,
      field: '',
      found: error.message.split('\n')[0] ?? error.message,
      wanted: 'valid YAML; put a text that holds ": ", "#" or a leading quote into "…" quotes or a >- block',
    }));
    return { value: undefined, raw: undefined, problems, lineOf };
  }
  const raw: unknown = document.toJS();
  const result = schema.safeParse(raw);
  if (result.success) return { value: result.data, raw, problems: [], lineOf };
  const problems = result.error.issues.flatMap((issue) => explain(file, raw, issue, lineOf));
  return { value: undefined, raw, problems, lineOf };
}

function explain(
  file: string,
  raw: unknown,
  issue: z.core.$ZodIssue,
  lineOf: (path: Path) => number | undefined,
): Problem[] {
  const at = (path: Path) => ({ file, ...atLine(lineOf(path)), field: path.map(String).join('.') });
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      ...at([...issue.path, key]),
      found: `a field "${key}"`,
      wanted: 'no such field; look for a slip of the pen or delete it',
    }));
  }
  const found = valueAt(raw, issue.path);
  return [{ ...at(issue.path), found: show(found), wanted: wish(issue) }];
}

function wish(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_value') return `one of: ${issue.values.map(String).join(', ')}`;
  if (issue.code === 'invalid_type' && issue.message.startsWith('Invalid input'))
    return `a value of type ${issue.expected}`;
  return issue.message;
}

function valueAt(raw: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    raw,
  );
}
