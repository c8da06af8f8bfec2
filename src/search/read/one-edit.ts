/**
 * Whether one word becomes the other by one edit: a letter put in, left out or changed, or two neighbours swapped. The
 * same word is no edit away.
 * @example isOneEdit('кпчык', 'капчык') // => true
 */
export function isOneEdit(one: string, other: string): boolean {
  if (one === other) return false;
  if (one.length > other.length) return isOneEdit(other, one);
  if (other.length - one.length > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start += 1;
  const rest = one.slice(start);
  if (one.length < other.length) return rest === other.slice(start + 1);
  if (one.slice(start + 1) === other.slice(start + 1)) return true;
  const swapped = one[start] === other[start + 1] && one[start + 1] === other[start];
  return swapped && one.slice(start + 2) === other.slice(start + 2);
}
