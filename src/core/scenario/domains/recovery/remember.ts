/** Remembers what a pure function gave for each name, so that a run is not reckoned anew at every press; forgets all when it grows. */
export function remember<Args extends readonly (string | number)[], Result>(
  reckon: (...args: Args) => Result,
  most = 50,
): (...args: Args) => Result {
  const known = new Map<string, Result>();
  return (...args) => {
    const name = args.join('\n');
    const found = known.get(name) ?? reckon(...args);
    if (known.size > most) known.clear();
    known.set(name, found);
    return found;
  };
}
