/** A mark in a text that is no word: software shows it as a block that cannot be typed into. */
export interface Code {
  /** The same for the mark's twin in another language. */
  readonly key: string;
  /** As it stands in the file; of a pair the opening half. */
  readonly raw: string;
  /** The closing half of a pair. */
  readonly closing: string;
  readonly type: 'fmt' | 'ui' | 'link' | 'other';
  readonly subType: string | undefined;
  /** What software shows for it. */
  readonly show: string;
}

/** A piece of a text: words, a mark, or a pair of marks with pieces between them. */
export type Piece = string | { readonly code: Code; readonly inside: readonly Piece[] | undefined };

/** The text of pieces as it stands in a file. */
export function rawOf(pieces: readonly Piece[]): string {
  return pieces
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      const { code, inside } = piece;
      return inside === undefined ? code.raw : `${code.raw}${rawOf(inside)}${code.closing}`;
    })
    .join('');
}

/** Neighbouring words joined, so that the same text has the same pieces. */
export function joined(pieces: readonly Piece[]): Piece[] {
  const all: Piece[] = [];
  for (const piece of pieces) {
    const last = all.at(-1);
    if (piece === '') continue;
    if (typeof piece === 'string' && typeof last === 'string') all[all.length - 1] = last + piece;
    else
      all.push(
        typeof piece === 'string' || piece.inside === undefined
          ? piece
          : { ...piece, inside: joined(piece.inside) },
      );
  }
  return all;
}

/** Pieces as one string, equal for texts that say the same with the same marks. */
export function signature(pieces: readonly Piece[]): string {
  const plain = (list: readonly Piece[]): unknown =>
    joined(list).map((piece) =>
      typeof piece === 'string'
        ? piece
        : [piece.code.key, piece.inside === undefined ? null : plain(piece.inside)],
    );
  return JSON.stringify(plain(pieces));
}

/** All marks of a text in their order, the outer before the inner. */
export function codesOf(pieces: readonly Piece[]): Code[] {
  return pieces.flatMap((piece) =>
    typeof piece === 'string' ? [] : [piece.code, ...codesOf(piece.inside ?? [])],
  );
}

/** The words of a text without its marks. */
export function wordsOf(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : wordsOf(piece.inside ?? []))).join('');
}
