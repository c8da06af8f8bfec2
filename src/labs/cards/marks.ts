/** A piece of a text: plain, or marked as the place of a cue. */
export interface Piece {
  readonly words: string;
  readonly mark: string | null;
}

/**
 * Cuts a text with marks `[words](cue)` into pieces.
 * @example pieces('Say [the code](code) now') // => [{ words: 'Say ', mark: null }, { words: 'the code', mark: 'code' }, …]
 */
export function pieces(text: string): Piece[] {
  const found: Piece[] = [];
  let at = 0;
  for (const match of text.matchAll(/\[([^\]]+)\]\(([a-z][a-z0-9-]*)\)/g)) {
    if (match.index > at) found.push({ words: text.slice(at, match.index), mark: null });
    found.push({ words: match[1] ?? '', mark: match[2] ?? '' });
    at = match.index + match[0].length;
  }
  if (at < text.length) found.push({ words: text.slice(at), mark: null });
  return found;
}

/** The text without its marks, as it is shown before the debrief. */
export function plainWords(text: string): string {
  return pieces(text)
    .map(({ words }) => words)
    .join('');
}

/** The cues whose place is marked in a text, in order. */
export function marksIn(text: string): string[] {
  return pieces(text).flatMap(({ mark }) => mark ?? []);
}
