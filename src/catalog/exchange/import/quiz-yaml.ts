import { parseDocument, stringify } from 'yaml';

/** A comment of one line. */
function comment(text: string): string {
  return `  # ${text.replace(/\s+/g, ' ').trim()}`;
}

/** A question as an entry of the list `questions`, with comments before it. */
export function questionYaml(question: unknown, notes: readonly string[]): string {
  const yaml = stringify(question, { lineWidth: 0, schema: 'core' }).trimEnd();
  const lines = yaml
    .split('\n')
    .map((line, index) => (line === '' ? '' : `${index === 0 ? '  - ' : '    '}${line}`));
  return [...notes.map(comment), ...lines].join('\n');
}

/**
 * A quiz or test with questions added at the end of its list; the rest stays as it is, byte for byte. Undefined where the
 * list `questions` is not the last thing of the file, or stands in another form than a list of lines.
 */
export function appended(source: string, entries: readonly string[]): string | undefined {
  const document = parseDocument(source, { schema: 'core' });
  const before = document.toJS() as { questions?: unknown[] } | null;
  const text = `${source.trimEnd()}\n${entries.join('\n')}\n`;
  const after = parseDocument(text, { schema: 'core' });
  if (document.errors.length > 0 || after.errors.length > 0) return undefined;
  const now = after.toJS() as { questions?: unknown[] } | null;
  const [was, is] = [before?.questions?.length ?? 0, now?.questions?.length ?? 0];
  const isKept =
    JSON.stringify({ ...now, questions: now?.questions?.slice(0, was) }) === JSON.stringify(before);
  return is === was + entries.length && isKept ? text : undefined;
}
