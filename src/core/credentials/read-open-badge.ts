import { isLocale } from '../locale/locale.ts';
import { keyOfDid } from './did-key.ts';
import { bases, type Diploma, longest } from './diploma.ts';
import { isObject, type JsonObject, readObject } from './json-fields.ts';
import { numericDate } from './open-badge.ts';

/** What does not agree within a certificate: a claim of the JWT with the field it must repeat (Open Badges 3.0 §8.2.4), or the key with the issuer. */
export type Mismatch = 'iss' | 'jti' | 'sub' | 'nbf' | 'key';

/** A certificate that was read, believed in nothing: whether its signature holds is judged apart. */
export interface ReadBadge {
  readonly diploma: Diploma;
  /** When it ceases to hold, ISO 8601 UTC; empty for never, as ours. */
  readonly until: string;
  readonly mismatches: readonly Mismatch[];
  /** The payload as it stands, to show every field. */
  readonly credential: JsonObject;
}

/** Why a text is not read: no certificate of this kind, or signed with a kind of key that this page does not check. */
export type BadgeFault = 'not-a-badge' | 'unknown-key';

const isoSecond = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?(Z|[+-]\d\d:\d\d)$/;

function textIn(object: JsonObject, name: string, most: number): string | undefined {
  const value = Object.hasOwn(object, name) ? object[name] : undefined;
  return typeof value === 'string' && [...value].length <= most ? value : undefined;
}

function objectIn(object: JsonObject, name: string): JsonObject {
  const value = Object.hasOwn(object, name) ? object[name] : undefined;
  return isObject(value) ? value : {};
}

function firstIn(object: JsonObject, name: string): JsonObject {
  const value = Object.hasOwn(object, name) ? object[name] : undefined;
  const [first] = Array.isArray(value) ? value : [];
  return isObject(first) ? first : {};
}

function hasType(object: JsonObject, ...types: readonly string[]): boolean {
  const value = object['type'];
  return Array.isArray(value) && types.some((type) => value.includes(type));
}

function hasContexts(object: JsonObject): boolean {
  const value = object['@context'];
  return (
    Array.isArray(value) &&
    value[0] === 'https://www.w3.org/ns/credentials/v2' &&
    /^https:\/\/purl\.imsglobal\.org\/spec\/ob\/v3p0\/context(-3\.\d\.\d)*\.json$/.test(String(value[1]))
  );
}

function percentIn(subject: JsonObject): number | undefined {
  const text = textIn(firstIn(subject, 'result'), 'value', 3) ?? '';
  return /^(100|[1-9]?\d)$/.test(text) ? Number(text) : undefined;
}

function isDay(text: string | undefined): text is string {
  return text !== undefined && isoSecond.test(text) && Number.isFinite(Date.parse(text));
}

function diplomaIn(credential: JsonObject, did: string, key: string): Diploma | undefined {
  const issuer = objectIn(credential, 'issuer');
  const subject = objectIn(credential, 'credentialSubject');
  const achievement = objectIn(subject, 'achievement');
  const identity = firstIn(subject, 'identifier');
  const evidence = firstIn(credential, 'evidence');
  const isNamed = identity['identityType'] === 'name' && identity['hashed'] === false;
  const id = textIn(credential, 'id', longest.href);
  const name = isNamed ? textIn(identity, 'identityHash', longest.name) : undefined;
  const title = textIn(achievement, 'name', longest.title);
  const about = textIn(achievement, 'description', longest.about);
  const criteria = textIn(objectIn(achievement, 'criteria'), 'narrative', longest.criteria);
  const from = textIn(credential, 'validFrom', 40);
  const href = textIn(achievement, 'id', longest.href) ?? '';
  const locale = achievement['inLanguage'];
  if (!hasType(subject, 'AchievementSubject') || !hasType(achievement, 'Achievement')) return undefined;
  if (id === undefined || !name || !title || about === undefined || criteria === undefined) return undefined;
  if (!isDay(from) || textIn(issuer, 'id', 100) !== did) return undefined;
  const percent = percentIn(subject);
  const basis = bases.find((each) => each === evidence['genre']) ?? 'stated';
  return {
    id,
    name,
    issuer: {
      key,
      name: textIn(issuer, 'name', longest.issuer) ?? '',
      official: textIn(issuer, 'official', longest.official) ?? '',
    },
    title,
    about,
    criteria,
    href: /^https?:\/\//.test(href) ? href : '',
    locale: isLocale(locale) ? locale : 'en',
    ...(percent !== undefined && { percent }),
    basis,
    evidence: textIn(evidence, 'narrative', longest.evidence) ?? '',
    from,
  };
}

function mismatchesIn(credential: JsonObject, did: string, keyId: string, from: string): readonly Mismatch[] {
  const found: Mismatch[] = [];
  if (credential['iss'] !== did) found.push('iss');
  if (credential['jti'] !== credential['id']) found.push('jti');
  const subject = objectIn(credential, 'credentialSubject')['id'];
  if (typeof subject !== 'string' || credential['sub'] !== subject) found.push('sub');
  if (credential['nbf'] !== numericDate(from)) found.push('nbf');
  if (keyId !== did && !keyId.startsWith(`${did}#`)) found.push('key');
  return found;
}

/** Reads header and payload of a signed certificate from anywhere. Never throws. */
export function readOpenBadge(header: string, payload: string): ReadBadge | BadgeFault {
  const jose = readObject(header);
  const credential = readObject(payload);
  if (jose === undefined || credential === undefined || !hasContexts(credential)) return 'not-a-badge';
  if (!hasType(credential, 'VerifiableCredential')) return 'not-a-badge';
  if (!hasType(credential, 'OpenBadgeCredential', 'AchievementCredential')) return 'not-a-badge';
  const did = textIn(objectIn(credential, 'issuer'), 'id', 100) ?? '';
  const key = keyOfDid(did);
  if (key === undefined || jose['alg'] !== 'ES256') return 'unknown-key';
  const diploma = diplomaIn(credential, did, key);
  if (diploma === undefined) return 'not-a-badge';
  const until = textIn(credential, 'validUntil', 40);
  return {
    diploma,
    until: isDay(until) ? until : '',
    mismatches: mismatchesIn(credential, did, String(jose['kid'] ?? did), diploma.from),
    credential,
  };
}
