import { isScalar, parseDocument, type Scalar } from 'yaml';

/** Whether a text can stand without quotes, in the short form `{ ky: … }` too. */
function isPlain(text: string): boolean {
  if (/[\n{}[\],]/.test(text)) return false;
  const document = parseDocument(`a: ${text}\n`, { schema: 'core' });
  const value = document.errors.length === 0 && document.get('a', true);
  return isScalar(value) && value.type === 'PLAIN' && value.value === text;
}

/** A text as one token of YAML: without quotes where that is safe. Commas are plain outside of `{ }` and `[ ]`. */
function token(text: string, isInside: boolean): string {
  const bare = isInside ? text : text.replaceAll(',', '');
  return isPlain(bare) && bare !== '' ? text : JSON.stringify(text);
}

/** Whether the scalar stands within `{ }` or `[ ]` that begin on its line. */
function isInFlow(source: string, at: number): boolean {
  const line = source.slice(source.lastIndexOf('\n', at - 1) + 1, at);
  const open = (line.match(/[{[]/g) ?? []).length - (line.match(/[}\]]/g) ?? []).length;
  if (open > 0) return true;
  // In a short form over several lines each text stands on a line of its own, with a comma behind it.
  return (
    /^\s*[\w-]+:\s*$/.test(line) &&
    /^[^\n]*,\s*(\n|$)/.test(source.slice(at)) &&
    /\{\s*$/.test(before(source, at))
  );
}

/** What stands before the line, up to a line that is no entry of a short form. */
function before(source: string, at: number): string {
  const lines = source
    .slice(0, source.lastIndexOf('\n', at - 1) + 1)
    .trimEnd()
    .split('\n');
  while (lines.length > 0 && /,\s*$/.test(lines.at(-1) ?? '')) lines.pop();
  return lines.join('\n');
}

function folded(text: string, indent: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && indent.length + line.length + 1 + word.length > width) {
      lines.push(indent + line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, indent + line];
}

/** Another text for a scalar, in the style in which it stands. */
export function writeScalar(source: string, scalar: Scalar<string>, text: string): string {
  const [start = 0, end = 0] = scalar.range ?? [];
  const raw = source.slice(start, end);
  const inFlow = isInFlow(source, start);
  switch (scalar.type) {
    case 'BLOCK_FOLDED':
    case 'BLOCK_LITERAL': {
      const [head = '>-', ...lines] = raw.split('\n');
      const indent = /^\s*/.exec(lines.find((line) => line.trim() !== '') ?? '')?.[0] ?? '  ';
      const tail = raw.endsWith('\n') ? '\n' : '';
      if (/\n/.test(text)) {
        const literal = text.split('\n').map((line) => (line === '' ? '' : indent + line));
        return `${[head.replace('>', '|'), ...literal].join('\n')}${tail}`;
      }
      if (text === '' || / {2}|^\s/.test(text)) return `${JSON.stringify(text)}${tail}`;
      const width = Math.max(100, ...lines.map((line) => line.length));
      return `${[head, ...folded(text, indent, width)].join('\n')}${tail}`;
    }
    case 'QUOTE_SINGLE':
      return text.includes('\n') ? JSON.stringify(text) : `'${text.replaceAll("'", "''")}'`;
    case 'QUOTE_DOUBLE':
      return JSON.stringify(text);
    default:
      return token(text, inFlow);
  }
}

/** A list of forms on one line. */
export function writeForms(forms: readonly string[]): string {
  return `[${forms.map((form) => token(form, true)).join(', ')}]`;
}
