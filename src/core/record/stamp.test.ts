import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInstant } from './parse-event.ts';
import { stampAfter } from './stamp.ts';

const day = 86_400_000;
const noon = Date.UTC(2026, 10, 22, 12);
const iso = (time: number) => new Date(time).toISOString();
const times = fc.integer({ min: Date.UTC(2026, 10, 1), max: Date.UTC(2030, 0, 1) });

/** The stamps of a device whose clock shows these times one after another. */
function stamps(clock: readonly number[]): number[] {
  const made: string[] = [];
  for (const now of clock) made.push(stampAfter(now, made));
  return made.map(Date.parse);
}

describe('stampAfter', () => {
  it('is the time of the clock when the clock goes on', () => {
    expect(stampAfter(noon, [iso(noon - 1), iso(noon - day)])).toBe(iso(noon));
  });
  it('is a millisecond later when two things happen in one', () => {
    expect(stamps([noon, noon, noon])).toEqual([noon, noon + 1, noon + 2]);
  });
  it('stays after what was known when the clock is set back by a day or less', () => {
    expect(stampAfter(noon - day, [iso(noon)])).toBe(iso(noon + 1));
  });
  it('believes a clock that was set back by more than a day', () => {
    expect(stampAfter(noon - day - 1, [iso(noon)])).toBe(iso(noon - day - 1));
  });
  it('does not believe a clock that shows a time before this site was', () => {
    expect(stampAfter(0, [iso(noon)])).toBe(iso(noon + 1));
    expect(stampAfter(0, [])).toBe(iso(0));
    expect(stampAfter(0, ['9999-12-31T23:59:59.999Z'])).toBe(iso(0));
  });
  it('goes on from the right time after a clock that was wrong for long', () => {
    const wrong = noon + 400 * day;
    expect(stamps([wrong, noon, noon, noon + 5])).toEqual([wrong, noon, noon + 1, noon + 5]);
  });
  it('puts every event after all earlier ones as long as the clock slips by less than a day in all', () => {
    const clocks = fc.array(fc.integer({ min: 0, max: day / 2 }), { minLength: 2, maxLength: 60 });
    fc.assert(
      fc.property(times, clocks, (from, slips) => {
        const made = stamps(slips.map((slip) => from + slip));
        for (const [at, time] of made.slice(1).entries()) expect(time).toBeGreaterThan(made[at] ?? Infinity);
      }),
    );
  });
  it('is never earlier than the clock, never a day after it, and always an instant, whatever is known', () => {
    fc.assert(
      fc.property(times, fc.array(fc.oneof(times.map(iso), fc.string())), (now, known) => {
        const stamp = stampAfter(now, known);
        expect(isInstant(stamp)).toBe(true);
        expect(Date.parse(stamp)).toBeGreaterThanOrEqual(now);
        expect(Date.parse(stamp)).toBeLessThanOrEqual(now + day + known.length);
        for (const moment of known.filter((each) => Date.parse(each) <= now + day))
          expect(Date.parse(stamp)).toBeGreaterThan(Date.parse(moment));
      }),
    );
  });
});
