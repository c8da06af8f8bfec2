/** One thing that is wrong in `content/`, told so that an author can mend it. */
export interface Problem {
  /** Name of the rule that is broken; a schema's own without one. */
  readonly rule?: string;
  /** File below `content/`. */
  readonly file: string;
  /** Line from 1, where it is known. */
  readonly line?: number;
  /** Path of the field, such as `questions.2.options.0.text.ky`; empty for the file as a whole. */
  readonly field: string;
  /** What is there now. */
  readonly found: string;
  /** What is wanted, and how to mend it. */
  readonly wanted: string;
}

/**
 * A problem as lines for the terminal.
 * @example formatProblem({ file: 'a.yaml', line: 3, field: 'title.ky', found: 'nothing', wanted: 'a text in Kyrgyz' })
 * // => 'content/a.yaml:3  title.ky\n    found:  nothing\n    wanted: a text in Kyrgyz'
 */
export function formatProblem({ file, line, field, found, wanted }: Problem): string {
  const place = `content/${file}${line === undefined ? '' : `:${line}`}`;
  return `${place}${field === '' ? '' : `  ${field}`}\n    found:  ${found}\n    wanted: ${wanted}`;
}

/** All problems as one message, worst news first: how many there are. */
export function formatProblems(problems: readonly Problem[]): string {
  const head = problems.length === 1 ? '1 thing to mend' : `${problems.length} things to mend`;
  return `${head} in content/:\n\n${problems.map(formatProblem).join('\n\n')}\n`;
}

/** A line as the field of a problem; none where it is not known. */
export function atLine(line: number | undefined): { line?: number } {
  return line === undefined ? {} : { line };
}

/** Problems under the name of their rule, unless they have one. */
export function named(rule: string, problems: readonly Problem[]): Problem[] {
  return problems.map((problem) => ({ rule, ...problem }));
}

/** A found value as an author would recognise it, cut to one line. */
export function show(value: unknown): string {
  if (value === undefined) return 'nothing';
  const text = typeof value === 'string' ? `"${value}"` : JSON.stringify(value);
  return text.length > 90 ? `${text.slice(0, 87)}…` : text;
}
