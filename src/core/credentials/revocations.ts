import { didOf, keyIdOf, keyOfDid } from './did-key.ts';
import { isObject, type JsonObject } from './json-fields.ts';
import type { Unsigned } from './open-badge.ts';

/** Why a certificate was taken back, as chosen by the teacher; no free text, since the list is public. */
export const revocationReasons = ['issued-by-mistake', 'wrong-name', 'result-withdrawn', 'other'] as const;

/** One of these. */
export type RevocationReason = (typeof revocationReasons)[number];

/** A certificate that was taken back. */
export interface Revocation {
  /** The id of the certificate, `urn:uuid:…`. */
  readonly id: string;
  /** When, ISO 8601 UTC. */
  readonly at: string;
  readonly reason: RevocationReason;
}

/** All that a class has taken back. Nothing ever leaves the list, so of two lists of one key the one with the higher number knows more. */
export interface RevocationList {
  /** Public key of who signs, base64url. */
  readonly key: string;
  /** How many are on it. */
  readonly sequence: number;
  /** The moment it was made, ISO 8601 UTC. */
  readonly made: string;
  readonly revoked: readonly Revocation[];
}

/** The most on a list. */
export const mostRevoked = 1000;

const longestList = 262_144;

/**
 * A list ready to be signed. Its fields are named as in the 1EdTech revocation list (`issuer`, `revokedCredential` with `id`,
 * `revoked`, `revocationReason`); there it stands on a server, so number and date are ours.
 */
export function revocationsText({ key, made, revoked }: Omit<RevocationList, 'sequence'>): Unsigned {
  const did = didOf(key);
  if (did === undefined || revoked.length > mostRevoked) throw new TypeError('Not a list.');
  const list = {
    issuer: did,
    made,
    sequence: revoked.length,
    revokedCredential: revoked.map(({ id, at, reason }) => ({
      id,
      revoked: true,
      revocationReason: reason,
      at,
    })),
  };
  const header = { alg: 'ES256', kid: keyIdOf(did), typ: 'chynjyr-revocations' };
  return { header: JSON.stringify(header), payload: JSON.stringify(list) };
}

function parsed(text: string): JsonObject | undefined {
  if (text.length > longestList) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

const isMoment = (value: unknown): value is string =>
  typeof value === 'string' &&
  /^\d{4}-\d\d-\d\dT[\d:.]{5,18}Z$/.test(value) &&
  Number.isFinite(Date.parse(value));

function readRevocation(value: unknown): Revocation | undefined {
  if (!isObject(value)) return undefined;
  const { id, revoked, revocationReason, at } = value;
  if (typeof id !== 'string' || id.length > 200 || revoked !== true || !isMoment(at)) return undefined;
  const reason = revocationReasons.find((each) => each === revocationReason) ?? 'other';
  return { id, at, reason };
}

/** Reads header and payload of a signed list from anywhere; undefined when it is none. Whether the signature holds is judged apart. */
export function readRevocations(header: string, payload: string): RevocationList | undefined {
  const jose = parsed(header);
  const list = parsed(payload);
  if (jose?.['typ'] !== 'chynjyr-revocations' || jose['alg'] !== 'ES256' || list === undefined)
    return undefined;
  const { issuer, made, sequence, revokedCredential } = list;
  const key = typeof issuer === 'string' ? keyOfDid(issuer) : undefined;
  if (key === undefined || typeof issuer !== 'string' || jose['kid'] !== keyIdOf(issuer)) return undefined;
  if (!isMoment(made) || !Array.isArray(revokedCredential)) return undefined;
  const revoked = revokedCredential.slice(0, mostRevoked).flatMap((each) => readRevocation(each) ?? []);
  return revoked.length === revokedCredential.length && sequence === revoked.length
    ? { key, sequence, made, revoked }
    : undefined;
}

/** Of two lists the one that says more: the higher number, of equal ones the later date. Lists of different keys are not compared. */
export function newerList(one: RevocationList, other: RevocationList): RevocationList {
  if (one.sequence !== other.sequence) return one.sequence > other.sequence ? one : other;
  return other.made > one.made ? other : one;
}

/** How a certificate stands to the lists at hand. */
export type RevocationState =
  | { readonly type: 'revoked'; readonly revocation: Revocation; readonly list: RevocationList }
  /** A list of its key is here and does not have it; `made` says how old that knowledge is. */
  | { readonly type: 'listed-none'; readonly list: RevocationList }
  | { readonly type: 'no-list' };

/** Looks a certificate up in lists whose signatures hold. A revocation counts on any of them, also on one that a newer list lost. */
export function revocationOf(id: string, key: string, lists: readonly RevocationList[]): RevocationState {
  const own = lists.filter((list) => list.key === key);
  for (const list of own) {
    const revocation = list.revoked.find((each) => each.id === id);
    if (revocation !== undefined) return { type: 'revoked', revocation, list };
  }
  const [first, ...more] = own;
  return first === undefined
    ? { type: 'no-list' }
    : { type: 'listed-none', list: more.reduce(newerList, first) };
}
