/**
 * Whether a text deserves a closer look for a secret: twelve short words in a row, 64 hex digits, an extended private key or
 * a Bitcoin key. Cheap and wide on purpose: every page carries it, while `secret.ts` and the word list load only after a hit.
 */
export const secretPattern =
  /(?:[a-z]{3,8}[^a-z]+){11}[a-z]{3,8}|(?:^|[^0-9a-f])[0-9a-f]{64}(?![0-9a-f])|[xyztuv]prv[1-9a-z]{100}|(?:^|[^1-9a-z])[5klc9][1-9a-z]{50,51}(?![1-9a-z])/i;
