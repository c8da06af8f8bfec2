import { createPublicKey, createSign, generateKeyPairSync, type JsonWebKey, verify } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeKeys } from './keys.ts';
import { isSignedBy, jwkOf, publicKeyOf, sign } from './sign.ts';

const bytesOf = (text: string) => new TextEncoder().encode(text);
const base64url = (hex: string) => Buffer.from(hex, 'hex').toString('base64url');

describe('a signature', () => {
  it('is that of RFC 6979, appendix A.2.5, with the lower of the two s', async () => {
    const key = base64url('c9afa9d845ba75166b5c215767b1d6934e50c3db36e89b127b8a622b120f6721');
    const signature = Buffer.from(await sign(bytesOf('sample'), key)).toString('hex');
    expect(signature.slice(0, 64)).toBe('efd48b2aacb6a8fd1140dd9cd45e81d69d2c877b56aaf991c34d0ea84eaf3716');
    const order = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;
    const s = 0xf7cb1c942d657c41d436c7a1b6e29f65f3e900dbb9aff4064dc4ab2f843acda8n;
    expect(BigInt(`0x${signature.slice(64)}`)).toBe(order - s);
  });
  it('is accepted by an independent implementation as ES256', async () => {
    const { sign: keys } = await makeKeys();
    const jwk = jwkOf(keys.publicKey);
    const signature = await sign(bytesOf('Салам'), keys.secretKey);
    const key = createPublicKey({ key: jwk as unknown as JsonWebKey, format: 'jwk' });
    const check = { key, dsaEncoding: 'ieee-p1363' } as const;
    expect(verify('sha256', bytesOf('Салам'), check, signature)).toBe(true);
    expect(verify('sha256', bytesOf('салам'), check, signature)).toBe(false);
  });
  it('of an independent implementation is accepted here, with either s', async () => {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const key = publicKeyOf(publicKey.export({ format: 'jwk' }));
    for (let n = 0; n < 12; n += 1) {
      const message = bytesOf(`message ${n}`);
      const signature = createSign('sha256')
        .update(message)
        .sign({ key: privateKey, dsaEncoding: 'ieee-p1363' });
      expect(await isSignedBy(message, new Uint8Array(signature), key ?? '')).toBe(true);
    }
  });
  it('holds for its bytes and its key alone', async () => {
    const [{ sign: mine }, { sign: theirs }] = await Promise.all([makeKeys(), makeKeys()]);
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 80 }), fc.nat(511), async (message, bit) => {
        const signature = await sign(message, mine.secretKey);
        expect(await isSignedBy(message, signature, mine.publicKey)).toBe(true);
        expect(await isSignedBy(message, signature, theirs.publicKey)).toBe(false);
        expect(await isSignedBy(Uint8Array.of(...message, 0), signature, mine.publicKey)).toBe(false);
        const changed = signature.slice();
        changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        expect(await isSignedBy(message, changed, mine.publicKey)).toBe(false);
      }),
      { numRuns: 20 },
    );
  });
  it('is none when it is junk, and keys of junk have no JWK', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 70 }), fc.string(), async (junk, key) => {
        expect(await isSignedBy(junk, junk, key)).toBe(false);
        expect(jwkOf(key)).toBeUndefined();
      }),
    );
    fc.assert(
      fc.property(fc.anything(), (jwk) => {
        expect(publicKeyOf(jwk)).toBeUndefined();
      }),
    );
    expect(publicKeyOf({ kty: 'EC', crv: 'P-256', x: 'A'.repeat(43), y: 'A'.repeat(43) })).toBeUndefined();
  });
  it('comes with a public key that goes to JWK and back', async () => {
    const { sign: keys } = await makeKeys();
    expect(publicKeyOf(jwkOf(keys.publicKey))).toBe(keys.publicKey);
  });
});
