import { leafTable } from './mdx-units.ts';
import { type Piece, rawOf, signature } from './pieces.ts';
import type { Unit, UnitFile } from './unit.ts';

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

function editsOf(unit: Unit, texts: readonly (readonly Piece[])[]): Edit[] {
  return unit.segments.map(({ source }, at) => ({
    start: source.start,
    end: source.end,
    text: rawOf(texts[at] ?? []).trim(),
  }));
}

/** A long text that has no file in its language yet: the source with every text in it translated; half of one is refused. */
export function newText(
  source: string,
  { target, units }: UnitFile,
  texts: ReadonlyMap<string, readonly (readonly Piece[])[]>,
): { readonly text: string } | { readonly problem: { readonly found: string; readonly wanted: string } } {
  const open = units.filter(({ name }) => !texts.has(name));
  if (open.length > 0) {
    const names = open.slice(0, 5).map(({ name }) => name);
    const found = `${units.length - open.length} of ${units.length} blocks of a text that is not there yet`;
    return {
      problem: {
        found,
        wanted: `all of them, since half a text is not shown; still open: ${names.join(', ')}${open.length > 5 ? ' …' : ''}`,
      },
    };
  }
  const edits = units.flatMap((unit) => editsOf(unit, texts.get(unit.name) ?? []));
  const text = edits
    .sort((a, b) => b.start - a.start)
    .reduce((whole, edit) => whole.slice(0, edit.start) + edit.text + whole.slice(edit.end), source);
  const [was, is] = [leafTable(source), leafTable(text)];
  const shape = (table: typeof was) => table?.map((leaves) => leaves.length).join();
  const meant = units.flatMap(({ name }) => (texts.get(name) ?? []).map((pieces) => signature(pieces)));
  const read = new Set(is?.flat().map(({ pieces }) => signature(pieces)));
  if (is === undefined || shape(was) !== shape(is) || meant.some((each) => !read.has(each.trim())))
    return {
      problem: {
        found: `a text for ${target} that would be read otherwise than it is meant`,
        wanted: 'no sign such as < { * | of your own in it',
      },
    };
  return { text };
}
