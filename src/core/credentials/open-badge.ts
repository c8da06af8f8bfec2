import { didOf, keyIdOf } from './did-key.ts';
import type { Diploma } from './diploma.ts';

/** The contexts of VC data model 2.0 and Open Badges 3.0: names of a vocabulary. A JWT is read as JSON, so nobody fetches them (OB 3.0 §7.1). */
export const contexts = [
  'https://www.w3.org/ns/credentials/v2',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
] as const;

/** The two texts that a signature covers: the JOSE header and the payload. */
export interface Unsigned {
  readonly header: string;
  readonly payload: string;
}

/** The JOSE header of a class. Open Badges allows `JWT` only as `typ` and no other fields (§8.2.2). */
export function headerOf(did: string): string {
  return JSON.stringify({ alg: 'ES256', kid: keyIdOf(did), typ: 'JWT' });
}

/** Seconds since 1970 of a moment. */
export function numericDate(iso: string): number {
  return Math.floor(Date.parse(iso) / 1000);
}

/**
 * A certificate as an OpenBadgeCredential, ready to be signed as VC-JWT (Open Badges 3.0 §8.2: the payload is the credential itself with
 * `iss`, `jti`, `sub` and `nbf`). The name stands as an identifier of type `name`, not hashed, since the standard wants a subject
 * to have one; the subject's `id` belongs to this certificate alone, so that two of them cannot be told to be of one person by it.
 * Throws when the issuer's key is none.
 */
export function openBadgeOf(diploma: Diploma): Unsigned {
  const did = didOf(diploma.issuer.key);
  if (did === undefined) throw new TypeError('Not a key.');
  const { id, percent } = diploma;
  const subject = `${id}#learner`;
  const result = `${id}#result`;
  const has = percent !== undefined;
  const credential = {
    '@context': contexts,
    id,
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    issuer: {
      id: did,
      type: ['Profile'],
      name: diploma.issuer.name,
      ...(diploma.issuer.official !== '' && { official: diploma.issuer.official }),
    },
    validFrom: diploma.from,
    credentialSubject: {
      id: subject,
      type: ['AchievementSubject'],
      identifier: [
        { type: 'IdentityObject', hashed: false, identityHash: diploma.name, identityType: 'name' },
      ],
      ...(has && { result: [{ type: ['Result'], resultDescription: result, value: String(percent) }] }),
      achievement: {
        id: diploma.href === '' ? `${id}#achievement` : diploma.href,
        type: ['Achievement'],
        inLanguage: diploma.locale,
        name: diploma.title,
        description: diploma.about,
        criteria: { narrative: diploma.criteria },
        ...(has && {
          resultDescription: [{ id: result, type: ['ResultDescription'], name: '%', resultType: 'Percent' }],
        }),
      },
    },
    evidence: [{ type: ['Evidence'], genre: diploma.basis, narrative: diploma.evidence }],
    iss: did,
    jti: id,
    sub: subject,
    nbf: numericDate(diploma.from),
  };
  return { header: headerOf(did), payload: JSON.stringify(credential) };
}
