/**
 * An address in ten groups of four digits, the form people can compare; `0x` and a chain prefix are left out.
 * @example groupsOf('0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed')[0] // => '5aAe'
 */
export function groupsOf(address: string): string[] {
  return address.replace(/^.*0x/, '').match(/.{1,4}/g) ?? [];
}

/**
 * The number (0 to 9) of the first group in which two addresses differ, or null when they are one address.
 * Letter case is no difference: it is a checksum, not a part of the address.
 */
export function firstDifference(one: string, other: string): number | null {
  const others = groupsOf(other);
  const mine = groupsOf(one);
  for (let index = 0; index < Math.max(mine.length, others.length); index++) {
    if (mine[index]?.toLowerCase() !== others[index]?.toLowerCase()) return index;
  }
  return null;
}

/** Whether two addresses are strangers whose first and last group look the same: the bait of address poisoning. */
export function looksAlike(one: string, other: string): boolean {
  const mine = groupsOf(one);
  const others = groupsOf(other);
  return firstDifference(one, other) !== null && mine[0] === others[0] && mine.at(-1) === others.at(-1);
}
