/** A month as text that sorts: `2026-11`. */
export type Month = string;

const twoDigits = (n: number) => String(n).padStart(2, '0');

/** A month and the ones before it, `count` in all, oldest first. @example monthsUntil('2026-02', 3) // => ['2025-12', '2026-01', '2026-02'] */
export function monthsUntil(last: Month, count: number): Month[] {
  const [year = 0, month = 1] = last.split('-').map(Number);
  return Array.from({ length: count }, (_, index) => {
    const months = year * 12 + month - 1 - (count - 1 - index);
    return `${Math.floor(months / 12)}-${twoDigits((months % 12) + 1)}`;
  });
}

/** The weeks of a month from Monday to Sunday, each day as text (`2026-11-22`); undefined where a neighbouring month has the day. */
export function weeksOf(month: Month): (string | undefined)[][] {
  const [year = 0, number = 1] = month.split('-').map(Number);
  const days = new Date(Date.UTC(year, number, 0)).getUTCDate();
  // Sunday is 0 there; here the week begins on Monday.
  const before = (new Date(Date.UTC(year, number - 1, 1)).getUTCDay() + 6) % 7;
  return Array.from({ length: Math.ceil((before + days) / 7) }, (_, week) =>
    Array.from({ length: 7 }, (_, weekday) => {
      const day = week * 7 + weekday - before + 1;
      return day >= 1 && day <= days ? `${month}-${twoDigits(day)}` : undefined;
    }),
  );
}
