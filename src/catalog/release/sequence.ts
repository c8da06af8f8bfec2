/** A member of two sequences laid side by side: in both, only in the earlier, or only in the later. */
export interface Aligned<T> {
  readonly kind: 'same' | 'gone' | 'new';
  readonly value: T;
}

/** How many members each pair of endings has in common: `lengths[i][j]` for `a` from i and `b` from j. */
function commonLengths<T>(a: readonly T[], b: readonly T[]): number[][] {
  const lengths = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const [row = [], below = []] = [lengths[i], lengths[i + 1]];
      row[j] = a[i] === b[j] ? (below[j + 1] ?? 0) + 1 : Math.max(below[j] ?? 0, row[j + 1] ?? 0);
    }
  }
  return lengths;
}

/** Lays two sequences side by side along their longest common subsequence; what is gone stands before what is new. */
export function align<T>(a: readonly T[], b: readonly T[]): readonly Aligned<T>[] {
  const lengths = commonLengths(a, b);
  const aligned: Aligned<T>[] = [];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      aligned.push({ kind: 'same', value: a[i] as T });
      i++;
      j++;
    } else if (i < a.length && (j === b.length || (lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0))) {
      aligned.push({ kind: 'gone', value: a[i++] as T });
    } else aligned.push({ kind: 'new', value: b[j++] as T });
  }
  return aligned;
}
