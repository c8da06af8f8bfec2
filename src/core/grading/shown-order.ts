/** A 32-bit FNV-1a hash with a last mixing, so that texts that differ in one letter land far apart. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x45d9f3b);
  return (value ^ (value >>> 15)) >>> 0;
}

function equal(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((id, at) => id === b[at]);
}

/**
 * The order in which a page is built and printed: mixed, yet the same at every build, since it hangs on the ids alone.
 * It is never the order `secret` (the right order of an order question), except where there is only one order.
 * @example fixedOrder('stolen-sheet', ['a', 'b', 'c'], ['a', 'b', 'c']) // => ['c', 'a', 'b'], say, but never a, b, c
 */
export function fixedOrder(question: string, ids: readonly string[], secret?: readonly string[]): string[] {
  const keys = new Map(ids.map((id) => [id, hash(`${question}/${id}`)]));
  const order = [...ids].sort((a, b) => (keys.get(a) ?? 0) - (keys.get(b) ?? 0) || (a < b ? -1 : 1));
  if (secret !== undefined && equal(order, secret)) order.push(...order.splice(0, 1));
  return order;
}

/** A fresh permutation (Fisher and Yates); `random` gives numbers from 0 up to, not including, 1. */
export function shuffled(ids: readonly string[], random: () => number): string[] {
  const order = [...ids];
  for (let last = order.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [order[last], order[other]] = [order[other] as string, order[last] as string];
  }
  return order;
}

/** Whether a stored order still names exactly these ids, each once. */
export function isOrderOf(order: unknown, ids: readonly string[]): order is readonly string[] {
  return Array.isArray(order) && order.length === ids.length && ids.every((id) => order.includes(id));
}
