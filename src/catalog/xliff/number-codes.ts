import { type Code, codesOf, type Piece } from './pieces.ts';
import type { Segment } from './unit.ts';

/** A piece with its marks numbered for XLIFF. */
export type Numbered =
  | string
  | { readonly id: string; readonly code: Code; readonly inside: readonly Numbered[] | undefined };

/** A segment with numbered marks: the same mark has the same number in both languages. */
export interface NumberedSegment {
  readonly source: readonly Numbered[];
  readonly target: readonly Numbered[] | undefined;
}

function numbered(pieces: readonly Piece[], idOf: (code: Code) => string): Numbered[] {
  return pieces.map((piece): Numbered => {
    if (typeof piece === 'string') return piece;
    const { code, inside } = piece;
    const id = idOf(code);
    return { id, code, inside: inside && numbered(inside, idOf) };
  });
}

/** Numbers the marks of a unit's segments: 1, 2 … in the source; `t1` … for what only the translation has. */
export function numberCodes(segments: readonly Segment[]): NumberedSegment[] {
  let [next, extra] = [1, 1];
  return segments.map(({ source, target }) => {
    const ids = codesOf(source.pieces).map((code) => ({ code, id: String(next++) }));
    const free = [...ids];
    const queue = [...ids];
    const inSource = numbered(source.pieces, () => queue.shift()?.id ?? '');
    const inTarget =
      target &&
      numbered(target.pieces, ({ key }) => {
        const at = free.findIndex(({ code }) => code.key === key);
        return at < 0 ? `t${extra++}` : (free.splice(at, 1)[0]?.id ?? '');
      });
    return { source: inSource, target: inTarget };
  });
}

/** The marks of a numbered text by their numbers. */
export function codesById(pieces: readonly Numbered[]): Map<string, Code> {
  return new Map(
    pieces.flatMap((piece): [string, Code][] =>
      typeof piece === 'string' ? [] : [[piece.id, piece.code], ...codesById(piece.inside ?? [])],
    ),
  );
}
