import { mdxToMdast } from 'satteri';
import { didYouMean, meant } from './did-you-mean.ts';
import { lastRead } from './last-read.ts';
import { type Mark, marksIn } from './mdx-scan.ts';

/** What keeps a long text from being read, told by what the author wrote. */
export interface MdxFault {
  readonly line: number;
  /** From 1, in letters. */
  readonly column: number;
  readonly found: string;
  readonly mend: string;
  readonly fix?: { readonly from: string; readonly to: string };
}

/** Words that close by themselves, and words that hold others. */
const alone = ['Fact', 'Figure', 'Lab', 'Quiz', 'Explains'];
const holding = ['Term', 'Aside'];
const words = [...alone, ...holding];

type Said = Omit<MdxFault, 'line' | 'column'>;

/** A piece of the line around a sign, so that only this sign is replaced. */
function around(source: string, at: number, to: string): NonNullable<MdxFault['fix']> {
  const from = Math.max(source.lastIndexOf('\n', at - 1) + 1, at - 12);
  const line = source.indexOf('\n', at);
  const end = Math.min(line < 0 ? source.length : line, at + 12);
  return {
    from: source.slice(from, end),
    to: source.slice(from, at) + to + source.slice(at + 1, end),
  };
}

/** What is wrong with a sign or a word by itself, whatever stands around it. */
function aloneFault(source: string, { kind, name, text, at }: Mark): Said | undefined {
  const near = source.slice(at, at + 24).split('\n')[0] ?? '';
  const known = words.includes(name);
  switch (kind) {
    case 'brace':
      return {
        found: `{ in "${near}"`,
        mend: String.raw`\{ if the reader shall see it, or the piece between backticks`,
        fix: around(source, at, String.raw`\{`),
      };
    case 'less':
      return {
        found: `< in "${near}"`,
        mend: String.raw`the word instead ("less than"), or \<`,
        fix: around(source, at, String.raw`\<`),
      };
    case 'comment':
      return { found: `a comment ${text}`, mend: 'no comment: a text holds only what its reader reads' };
    case 'address':
      return { found: text, mend: `words that say where it leads: [words](${text.slice(1, -1)})` };
    case 'broken': {
      if (/=\s*[^"'\s>/]/.test(text)) return { found: text, mend: 'the value between quotes: id="…"' };
      if ((text.match(/"/g) ?? []).length % 2 === 1)
        return { found: text, mend: 'the second quote of id="…"' };
      if (text.startsWith('</')) return { found: text, mend: `</${meant(name, words) ?? name}>` };
      return {
        found: text,
        mend: `a whole word: <${meant(name, words) ?? name} id="…"${alone.includes(name) ? ' />' : '>'}`,
      };
    }
    default:
      if (!known) return { found: text, mend: `one of: ${words.join(', ')}${didYouMean(name, words)}` };
      if (kind === 'open' && alone.includes(name)) {
        const to = `${text.slice(0, -1).trimEnd()} />`;
        return { found: text, mend: `${to}: this word closes by itself`, fix: { from: text, to } };
      }
      if (kind === 'alone' && holding.includes(name))
        return { found: text, mend: `<${name} …> before the words and </${name}> after them` };
      return undefined;
  }
}

/** Boxes and terms that are not closed, closed twice, or closed across each other. */
function pairFaults(source: string, marks: readonly Mark[]): { at: number; said: Said }[] {
  const open: Mark[] = [];
  const faults: { at: number; said: Said }[] = [];
  const say = (at: number, found: string, mend: string) => faults.push({ at, said: { found, mend } });
  const endsParagraph = (mark: Mark, before: number) =>
    mark.name === 'Term' && /\n\s*\n/.test(source.slice(mark.at, before));
  const closeTerms = (before: number) => {
    while (open.length > 0 && endsParagraph(open.at(-1) as Mark, before)) {
      const lost = open.pop() as Mark;
      say(lost.at, `${lost.text} without an end`, '</Term> after its words, in the same paragraph');
    }
  };
  for (const mark of marks) {
    closeTerms(mark.at);
    const name = meant(mark.name, holding) ?? mark.name;
    if (!holding.includes(name)) continue;
    if (mark.kind === 'open') open.push(mark);
    if (mark.kind !== 'close') continue;
    const last = open.at(-1);
    const isPair = last !== undefined && (meant(last.name, holding) ?? last.name) === name;
    if (isPair) open.pop();
    else if (last?.name === 'Term') {
      say(last.at, `${last.text} without an end`, '</Term> after its words');
      open.pop();
      if (open.at(-1)?.name === name) open.pop();
    } else say(mark.at, `${mark.text}, which closes nothing`, `<${name} …> before it, or no ${mark.text}`);
  }
  closeTerms(source.length);
  for (const { at, text, name } of open) {
    const where = name === 'Aside' ? 'on a line of its own after the box' : 'after its words';
    say(at, `${text} without an end`, `</${name}> ${where}`);
  }
  return faults;
}

/** A box stands on lines of its own, with an empty line on either side of its text. */
function boxFaults(source: string, marks: readonly Mark[]): { at: number; said: Said }[] {
  return marks
    .filter(({ name, kind }) => name === 'Aside' && (kind === 'open' || kind === 'close'))
    .flatMap(({ at, text, kind }) => {
      const before = source.slice(0, at);
      const after = source.slice(at + text.length);
      const isFree = { before: /(^|\n)[ \t]*$/.test(before), after: /^[ \t]*(\n|$)/.test(after) };
      const isApart = {
        before: /(^|\n[ \t]*\n)[ \t]*$/.test(before),
        after: /^[ \t]*(\n[ \t]*(\n|$)|\n*$)/.test(after),
      };
      if (isFree.before && isFree.after && isApart.before && isApart.after) return [];
      const mend = `an empty line ${isApart.before ? 'after' : isApart.after ? 'before' : 'before and after'} it: ${text} stands on a line of its own`;
      const to = `${isApart.before ? '' : isFree.before ? '\n' : '\n\n'}${text}${isApart.after ? '' : isFree.after ? '\n' : '\n\n'}`;
      const found = `${text} ${kind === 'open' ? 'against' : 'after'} its text`;
      return [{ at, said: { found, mend, fix: { from: text, to } } }];
    });
}

/** What the parser itself says, where nothing above explains it. */
function parserFault(source: string): MdxFault | undefined {
  try {
    mdxToMdast(source);
    return undefined;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const [, line = '1', column = '1'] = /^(\d+):(\d+)/.exec(message) ?? [];
    const found = message.replace(/^[\d:-]+\s*/, '').replace(/\s*\((note|mdx-jsx):?.*$/, '');
    const mend = 'text without a bare { or <; write the word, or put it between `…`';
    return { line: Number(line), column: Number(column), found, mend };
  }
}

/**
 * Why a long text cannot be read, and where boxes lack their empty lines. Every fault is told with its line and column, in what the
 * author wrote, not in the words of the parser; these come only where nothing else explains a text that does not parse.
 * @example mdxFaults('a <5 b')[0]?.found // => '< in "<5 b"'
 */
export function mdxFaults(source: string): MdxFault[] {
  const marks = marksIn(source);
  const parser = parserFault(source);
  const signs = marks.flatMap((mark) => {
    const isEcho =
      mark.kind === 'close' && marks.some(({ kind, name }) => kind === 'open' && name === mark.name);
    if (isEcho) return [];
    const said = aloneFault(source, mark);
    return said === undefined ? [] : [{ at: mark.at, said }];
  });
  const found = parser === undefined ? [] : [...signs, ...pairFaults(source, marks)];
  const faults = [...found, ...boxFaults(source, marks)]
    .sort((one, other) => one.at - other.at)
    .map(({ at, said }): MdxFault => {
      const before = source.slice(0, at).split('\n');
      return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1, ...said };
    });
  return faults.length === 0 && parser !== undefined ? [parser] : faults;
}

/** The same, kept by file. */
export const mdxFaultsOf = lastRead((_file, source) => mdxFaults(source));
