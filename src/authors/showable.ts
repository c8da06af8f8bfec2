import { readMdx } from '@/catalog/read-mdx.ts';

/** Which ids each word of MDX may name; a word that is missing here may not stand in the text. */
export type KnownWords = Readonly<Record<string, ReadonlySet<string> | 'free'>>;

/** Characters that MDX takes for code, as references that are read as themselves. */
const asText: Readonly<Record<string, string>> = { '<': '&lt;', '{': '&#123;', '}': '&#125;' };

function plain(line: string): string {
  // An import is one by its first letter.
  return line
    .replace(/[<{}]/g, (sign) => asText[sign] ?? sign)
    .replace(/^(import|export)\b/, (word) => `&#${word.charCodeAt(0)};${word.slice(1)}`);
}

function withPlain(mdx: string, lines: ReadonlySet<number>): string {
  return mdx
    .split('\n')
    .map((line, index) => (lines.has(index + 1) ? plain(line) : line))
    .join('\n');
}

/** Lines that hold a word which cannot be shown, such as a figure that no file knows. */
function unknownLines(mdx: string, known: KnownWords | undefined): number[] {
  const outline = readMdx(mdx);
  if ('message' in outline) return [];
  const words = outline.words.filter(({ name, attributes }) => {
    const ids = known?.[name];
    if (known === undefined || ids === 'free') return false;
    return ids === undefined || !ids.has(attributes['id'] ?? '');
  });
  return [...words, ...outline.forbidden].flatMap(({ line }) => line ?? []);
}

/**
 * A text that can be shown while it is being written: what the compiler or a word would refuse stands there as it was typed, on the
 * line where it is; nothing else changes and no line moves. A whole text comes back as it is.
 */
export function showable(mdx: string, known?: KnownWords): string {
  const lines = new Set<number>();
  const count = mdx.split('\n').length;
  // Each round takes at least one more line, or all of them.
  for (;;) {
    const text = withPlain(mdx, lines);
    const outline = readMdx(text);
    const faulty = 'message' in outline ? [outline.line ?? 0] : unknownLines(text, known);
    if (faulty.length === 0) return text;
    const isNew = faulty.some((line) => line > 0 && !lines.has(line));
    if (lines.size >= count) return text;
    for (const line of isNew ? faulty : Array.from({ length: count }, (_, index) => index + 1))
      lines.add(line);
  }
}
