// Kept below the letters, so that one character tells how much of the word before is taken over.
const zero = 0x21;
const mostShared = 90;

/** A sorted word as what it shares with the word before, one character, and the rest. */
export function frontCoded(word: string, before: string): string {
  let shared = 0;
  while (shared < mostShared && shared < before.length && before[shared] === word[shared]) shared += 1;
  // Half of a surrogate pair cannot stand in UTF-8.
  if (/[\uD800-\uDBFF]/.test(word[shared - 1] ?? '')) shared -= 1;
  return String.fromCharCode(zero + shared) + word.slice(shared);
}

/** The word again; `undefined` when it takes over more than there is. */
export function frontDecoded(coded: string, before: string): string | undefined {
  const shared = coded.charCodeAt(0) - zero;
  return shared >= 0 && shared <= before.length ? before.slice(0, shared) + coded.slice(1) : undefined;
}
