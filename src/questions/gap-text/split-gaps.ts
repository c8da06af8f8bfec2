/** A piece of a text with gaps: words, or the id of a gap. */
export type Piece =
  | { readonly type: 'words'; readonly words: string }
  | { readonly type: 'gap'; readonly id: string };

/**
 * A text cut at its gaps, which stand in it as `[[id]]`; pieces without words are left out.
 * @example splitGaps('A [[key]] signs') // => [{ type: 'words', words: 'A ' }, { type: 'gap', id: 'key' }, { type: 'words', words: ' signs' }]
 */
export function splitGaps(text: string): Piece[] {
  return text.split(/\[\[([^[\]]*)\]\]/).flatMap((part, at): Piece[] => {
    if (at % 2 === 1) return [{ type: 'gap', id: part }];
    return part === '' ? [] : [{ type: 'words', words: part }];
  });
}

/** The ids of the gaps of a text, in the order in which they stand there. */
export function gapIds(text: string): string[] {
  return splitGaps(text).flatMap((piece) => (piece.type === 'gap' ? [piece.id] : []));
}
