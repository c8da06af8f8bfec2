import type { Draws } from '../../random/draws.ts';

/** How a day goes on the network: few people, a market day, a holiday on which everybody pays at once. */
export const moodNames = ['calm', 'market', 'holiday'] as const;
/** One of them. */
export type Mood = (typeof moodNames)[number];

interface Habit {
  /** Gas of all who would like to pay in a block, from and to; whether they can depends on the price. */
  readonly gas: readonly [number, number];
  /** Tips they offer, in thousandths of the price that people think usual; most are near the lower end. */
  readonly tips: readonly [number, number];
  /** How much more than usual they would pay, in percent. */
  readonly caps: number;
}

/** Habits of the crowd; invented, so that a calm day leaves room in blocks and a holiday fills them. */
export const moods: Readonly<Record<Mood, Habit>> = {
  calm: { gas: [16_000_000, 26_000_000], tips: [10, 400], caps: 100 },
  market: { gas: [28_000_000, 44_000_000], tips: [40, 700], caps: 150 },
  holiday: { gas: [50_000_000, 70_000_000], tips: [150, 1600], caps: 240 },
};

/** What single people would pay at most, in percent of the usual price: many a little less, few much more. */
export const spread = [40, 55, 70, 80, 90, 100, 115, 135, 165, 210, 280, 400] as const;

/** How often a mood holds for one block more, of one hundred: moods last, on average sixteen blocks. */
const keeps = 94;

/** The mood of the next block: mostly the same, else one step up or down. */
export function nextMood(mood: Mood, draws: Draws): Mood {
  if (draws.int(1, 100) <= keeps) return mood;
  if (mood === 'market') return draws.pick(['calm', 'holiday']);
  return 'market';
}
