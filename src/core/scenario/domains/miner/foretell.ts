/** How a foretold mean was come by: rightly, or by one of the ideas that lead astray. */
export const ideas = ['right', 'linear', 'decimal', 'binary', 'bits', 'worst', 'low', 'high'] as const;
/** One of them. */
export type Idea = (typeof ideas)[number];

/** How many tries a hash with so many zero hex digits takes on average: each digit is one of sixteen. */
export function meanTries(digits: number): number {
  return 16 ** digits;
}

/** Which idea leads to a number of tries for so many zero digits. */
export function ideaOf(digits: number, tries: number): Idea {
  const mean = meanTries(digits);
  const led: readonly (readonly [Idea, number])[] = [
    ['right', mean],
    ['linear', 16 * digits],
    ['decimal', 10 ** digits],
    ['binary', 2 ** digits],
    ['bits', 4 * digits],
    ['worst', mean * 16],
  ];
  return led.find(([, number]) => number === tries)?.[0] ?? (tries < mean ? 'low' : 'high');
}
