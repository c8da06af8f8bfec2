import { createPublicKey, verify } from 'node:crypto';
import { decodeJWT, verifyJWS, verifyJWT } from 'did-jwt';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { didOf, keyIdOf } from '@/core/credentials/did-key.ts';
import type { Diploma } from '@/core/credentials/diploma.ts';
import { fieldsOf, type JsonObject, withField } from '@/core/credentials/json-fields.ts';
import { sampleDiploma } from '@/core/credentials/sample-diploma.ts';
import { checkCredential, checkRevocations, issueCredential, signRevocations } from './credential.ts';
import { envelopeOf, findSigned, flattenedOf, writeSignedCode } from './credential-code.ts';
import { type Jws, writeJws } from './jws.ts';
import { makeKeys } from './keys.ts';
import { jwkOf } from './sign.ts';

const keys = (await makeKeys()).sign;
const strangers = (await makeKeys()).sign;
const diploma: Diploma = { ...sampleDiploma, issuer: { ...sampleDiploma.issuer, key: keys.publicKey } };
const jws = await issueCredential(diploma, keys);
const compact = writeJws(jws);
const code = writeSignedCode('C', jws);

const did = didOf(keys.publicKey) ?? '';
const jwk = jwkOf(keys.publicKey);
const strange = jwkOf(strangers.publicKey);
if (jwk === undefined || strange === undefined) throw new Error('No key.');

/** Whether node itself, which knows nothing of this code, finds that the key of the class signed a compact JWS. */
function nodeHolds(signed: string): boolean {
  const [header = '', payload = '', signature = ''] = signed.split('.');
  const key = createPublicKey({ key: { ...jwk }, format: 'jwk' });
  return verify(
    'sha256',
    Buffer.from(`${header}.${payload}`),
    { key, dsaEncoding: 'ieee-p1363' },
    Buffer.from(signature, 'base64url'),
  );
}

const holds = async (signed: Jws | undefined) => {
  const checked = signed && (await checkCredential(signed));
  return typeof checked === 'object' && checked.holds && checked.mismatches.length === 0;
};

describe('a signed certificate', () => {
  it('holds, here, in node and in did-jwt', async () => {
    expect(await checkCredential(jws)).toMatchObject({ diploma, holds: true, mismatches: [] });
    expect(nodeHolds(compact)).toBe(true);
    const method = { id: keyIdOf(did), type: 'JsonWebKey2020', controller: did, publicKeyJwk: { ...jwk } };
    const resolver = {
      resolve: async () => ({
        didResolutionMetadata: {},
        didDocumentMetadata: {},
        didDocument: { id: did, verificationMethod: [method], assertionMethod: [method.id] },
      }),
    };
    const verified = await verifyJWT(compact, { resolver, policies: { now: 1_800_000_000 } });
    expect(verified.verified).toBe(true);
    expect(verified.issuer).toBe(did);
    expect(decodeJWT(compact).payload['sub']).toBe(`${diploma.id}#learner`);
    expect(() => verifyJWS(compact, { ...method, publicKeyJwk: { ...strange } })).toThrow();
  });

  it('holds no more when any field is changed, here as in node', async () => {
    const credential = JSON.parse(jws.payload) as JsonObject;
    const fields = fieldsOf(credential) ?? [];
    expect(fields.length).toBeGreaterThan(35);
    for (const { path, value } of fields) {
      const other = typeof value === 'string' ? `${value}.` : typeof value === 'number' ? value + 1 : !value;
      const changed = { ...jws, payload: JSON.stringify(withField(credential, path, other)) };
      expect([path.join('.'), await holds(changed), nodeHolds(writeJws(changed))]).toEqual([
        path.join('.'),
        false,
        false,
      ]);
    }
  });

  it('holds no more when any byte of it is changed, cut or added', async () => {
    const bytes = new TextEncoder().encode(jws.payload);
    await fc.assert(
      fc.asyncProperty(
        fc.nat(bytes.length - 1),
        fc.integer({ min: 1, max: 127 }),
        fc.nat(2),
        async (at, by, way) => {
          const changed = [...bytes];
          if (way === 0) changed[at] = (changed[at] ?? 0) ^ by;
          else if (way === 1) changed.splice(at, 1);
          else changed.splice(at, 0, by);
          const text = new TextDecoder().decode(Uint8Array.from(changed));
          fc.pre(text !== jws.payload);
          expect(await holds({ ...jws, payload: text })).toBe(false);
        },
      ),
    );
    await fc.assert(
      fc.asyncProperty(fc.nat(63), fc.integer({ min: 1, max: 255 }), async (at, by) => {
        const signature = Uint8Array.from(jws.signature, (byte, n) => (n === at ? byte ^ by : byte));
        expect(await holds({ ...jws, signature })).toBe(false);
      }),
    );
  });

  it('does not hold when another class signed it in this one’s name', async () => {
    const forged = await issueCredential(
      { ...diploma, issuer: { ...diploma.issuer, key: strangers.publicKey } },
      strangers,
    );
    const inOurName = { ...forged, header: jws.header, payload: jws.payload };
    expect(await holds(inOurName)).toBe(false);
    await expect(issueCredential(diploma, strangers)).rejects.toThrow();
  });
});

describe('the code of a certificate', () => {
  it('is 750 signs at most for long names, and gives back the very bytes', async () => {
    const long: Diploma = {
      ...diploma,
      name: 'Абдыкадырова Айжаркын Бактыбековна',
      issuer: {
        ...diploma.issuer,
        name: 'Ош шаары, А. С. Пушкин атындагы №7 мектеп-гимназия',
        official: 'Мамбетова Г. Т.',
      },
    };
    const signed = await issueCredential(long, keys);
    const written = writeSignedCode('C', signed);
    expect(written.length).toBeLessThanOrEqual(750);
    expect(findSigned(written)).toEqual([{ letter: 'C', jws: signed }]);
  });

  it.each([
    ['a code alone', code],
    ['a link in a message', `Мына: https://chynjyr.example/ky/verify/#${code} — рахмат`],
    ['a code broken over lines', code.replace(/.{60}/g, '$&\n')],
    ['a .jwt file', `${compact}\n`],
    ['a .json file', envelopeOf(compact)],
  ])('is found in %s', (_, text) => {
    expect(findSigned(text)).toEqual([{ letter: 'C', jws }]);
  });

  it('is damaged or does not hold when any sign is changed, cut or added', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(code.length - 4),
        fc.nat(2),
        fc.constantFrom(...'AZaz09-_'),
        async (at, way, sign) => {
          const from = at + 3;
          const changed =
            way === 0
              ? `${code.slice(0, from)}${sign}${code.slice(from + 1)}`
              : way === 1
                ? code.slice(0, from) + code.slice(from + 1)
                : code.slice(0, from) + sign + code.slice(from);
          fc.pre(changed !== code);
          const found = findSigned(changed);
          if (typeof found === 'string') expect(found).not.toBe('');
          else expect(await holds(found[0]?.jws)).toBe(false);
        },
      ),
    );
  });

  it('is read from any text without an exception', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.string().map((text) => `C1.${text}`),
          fc.json(),
        ),
        (text) => {
          const found = findSigned(text);
          expect(['string', 'object']).toContain(typeof found);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('of today is read for ever', async () => {
    const [found] = findSigned(frozen) as readonly { jws: Jws }[];
    expect(await checkCredential(found?.jws as Jws)).toMatchObject({
      holds: true,
      diploma: { name: sampleDiploma.name, title: sampleDiploma.title },
    });
  });
});

describe('a signed list of what was taken back', () => {
  const revoked = [{ id: diploma.id, at: '2026-12-01T00:00:00.000Z', reason: 'wrong-name' as const }];

  it('is read from its file and its code, and only when its own key signed it', async () => {
    const signed = await signRevocations(revoked, '2026-12-02T00:00:00.000Z', keys);
    const expected = { key: keys.publicKey, sequence: 1, made: '2026-12-02T00:00:00.000Z', revoked };
    for (const text of [flattenedOf(signed), writeSignedCode('R', signed)]) {
      const [found] = findSigned(text) as readonly { letter: string; jws: Jws }[];
      expect(found?.letter).toBe('R');
      expect(await checkRevocations(found?.jws as Jws)).toEqual(expected);
    }
    expect(nodeHolds(writeJws(signed))).toBe(true);
    expect(
      await checkRevocations({ ...signed, payload: signed.payload.replace('wrong-name', 'other') }),
    ).toBe('forged');
    expect(await checkRevocations(jws)).toBe('not-a-list');
    expect(await checkCredential(signed)).toBe('not-a-badge');
  });

  it('of a hundred is still one message', async () => {
    const many = Array.from({ length: 100 }, () => ({
      ...(revoked[0] as (typeof revoked)[0]),
      id: `urn:uuid:${crypto.randomUUID()}`,
    }));
    const signed = await signRevocations(many, '2026-12-02T00:00:00.000Z', keys);
    expect(writeSignedCode('R', signed).length).toBeLessThan(4096);
  });
});

/** Written when codes of version 1 began. */
const frozen =
  'C1.AAGj5fjztE3WnOz2VWIPXR8IGZL8uvVKTWHtmwDQf22sp4Mjjn-FJ-yNC20iYLBEKNiuCcbizbgH8pZ9x52WAOcrqGGRl5nNl89KwzAcx5_Gm9kS0zbtjjuJykDcFI9JbEErqBSnEYSxyx7Ah_A4PHraK4w9kb8kRexaXTLc2DHpH8gvPz7fz28lGHj6cJ5fFvddoSi9OkpVMbjoqf6pOOxdJ490-HKW35yobNiNBsdBojHi98WuQQeLMOCBlCjihKOAhxIlGYalYIJJklFBtL3-N5jWKdovGAN9ZD_dc1bl2vytKnpW6BppRwg6iPoEd0jYodiReS4F3C4XwT8-QRRMOoP3aoODkB1bry2Pvwl0OlWihteYraRrOdG00meuTbmdq2_eQjsV6Infgj8XMPHIO63abR_yll0E7TExdZoY6RztW-OZwRrcye5ZpdFuaZ5p1_owvmU2tFGOwfdGi-liWoP0_N28CSqj_1ORajsN1Syx9QfX1xFILYWueeB3ldvMjOaIqLtuzPbgtE3B4Y2epZhxJOZSFHliooyrJIzimFD8-gU';
