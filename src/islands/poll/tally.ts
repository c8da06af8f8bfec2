/** Letters by the side of a card that is up: the mark upright, and turned clockwise by one, two and three quarters. */
export const letters = ['A', 'B', 'C', 'D'] as const;

/** Which side of each card was seen last, by the number of the card, 1 to 40. */
export type SeenCards = ReadonlyMap<number, number>;

/** What was seen before and in one more look at the class: the side seen last counts. */
export function seenAlso(
  before: SeenCards,
  found: readonly { readonly id: number; readonly turn: number }[],
  cards: number,
): SeenCards {
  const cardsFound = found.filter(({ id }) => id < cards);
  const seen = new Map(before);
  for (const { id, turn } of cardsFound) seen.set(id + 1, turn);
  // The same map says that nothing is new, so nothing is drawn again.
  const isNew = [...seen].some(([number, turn]) => before.get(number) !== turn);
  return isNew ? seen : before;
}

/** How a class answered. */
export interface Tally {
  /** How many for each option. */
  readonly counts: readonly number[];
  readonly total: number;
  /** Cards that showed a letter which this question does not have. */
  readonly beside: number;
}

/** Cards and counts by hand taken together. */
export function tally(cards: SeenCards, byHand: readonly number[], options: number): Tally {
  const counts = Array.from({ length: options }, (_, at) => byHand[at] ?? 0);
  let beside = 0;
  for (const side of cards.values())
    if (side < options) counts[side] = (counts[side] ?? 0) + 1;
    else beside++;
  return { counts, total: counts.reduce((sum, each) => sum + each, 0), beside };
}
