/** How long is left until a moment, in the largest whole unit that is not 0; `late` once it has passed, `none` without one. */
export type TimeLeft =
  | { readonly unit: 'none' | 'late' }
  | { readonly unit: 'days' | 'hours' | 'minutes'; readonly count: number };

const minute = 60_000;

/** How long is left until `due` (ISO 8601, or empty) at `now` (milliseconds since 1970). @example timeLeft('2026-11-28T12:00:00Z', Date.parse('2026-11-26T08:00:00Z')) // => { unit: 'days', count: 2 } */
export function timeLeft(due: string, now: number): TimeLeft {
  const left = Date.parse(due) - now;
  if (Number.isNaN(left)) return { unit: 'none' };
  if (left < 0) return { unit: 'late' };
  const [minutes, hours, days] = [minute, 60 * minute, 1440 * minute].map((unit) => Math.floor(left / unit));
  if (days) return { unit: 'days', count: days };
  return hours ? { unit: 'hours', count: hours } : { unit: 'minutes', count: minutes ?? 0 };
}
