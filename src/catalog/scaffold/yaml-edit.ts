import { isNode, isScalar, isSeq, parseDocument, Scalar, type YAMLSeq } from 'yaml';
import { Refusal } from './ground.ts';

function seqAt(source: string, key: string, file: string): YAMLSeq {
  const document = parseDocument(source, { schema: 'core' });
  const node = document.get(key, true);
  if (document.errors.length > 0 || !isSeq(node) || !node.range)
    throw new Refusal(
      `content/${file} cannot be read: "npm run content:check" says what to mend in it first`,
    );
  return node;
}

/** How lines end in a file: on Windows an editor may have written both signs. */
export function endingOf(source: string): string {
  return source.includes('\r\n') ? '\r\n' : '\n';
}

function lineEnd(source: string, from: number): number {
  const end = source.indexOf('\n', from);
  if (end < 0) return source.length;
  return source[end - 1] === '\r' ? end - 1 : end;
}

/**
 * Adds a plain word to the end of a list of YAML, written with hyphens or in brackets; all else stays byte for byte.
 * @example withWord('lessons: [a, b] # two\n', 'lessons', 'c', 'course.yaml') // => 'lessons: [a, b, c] # two\n'
 */
export function withWord(source: string, key: string, word: string, file: string): string {
  const list = seqAt(source, key, file);
  const last = list.items.at(-1);
  if (list.flow) {
    const close = (list.range?.[1] ?? 0) - 1;
    const end = isScalar(last) && last.range ? last.range[1] : close;
    const lead = last === undefined ? '' : ', ';
    return `${source.slice(0, end)}${lead}${word}${source.slice(end)}`;
  }
  if (!isScalar(last) || !last.range) throw new Refusal(`content/${file} has no ${key} to add to`);
  const start = source.lastIndexOf('\n', last.range[0]) + 1;
  const lead = source.slice(start, last.range[0]).replace(/[^\s-]/g, ' ');
  const end = lineEnd(source, last.range[1]);
  return `${source.slice(0, end)}${endingOf(source)}${lead}${word}${source.slice(end)}`;
}

/**
 * Adds a member to a list with hyphens that ends its file, such as `questions`; all before it stays byte for byte.
 * @param member lines of YAML, not indented
 */
export function withMember(source: string, key: string, member: string, file: string): string {
  const list = seqAt(source, key, file);
  const first = list.items[0] as { readonly range?: readonly number[] | null } | undefined;
  if (list.flow || !first?.range)
    throw new Refusal(
      `content/${file} has its ${key} between brackets: write them one below the other first`,
    );
  const at = first.range[0] ?? 0;
  const start = source.lastIndexOf('\n', at) + 1;
  const indent = /^\s*/.exec(source.slice(start))?.[0] ?? '';
  const ending = endingOf(source);
  const more = `\n${asMember(member, indent)}`.replaceAll('\n', ending);
  return `${source}${source.endsWith('\n') ? '' : ending}${more}`;
}

/** Lines of YAML as a member of a list with hyphens. */
export function asMember(member: string, indent: string): string {
  const lines = member.trimEnd().split('\n');
  return `${lines.map((line, index) => (line === '' ? '' : `${indent}${index === 0 ? '- ' : '  '}${line}`)).join('\n')}\n`;
}

/** A text as authors get it: between double quotes, so that a colon in it means nothing. */
export function quoted(text: string): Scalar<string> {
  const scalar = new Scalar(text);
  scalar.type = Scalar.QUOTE_DOUBLE;
  return scalar;
}

type Value = string | number | readonly string[] | Readonly<Record<string, string>>;

/** A template of YAML with some of its fields set; its comments stay. Paths are written with dots: `title.ky`. */
export function filled(template: string, values: Readonly<Record<string, Value>>): string {
  const document = parseDocument(template, { schema: 'core' });
  for (const [path, value] of Object.entries(values)) {
    const keys = path.split('.').map((key) => (/^\d+$/.test(key) ? Number(key) : key));
    const isText = typeof value === 'string' && / |[^\x20-\x7E]/.test(value);
    const node = isText ? quoted(value) : document.createNode(value, { flow: Array.isArray(value) });
    const old = document.getIn(keys, true);
    if (isNode(old) && old.comment) node.comment = old.comment;
    document.setIn(keys, node);
  }
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}
