/** How far two words are apart, in letters put in, left out, changed or swapped with their neighbour. */
export function distance(one: string, other: string): number {
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let at = 0; at < one.length; at++) {
    const next = [at + 1];
    for (let to = 1; to <= other.length; to++) {
      const change = (row[to - 1] ?? 0) + (one[at] === other[to - 1] ? 0 : 1);
      const isSwap = at > 0 && to > 1 && one[at] === other[to - 2] && one[at - 1] === other[to - 1];
      const swap = isSwap ? (before[to - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY;
      next.push(Math.min(change, swap, (row[to] ?? 0) + 1, (next[to - 1] ?? 0) + 1));
    }
    [before, row] = [row, next];
  }
  return row.at(-1) ?? 0;
}

/** The known word that is meant, when one is near enough: at most a third of its letters wrong. */
export function meant(word: string, known: Iterable<string>): string | undefined {
  const [best] = [...known]
    .map((each) => ({ each, far: distance(word, each) }))
    .sort((a, b) => a.far - b.far);
  return best !== undefined && best.far <= Math.max(1, word.length / 3) ? best.each : undefined;
}

/** `; did you mean …?` for the end of a sentence, or nothing. */
export function didYouMean(word: string, known: Iterable<string>): string {
  const near = meant(word, known);
  return near === undefined ? '' : `; did you mean ${near}?`;
}
