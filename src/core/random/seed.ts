/** A seed: eight hex digits in small letters, so that it can be read aloud in a class: `0a1b2c3d`. */
export type Seed = string;

/** Whether a value is a seed; for addresses and stored runs, which are not to be trusted. */
export function isSeed(value: unknown): value is Seed {
  return typeof value === 'string' && /^[0-9a-f]{8}$/.test(value);
}

/** A seed from four bytes of randomness. @example seedFrom(new Uint8Array([10, 27, 44, 61])) // => '0a1b2c3d' */
export function seedFrom(bytes: Uint8Array): Seed {
  return [0, 1, 2, 3].map((index) => (bytes[index] ?? 0).toString(16).padStart(2, '0')).join('');
}
