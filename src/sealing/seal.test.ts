import { Chacha20Poly1305 } from '@hpke/chacha20poly1305';
import { CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core';
import { p256 } from '@noble/curves/nist.js';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { fromBase64url, toBase64url } from '@/core/transfer/base64url.ts';
import { makeId, makeKeys } from './keys.ts';
import { seal, suite, unseal } from './seal.ts';

const hex = (text: string) => new Uint8Array(Buffer.from(text.replace(/\s/g, ''), 'hex'));
const bytesOf = (text: string) => new TextEncoder().encode(text);
const long = (bytes: Uint8Array) => p256.Point.fromBytes(bytes).toBytes(false);
const bytes = (text: string) => fromBase64url(text) ?? new Uint8Array();
afterEach(() => vi.unstubAllGlobals());

/** Another implementation, on top of WebCrypto. */
const other = new CipherSuite({
  kem: new DhkemP256HkdfSha256(),
  kdf: new HkdfSha256(),
  aead: new Chacha20Poly1305(),
});
const buffer = (view: Uint8Array) => view.slice().buffer as ArrayBuffer;

describe('the suite', () => {
  // RFC 9180, appendix A.5.1.
  const info = hex('4f6465206f6e2061204772656369616e2055726e');
  const secret = hex('a4d1c55836aa30f9b3fbb6ac98d338c877c2867dd3a77396d13f68d3ab150d3b');
  const enc = hex(
    '04c07836a0206e04e31d8ae99bfd549380b072a1b1b82e563c935c095827824fc1559eac6fb9e3c70cd3193968994e7fe9781aa103f5b50e934b5b2f387e381291',
  );
  it.each([
    '6469c41c5c81d3aa85432531ecf6460ec945bde1eb428cb2fedf7a29f5a685b4ccb0d057f03ea2952a27bb458b',
    'f1564199f7e0e110ec9c1bcdde332177fc35c1adf6e57f8d1df24022227ffa8716862dbda2b1dc546c9d114374',
  ])('opens what RFC 9180 has sealed: %#', async (ct) => {
    const at = ct.startsWith('64') ? 0 : 1;
    const key = await suite.DeserializePrivateKey(secret, true);
    const opening = await suite.SetupRecipient(key, enc, { info });
    const sealed = [
      '6469c41c5c81d3aa85432531ecf6460ec945bde1eb428cb2fedf7a29f5a685b4ccb0d057f03ea2952a27bb458b',
      ct,
    ];
    let plain = new Uint8Array();
    for (let n = 0; n <= at; n += 1)
      plain = new Uint8Array(await opening.Open(hex(sealed[n] ?? ''), bytesOf(`Count-${n}`)));
    expect(new TextDecoder().decode(plain)).toBe('Beauty is truth, truth beauty');
  });
  it('derives the keys of RFC 9180 from its seed', async () => {
    const pair = await suite.DeriveKeyPair(
      hex('61092f3f56994dd424405899154a9918353e3e008171517ad576b900ddb275e7'),
      true,
    );
    expect(await suite.SerializePrivateKey(pair.privateKey)).toEqual(secret);
  });
});

describe('what is sealed', () => {
  it('is opened by an independent implementation', async () => {
    const { seal: keys } = await makeKeys();
    const sealed = await seal(bytesOf('Салам'), keys.publicKey, 'class');
    const recipientKey = await other.kem.importKey('raw', buffer(bytes(keys.secretKey)), false);
    const enc = buffer(long(sealed.subarray(0, 33)));
    const plain = await other.open(
      { recipientKey, enc, info: buffer(bytesOf('class')) },
      buffer(sealed.subarray(33)),
    );
    expect(new TextDecoder().decode(plain)).toBe('Салам');
  });
  it('is opened here when an independent implementation has sealed it', async () => {
    const { seal: keys } = await makeKeys();
    const key = await other.kem.importKey('raw', buffer(long(bytes(keys.publicKey))), true);
    const { enc, ct } = await other.seal(
      { recipientPublicKey: key, info: buffer(bytesOf('class')) },
      buffer(bytesOf('Салам')),
    );
    const point = p256.Point.fromBytes(new Uint8Array(enc)).toBytes(true);
    const plain = await unseal(Uint8Array.of(...point, ...new Uint8Array(ct)), keys, 'class');
    expect(new TextDecoder().decode(plain)).toBe('Салам');
  });
  it('is opened where the browser withholds crypto.subtle, as on plain http', async () => {
    const { getRandomValues } = crypto;
    vi.stubGlobal('crypto', { getRandomValues: getRandomValues.bind(crypto) });
    const { seal: keys } = await makeKeys();
    const sealed = await seal(Uint8Array.of(1, 2, 3), keys.publicKey, 'class');
    expect(await unseal(sealed, keys, 'class')).toEqual(Uint8Array.of(1, 2, 3));
  });
  it('comes back the same to its keys, and to no other keys, nor about anything else', async () => {
    const [{ seal: mine }, { seal: theirs }] = await Promise.all([makeKeys(), makeKeys()]);
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 500 }), fc.string(), async (plain, about) => {
        const sealed = await seal(plain, mine.publicKey, about);
        expect(sealed.length).toBe(plain.length + 49);
        expect(await unseal(sealed, mine, about)).toEqual(plain);
        expect(await unseal(sealed, theirs, about)).toBeUndefined();
        expect(await unseal(sealed, mine, `${about} `)).toBeUndefined();
      }),
      { numRuns: 20 },
    );
  });
  it('does not open with any byte changed, cut or added', async () => {
    const { seal: keys } = await makeKeys();
    const sealed = await seal(bytesOf('Салам'), keys.publicKey, 'class');
    for (let at = 0; at < sealed.length; at += 1) {
      const changed = sealed.slice();
      changed[at] = (changed[at] ?? 0) ^ (1 << (at % 8));
      expect(await unseal(changed, keys, 'class')).toBeUndefined();
    }
    expect(await unseal(sealed.subarray(0, -1), keys, 'class')).toBeUndefined();
    expect(await unseal(Uint8Array.of(...sealed, 0), keys, 'class')).toBeUndefined();
  });
  it('opens to nothing for junk, with junk keys too', async () => {
    const { seal: keys } = await makeKeys();
    const junkKeys = fc.record({ publicKey: fc.string(), secretKey: fc.string() });
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 120 }), junkKeys, async (junk, pair) => {
        expect(await unseal(junk, keys, 'class')).toBeUndefined();
        expect(await unseal(junk, pair, 'class')).toBeUndefined();
      }),
    );
    await expect(seal(new Uint8Array(), 'no key', 'class')).rejects.toThrow();
    await expect(seal(new Uint8Array(), toBase64url(new Uint8Array(33)), 'class')).rejects.toThrow();
  });
});

describe('base64url', () => {
  it('is that of RFC 4648, and takes no other text', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 60 }), (some) => {
        const text = toBase64url(some);
        expect(text).toBe(Buffer.from(some).toString('base64url'));
        expect(fromBase64url(text)).toEqual(some);
      }),
    );
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), (text) => {
        const read = fromBase64url(text);
        expect(read === undefined || toBase64url(read) === text).toBe(true);
      }),
    );
    expect(fromBase64url('AB')).toBeUndefined();
  });
  it('makes ids of 11 signs, another each time', () => {
    const ids = Array.from({ length: 100 }, makeId);
    expect(ids.every((id) => /^[\w-]{11}$/.test(id))).toBe(true);
    expect(new Set(ids).size).toBe(100);
  });
});
