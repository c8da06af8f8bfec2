import type { LearningEvent } from './event.ts';

/** How far ahead of `now` an event may be dated before its date is not believed, in milliseconds: clocks and time zones of two devices differ. */
const aheadAtMost = 24 * 3_600_000;

/** Whether the date of an event can be believed at an instant: a clock that once ran ahead must not put a question off for years. */
export function isBelievable({ at }: Pick<LearningEvent, 'at'>, now: number): boolean {
  return Date.parse(at) <= now + aheadAtMost;
}
