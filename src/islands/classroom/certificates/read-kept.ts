import { type CheckedBadge, checkCredential } from '@/sealing/credential.ts';
import { findSigned } from '@/sealing/credential-code.ts';
import { type Jws, writeJws } from '@/sealing/jws.ts';

/** A kept certificate, opened again from its code. */
export interface Opened {
  readonly jws: Jws;
  readonly badge: CheckedBadge;
  /** The form that other programs read. */
  readonly compact: string;
}

/** Opens the code of a kept certificate; undefined when it is empty or does not hold. */
export async function readKept(code: string): Promise<Opened | undefined> {
  const found = findSigned(code);
  const jws = typeof found === 'string' ? undefined : found[0]?.jws;
  const badge = jws && (await checkCredential(jws));
  if (jws === undefined || typeof badge !== 'object' || !badge.holds) return undefined;
  return { jws, badge, compact: writeJws(jws) };
}
