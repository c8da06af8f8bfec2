/** The items of a list in the given order, so that a list of ids decides what stands where. */
export function inOrder<T extends { readonly id: string }>(
  list: readonly T[],
  order: readonly string[],
): T[] {
  return order.flatMap((id) => list.find((each) => each.id === id) ?? []);
}
