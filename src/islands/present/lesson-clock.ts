/** What the clock of a lesson shows. */
export interface ClockTime {
  /** Whole minutes since the start, at most as many as the lesson has. */
  readonly minute: number;
  /** Which part of the plan it is, from 0; the last one when time is up. */
  readonly step: number;
}

/**
 * Where in its plan a lesson is: `parts` are the minutes of each part, `elapsed` milliseconds since the start. Nothing rings: a lesson
 * that takes longer stands in its last part.
 * @example clockAt(6 * 60_000, [5, 12, 18]) // => { minute: 6, step: 1 }
 */
export function clockAt(elapsed: number, parts: readonly number[]): ClockTime {
  const total = parts.reduce((sum, part) => sum + part, 0);
  const minute = Math.min(total, Math.max(0, Math.floor(elapsed / 60_000) || 0));
  let end = 0;
  const step = parts.findIndex((part) => {
    end += part;
    return minute < end;
  });
  return { minute, step: step < 0 ? Math.max(0, parts.length - 1) : step };
}
