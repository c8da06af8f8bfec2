/**
 * The chance that an attacker with the share `q` (0 to 0.5) of all computing power overtakes a payment that has `z` blocks, its own among
 * them: section 11 of the Bitcoin paper, where the attacker's progress is taken as a Poisson number. `z` is a whole number from 0.
 */
export function nakamoto(q: number, z: number): number {
  const p = 1 - q;
  if (q >= p) return 1;
  const expected = z * (q / p);
  let sum = 1;
  let poisson = Math.exp(-expected);
  for (let made = 0; made <= z; made++) {
    sum -= poisson * (1 - (q / p) ** (z - made));
    poisson *= expected / (made + 1);
  }
  return sum;
}

/**
 * The same with the exact distribution (negative binomial), by Meni Rosenfeld, «Analysis of hashrate-based double-spending», 2012, section
 * 5: the attacker has one block ready when he pays, and must come to be longer by one.
 */
export function rosenfeld(q: number, z: number): number {
  const p = 1 - q;
  if (q >= p || z === 0) return 1;
  let fails = 0;
  // The number of ways in which the attacker finds `made` blocks before the others find their z-th.
  let ways = 1;
  for (let made = 0; made <= z; made++) {
    fails += ways * (p ** z * q ** made - p ** made * q ** z);
    ways *= (made + z) / (made + 1);
  }
  return 1 - fails;
}
