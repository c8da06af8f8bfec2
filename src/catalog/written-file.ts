import type { z } from 'astro/zod';
import { type Problem, show } from './problem.ts';

const remedy = `the file as "npm run content:release" wrote it: take it whole from the branch you merge into, then make the release again`;

/** What is wrong with a file that the release writes and nobody edits by hand. */
export function damaged(file: string, field: string, found: string): Problem {
  return { file, field, found, wanted: remedy };
}

/** Reads such a file by its schema: JSON that does not parse and a shape that does not fit are told alike. */
export function readWritten<Schema extends z.ZodType>(
  file: string,
  source: string,
  schema: Schema,
): { readonly data: z.output<Schema> } | { readonly problem: Problem } {
  let raw: unknown;
  try {
    raw = JSON.parse(source);
  } catch (error) {
    return { problem: damaged(file, '', error instanceof Error ? error.message : String(error)) };
  }
  const result = schema.safeParse(raw);
  if (result.success) return { data: result.data };
  const [issue] = result.error.issues;
  return {
    problem: damaged(file, issue?.path.map(String).join('.') ?? '', issue?.message ?? show(raw)),
  };
}
