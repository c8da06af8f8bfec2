/** A place of an MDX text that the machine reads: a tag, or a sign that opens nothing. */
export interface Mark {
  readonly kind: 'open' | 'close' | 'alone' | 'broken' | 'brace' | 'less' | 'comment' | 'address';
  /** Name of the word, such as `Term`; '' where there is none. */
  readonly name: string;
  readonly text: string;
  /** Offset in UTF-16 units. */
  readonly at: number;
}

const tag =
  /<(\/?)([A-Za-z][\w.]*)((?:\s+[\w-]+\s*=\s*(?:"[^"]*"|'[^']*')|\s+[\w-]+(?=[\s/>]))*)\s*(\/?)\s*>/y;
const fence = /(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:\n\1[^\n]*(?=\n|$)|$)/y;

/** Where a code span that begins here ends, or undefined when its backticks are not closed in the paragraph. */
function endOfCode(source: string, at: number): number | undefined {
  const ticks = /`+/y;
  ticks.lastIndex = at;
  const open = ticks.exec(source)?.[0] ?? '`';
  const paragraph = source.slice(0, source.indexOf('\n\n', at) < 0 ? undefined : source.indexOf('\n\n', at));
  let from = at + open.length;
  for (;;) {
    const next = paragraph.indexOf(open, from);
    if (next < 0) return undefined;
    const run = /`+/.exec(paragraph.slice(next))?.[0] ?? open;
    if (run.length === open.length) return next + run.length;
    from = next + run.length;
  }
}

function markAt(source: string, at: number): Mark {
  tag.lastIndex = at;
  const [text = '', slash = '', name = '', , closed = ''] = tag.exec(source) ?? [];
  if (text !== '') return { kind: slash ? 'close' : closed ? 'alone' : 'open', name, text, at };
  const line = source.slice(at, source.indexOf('\n', at) < 0 ? undefined : source.indexOf('\n', at));
  if (line.startsWith('<!--'))
    return { kind: 'comment', name: '', text: /^<!--.*?(-->|$)/.exec(line)?.[0] ?? '', at };
  const address = /^<((https?:\/\/|mailto:)[^>\s]+|[\w.+-]+@[\w.-]+)>/.exec(line)?.[0];
  if (address !== undefined) return { kind: 'address', name: '', text: address, at };
  const word = /^<\/?([A-Z][A-Za-z]+)/.exec(line)?.[1];
  if (word === undefined) return { kind: 'less', name: '', text: '<', at };
  return { kind: 'broken', name: word, text: /^<[^<]{0,40}/.exec(line)?.[0].trimEnd() ?? '<', at };
}

/** Every tag, and every `{` and `<` that stands outside code and is not escaped; a `<` before a space is read as a sign and is none. */
export function marksIn(source: string): Mark[] {
  const marks: Mark[] = [];
  for (let at = 0; at < source.length; at++) {
    const sign = source[at];
    const isLineStart = at === 0 || source[at - 1] === '\n';
    if (isLineStart) {
      fence.lastIndex = at;
      const block = fence.exec(source)?.[0];
      if (block !== undefined) {
        at += block.length;
        continue;
      }
    }
    if (sign === '\\') at++;
    else if (sign === '`') at = (endOfCode(source, at) ?? at + 1) - 1;
    else if (sign === '{') marks.push({ kind: 'brace', name: '', text: '{', at });
    else if (sign === '<' && !/\s/.test(source[at + 1] ?? ' ')) {
      const mark = markAt(source, at);
      marks.push(mark);
      at += mark.text.length - 1;
    }
  }
  return marks;
}
