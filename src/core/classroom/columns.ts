/** A list, or anything else that stands where one should. */
export type Column = readonly unknown[] | unknown;

/** Values as a column: one value where all are the same, so that it need not be said again and again. Never for values that are lists. */
export function column<T extends string | number>(values: readonly T[]): readonly T[] | T {
  const [first] = values;
  return first !== undefined && values.every((value) => value === first) ? first : values;
}

/** The value of a column at a place; undefined where there is none. */
export function cell(column: Column, at: number): unknown {
  return Array.isArray(column) ? (column as readonly unknown[])[at] : column;
}

/** Times as steps: what is added to each to come to the next, in milliseconds, the first counted from `from`. */
export function steps(times: readonly string[], from: number): number[] {
  const values = times.map((time) => Date.parse(time));
  return values.map((value, at) => value - (values[at - 1] ?? from));
}

/** The instant of a number of milliseconds as ISO 8601 UTC; empty for what is none. */
export function instant(time: unknown): string {
  return typeof time === 'number' && Math.abs(time) <= 8.64e15 ? new Date(time).toISOString() : '';
}

/** The instants of so many steps, in order. */
export function unstep(column: Column, from: number, count: number): string[] {
  let time = from;
  return Array.from({ length: count }, (_, at) => {
    time += Number(cell(column, at));
    return instant(time);
  });
}

/** Words in a row, taken apart; none for an empty text or what is no text. */
export function wordsOf(value: unknown): readonly string[] {
  return typeof value === 'string' && value !== '' ? value.split(' ') : [];
}

/** Lists what is said again and again once, and gives each its place. */
export function listing(values: readonly string[]): { list: readonly string[]; places: readonly number[] } {
  const list = [...new Set(values)];
  const place = new Map(list.map((value, at) => [value, at]));
  return { list, places: values.map((value) => place.get(value) ?? 0) };
}

/** A list without the empty columns at its end. */
export function trimmed(columns: readonly unknown[]): readonly unknown[] {
  let count = columns.length;
  const isEmpty = (each: unknown) => Array.isArray(each) && each.length === 0;
  while (count > 0 && isEmpty(columns[count - 1])) count -= 1;
  return columns.slice(0, count);
}
