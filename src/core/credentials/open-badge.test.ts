import { createPublicKey } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { didOf, fingerprintOf, keyOfDid } from './did-key.ts';
import { type Diploma, longest } from './diploma.ts';
import { fieldsOf, type JsonObject, withField } from './json-fields.ts';
import { openBadgeOf } from './open-badge.ts';
import { readOpenBadge } from './read-open-badge.ts';
import { sampleDiploma, sampleKey } from './sample-diploma.ts';

const text = (most: number, least = 1) =>
  fc
    .string({ minLength: least, maxLength: most, unit: 'grapheme' })
    .filter((each) => [...each].length <= most && each.isWellFormed());
const diplomas: fc.Arbitrary<Diploma> = fc.record(
  {
    id: fc.uuid().map((id) => `urn:uuid:${id}`),
    name: text(longest.name),
    issuer: fc.record({
      key: fc.constant(sampleKey),
      name: text(longest.issuer),
      official: text(longest.official, 0),
    }),
    title: text(longest.title),
    about: text(longest.about, 0),
    criteria: text(longest.criteria, 0),
    href: fc.constantFrom('', 'https://chynjyr.example/ky/courses/keys/'),
    locale: fc.constantFrom('ky', 'ru', 'en'),
    percent: fc.integer({ min: 0, max: 100 }),
    basis: fc.constantFrom('checked', 'stated', 'sample'),
    evidence: text(longest.evidence, 0),
    from: fc
      .date({ min: new Date('2026-01-01'), max: new Date('2099-01-01'), noInvalidDate: true })
      .map((date) => date.toISOString().replace(/\.\d+Z/, 'Z')),
  },
  {
    requiredKeys: [
      'id',
      'name',
      'issuer',
      'title',
      'about',
      'criteria',
      'href',
      'locale',
      'basis',
      'evidence',
      'from',
    ],
  },
);

const parsed = (payload: string) => JSON.parse(payload) as JsonObject;

describe('a certificate as an OpenBadgeCredential', () => {
  it('comes out as it went in, with nothing in it that contradicts', () => {
    fc.assert(
      fc.property(diplomas, (diploma) => {
        const { header, payload } = openBadgeOf(diploma);
        const read = readOpenBadge(header, payload);
        expect(read).toMatchObject({ diploma, mismatches: [], until: '' });
      }),
    );
  });

  it('says of the learner the name and nothing else', () => {
    const { payload } = openBadgeOf(sampleDiploma);
    const subject = (fieldsOf(parsed(payload)) ?? []).filter(
      ({ path }) => path[0] === 'credentialSubject' && path[1] !== 'achievement',
    );
    expect(subject.map(({ path, value }) => `${path.slice(1).join('.')}=${value}`)).toEqual([
      `id=${sampleDiploma.id}#learner`,
      'type.0=AchievementSubject',
      'identifier.0.type=IdentityObject',
      'identifier.0.hashed=false',
      'identifier.0.identityHash=Айпери Бакытбекова',
      'identifier.0.identityType=name',
      'result.0.type.0=Result',
      `result.0.resultDescription=${sampleDiploma.id}#result`,
      'result.0.value=87',
    ]);
  });

  // Open Badges 3.0, sections of the text of 1EdTech; its JSON Schema, of which no copy may lie here, asks for the same.
  it.each<[string, (credential: JsonObject, header: JsonObject) => unknown, unknown]>([
    ['§8.2.2: no header but alg, kid, jwk, typ', (_, header) => Object.keys(header), ['alg', 'kid', 'typ']],
    ['§8.2.2: typ is JWT', (_, header) => header['typ'], 'JWT'],
    [
      'B.1.2: contexts of VC 2.0 and OB 3.0 first',
      (credential) => credential['@context'],
      ['https://www.w3.org/ns/credentials/v2', 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'],
    ],
    ['B.1.2: type', (credential) => credential['type'], ['VerifiableCredential', 'OpenBadgeCredential']],
    [
      'B.1.2: required fields',
      (credential) => ['id', 'issuer', 'validFrom', 'credentialSubject'].every((name) => name in credential),
      true,
    ],
    ['§8.2.3: iss is issuer.id', ({ iss, issuer }) => iss === (issuer as JsonObject)['id'], true],
    ['§8.2.3: jti is id', ({ jti, id }) => jti === id, true],
    [
      '§8.2.3: sub is credentialSubject.id',
      ({ sub, credentialSubject }) => sub === (credentialSubject as JsonObject)['id'],
      true,
    ],
    ['§8.2.3: nbf is validFrom', ({ nbf, validFrom }) => nbf === Date.parse(String(validFrom)) / 1000, true],
    [
      'B.1.1: an achievement has id, type, name, description, criteria',
      ({ credentialSubject }) => {
        const achievement = (credentialSubject as JsonObject)['achievement'] as JsonObject;
        return ['id', 'type', 'name', 'description', 'criteria'].filter((name) => !(name in achievement));
      },
      [],
    ],
  ])('%s', (_, look, expected) => {
    const { header, payload } = openBadgeOf(sampleDiploma);
    expect(look(parsed(payload), parsed(header))).toEqual(expected);
  });

  it('tells which claim no longer repeats its field, whichever was changed', () => {
    const { header, payload } = openBadgeOf(sampleDiploma);
    const changed = (path: string[], value: string | number) => {
      const read = readOpenBadge(header, JSON.stringify(withField(parsed(payload), path, value)));
      return typeof read === 'string' ? read : read.mismatches;
    };
    expect(changed(['jti'], 'urn:uuid:other')).toEqual(['jti']);
    expect(changed(['id'], 'urn:uuid:other')).toEqual(['jti']);
    expect(changed(['sub'], 'x')).toEqual(['sub']);
    expect(changed(['nbf'], 1)).toEqual(['nbf']);
    expect(changed(['validFrom'], '2026-11-27T10:15:30Z')).toEqual(['nbf']);
    expect(changed(['iss'], 'did:key:z')).toEqual(['iss']);
    expect(changed(['issuer', 'id'], 'did:key:zDnother')).toBe('unknown-key');
    const foreign = readOpenBadge(JSON.stringify({ alg: 'ES256', kid: 'did:key:zDnOther#1' }), payload);
    expect(foreign).toMatchObject({ mismatches: ['key'] });
  });

  it('is read from any text without an exception, also from mutated ones', () => {
    const { header, payload } = openBadgeOf(sampleDiploma);
    const fields = fieldsOf(parsed(payload)) ?? [];
    fc.assert(
      fc.property(fc.constantFrom(...fields), fc.jsonValue(), ({ path }, value) => {
        const read = readOpenBadge(header, JSON.stringify(withField(parsed(payload), path, value as string)));
        expect(['string', 'object']).toContain(typeof read);
      }),
    );
    fc.assert(
      fc.property(fc.string(), fc.string(), (one, other) => {
        expect(readOpenBadge(one, other)).toBe('not-a-badge');
      }),
    );
    expect(readOpenBadge(header, `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`)).toBe('not-a-badge');
  });
});

describe('a key as did:key', () => {
  it('is the key that node reads from it, and comes back', () => {
    const did = didOf(sampleKey) ?? '';
    expect(did).toMatch(/^did:key:zDn/);
    expect(keyOfDid(did)).toBe(sampleKey);
    const point = Buffer.from(sampleKey, 'base64url');
    const spki = Buffer.concat([
      Buffer.from('3039301306072a8648ce3d020106082a8648ce3d030107032200', 'hex'),
      point,
    ]);
    expect(createPublicKey({ key: spki, format: 'der', type: 'spki' }).asymmetricKeyDetails).toMatchObject({
      namedCurve: 'prime256v1',
    });
    expect(fingerprintOf(sampleKey)).toHaveLength(8);
  });

  it('is the published example of the did:key method for P-256', () => {
    const key = keyOfDid('did:key:zDnaerDaTF5BXEavCrfRZEk316dpbLsfPDZ3WJ5hRTPFU2169') ?? '';
    expect(Buffer.from(key, 'base64url').subarray(1).toString('base64url')).toBe(
      'fyNYMN0976ci7xqiSdag3buk-ZCwgXU4kz9XNkBlNUI',
    );
  });

  it('is in no other text', () => {
    fc.assert(
      fc.property(fc.string(), (any) => {
        expect(keyOfDid(any)).toBeUndefined();
      }),
    );
    for (const did of ['did:key:z6MkhaXgBZDvotDkL5257faiztiGiC2QtKLGpbnnEGta2doK'])
      expect(keyOfDid(did)).toBeUndefined();
    expect(didOf('AAAA')).toBeUndefined();
  });
});
