import type { KeyPair } from '@/core/classroom/class-keys.ts';
import type { Diploma } from '@/core/credentials/diploma.ts';
import { openBadgeOf } from '@/core/credentials/open-badge.ts';
import { type BadgeFault, type ReadBadge, readOpenBadge } from '@/core/credentials/read-open-badge.ts';
import {
  type Revocation,
  type RevocationList,
  readRevocations,
  revocationsText,
} from '@/core/credentials/revocations.ts';
import { isJwsSignedBy, type Jws, signJws } from './jws.ts';

/** Signs a certificate with the signing keys of its class. Throws when the issuer in it has another key. */
export async function issueCredential(diploma: Diploma, keys: KeyPair): Promise<Jws> {
  if (diploma.issuer.key !== keys.publicKey) throw new TypeError('Not the keys of the issuer.');
  return signJws(openBadgeOf(diploma), keys.secretKey);
}

/** A certificate with whether its signature was made by the key of its issuer, over just these texts. */
export interface CheckedBadge extends ReadBadge {
  readonly holds: boolean;
}

/** Reads a certificate and checks its signature. Never throws. */
export async function checkCredential(jws: Jws): Promise<CheckedBadge | BadgeFault> {
  const badge = readOpenBadge(jws.header, jws.payload);
  if (typeof badge === 'string') return badge;
  return { ...badge, holds: await isJwsSignedBy(jws, badge.diploma.issuer.key) };
}

/** Signs the list of what a class has taken back; `made` is now. */
export async function signRevocations(
  revoked: readonly Revocation[],
  made: string,
  keys: KeyPair,
): Promise<Jws> {
  return signJws(revocationsText({ key: keys.publicKey, made, revoked }), keys.secretKey);
}

/** Reads a list of what was taken back and checks its signature. Never throws. */
export async function checkRevocations(jws: Jws): Promise<RevocationList | 'not-a-list' | 'forged'> {
  const list = readRevocations(jws.header, jws.payload);
  if (list === undefined) return 'not-a-list';
  return (await isJwsSignedBy(jws, list.key)) ? list : 'forged';
}
