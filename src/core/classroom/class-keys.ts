/** A pair of keys on the curve P-256, both base64url: a public one of 33 bytes (the short form of a point) and a secret one of 32. */
export interface KeyPair {
  readonly publicKey: string;
  readonly secretKey: string;
}

/** The keys of a class: one pair opens what is handed in, the other signs. The secret halves stay on the teacher's device. */
export interface ClassKeys {
  readonly seal: KeyPair;
  readonly sign: KeyPair;
}

function isPair(value: unknown): value is KeyPair {
  if (typeof value !== 'object' || value === null) return false;
  const { publicKey, secretKey } = value as Record<keyof KeyPair, unknown>;
  return isPublicKey(publicKey) && typeof secretKey === 'string' && /^[\w-]{43}$/.test(secretKey);
}

/** Whether a value has the shape of a public key; whether it is a point of the curve is seen when it is used. */
export function isPublicKey(value: unknown): value is string {
  return typeof value === 'string' && /^[\w-]{44}$/.test(value);
}

/** Keys from a stored row or a file, with only the fields that belong to them; undefined when they are none. */
export function readClassKeys(value: unknown): ClassKeys | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { seal, sign } = value as Record<keyof ClassKeys, unknown>;
  if (!isPair(seal) || !isPair(sign)) return undefined;
  const pair = ({ publicKey, secretKey }: KeyPair) => ({ publicKey, secretKey });
  return { seal: pair(seal), sign: pair(sign) };
}
