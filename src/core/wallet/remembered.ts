/**
 * Remembers what a pure reckoning came to, by the text it follows from; of more than `most` the one that was reckoned first is
 * forgotten. What throws is not remembered.
 */
export function remembered<Value>(most: number): (from: string, reckon: () => Value) => Value {
  const known = new Map<string, Value>();
  return (from, reckon) => {
    const found = known.get(from);
    if (found !== undefined) return found;
    const value = reckon();
    const [first] = known.keys();
    if (known.size >= most && first !== undefined) known.delete(first);
    known.set(from, value);
    return value;
  };
}
