/** How far a clock may be set back and still count as a slip: a day, in milliseconds. More is a clock that was wrong before and is right now. */
const slip = 86_400_000;

/** The first day of this site; a clock before it is surely wrong: a phone whose battery ran empty begins anew years ago. */
const beginning = Date.UTC(2026, 10, 1);

/** The last moment that such a clock is led to, whatever a forged event says. */
const horizon = Date.UTC(2060, 0, 1);

/**
 * The moment to write on a new event of this device: `now`, or a millisecond after the latest of the `known` moments of its
 * events, when the clock went back a little or has not ticked since. So a later answer never looks older than an earlier one.
 * @example stampAfter(Date.parse('2026-11-22T09:00:00.000Z'), ['2026-11-22T10:00:00.000Z']) // => '2026-11-22T10:00:00.001Z'
 */
export function stampAfter(now: number, known: Iterable<string>): string {
  const latest = now < beginning ? horizon : now + slip;
  let at = now;
  for (const moment of known) {
    const time = Date.parse(moment);
    if (time >= at && time <= latest) at = time + 1;
  }
  return new Date(at).toISOString();
}
