import { shield } from './escapes.ts';

/** One question of a GIFT file, taken apart but not yet understood; escaped signs are shielded. */
export interface GiftBlock {
  readonly line: number;
  readonly name: string;
  readonly section: string;
  /** `html`, `moodle`, `plain`, `markdown`, or empty where nothing is said. */
  readonly format: string;
  readonly before: string;
  /** Between the braces; undefined where there are none. */
  readonly answers: string | undefined;
  readonly after: string;
}

interface Piece {
  readonly line: number;
  readonly text: string;
}

/** A GIFT file cut at its empty lines, without comments. */
function pieces(source: string): Piece[] {
  const found: Piece[] = [];
  let [lines, start]: [string[], number] = [[], 0];
  const close = () => {
    if (lines.some((line) => line.trim() !== '')) found.push({ line: start, text: lines.join('\n').trim() });
    lines = [];
  };
  for (const [index, line] of source.split('\n').entries()) {
    if (line.trim() === '') {
      close();
      continue;
    }
    if (/^\s*\/\//.test(line)) continue;
    if (/^\s*\$CATEGORY:/i.test(line)) close();
    if (lines.length === 0) start = index + 1;
    lines.push(line);
    if (/^\s*\$CATEGORY:/i.test(line)) close();
  }
  close();
  return found;
}

function blockOf({ line, text }: Piece, section: string): GiftBlock {
  let rest = shield(text);
  const name = /^::([\s\S]*?)::/.exec(rest);
  if (name) rest = rest.slice(name[0].length).trimStart();
  const format = /^\[(html|moodle|plain|markdown)\]/i.exec(rest);
  if (format) rest = rest.slice(format[0].length);
  const open = rest.indexOf('{');
  const close = rest.indexOf('}', open);
  const isWhole = open >= 0 && close > open;
  return {
    line,
    section,
    name: (name?.[1] ?? '').trim(),
    format: (format?.[1] ?? '').toLowerCase(),
    before: isWhole ? rest.slice(0, open) : rest,
    answers: isWhole ? rest.slice(open + 1, close).trim() : undefined,
    after: isWhole ? rest.slice(close + 1) : '',
  };
}

/** The questions of a GIFT file in their order, each with the category it stands under. */
export function giftBlocks(source: string): GiftBlock[] {
  let section = '';
  return pieces(source).flatMap((piece) => {
    const category = /^\$CATEGORY:(.*)/i.exec(piece.text);
    if (!category) return [blockOf(piece, section)];
    section = (category[1] ?? '').trim();
    return [];
  });
}
