import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { toBase64url } from '@/core/transfer/base64url.ts';
import { makeKeys } from './keys.ts';
import { isSignedBy, sign } from './sign.ts';
import { isSigned } from './verify.ts';

const texts = fc.uint8Array({ maxLength: 60 });
const { sign: keys } = await makeKeys();

afterEach(() => vi.unstubAllGlobals());

describe('what the browser says of a signature', () => {
  it('is that it holds for what was signed by the key, for keys of either sign', async () => {
    await fc.assert(
      fc.asyncProperty(texts, async (bytes) => {
        const { sign: fresh } = await makeKeys();
        const signature = await sign(bytes, fresh.secretKey);
        expect(await isSigned(bytes, signature, fresh.publicKey)).toBe(true);
        expect(await isSigned(bytes, signature, keys.publicKey)).toBe(false);
      }),
      { numRuns: 40 },
    );
  });
  it('is the same as ours for any signature, message and key that was bent in one place', async () => {
    const bent = (bytes: Uint8Array, at: number, by: number) => {
      const copy = bytes.slice();
      const place = at % Math.max(1, copy.length);
      copy[place] = (copy[place] ?? 0) ^ by;
      return copy;
    };
    const key = Uint8Array.from(Buffer.from(keys.publicKey, 'base64url'));
    const places = fc.record({ at: fc.nat(100), by: fc.nat(255) });
    await fc.assert(
      fc.asyncProperty(
        texts,
        fc.constantFrom('bytes', 'signature', 'key'),
        places,
        async (bytes, what, { at, by }) => {
          const signature = await sign(bytes, keys.secretKey);
          const given = {
            bytes: what === 'bytes' && bytes.length > 0 ? bent(bytes, at, by) : bytes,
            signature: what === 'signature' ? bent(signature, at, by) : signature,
            key: toBase64url(what === 'key' ? bent(key, at, by) : key),
          };
          const ours = await isSignedBy(given.bytes, given.signature, given.key);
          expect(await isSigned(given.bytes, given.signature, given.key)).toBe(ours);
        },
      ),
      { numRuns: 150 },
    );
  });
  it.each(['', 'A', 'AAAA', 'A'.repeat(44), `Av${'_'.repeat(42)}`])(
    'is no for what is no key: %j',
    async (key) => {
      expect(await isSigned(Uint8Array.of(1), new Uint8Array(64), key)).toBe(false);
      expect(await isSigned(Uint8Array.of(1), new Uint8Array(3), keys.publicKey)).toBe(false);
    },
  );
  it('comes from our own curve on pages without https', async () => {
    const signature = await sign(Uint8Array.of(7), keys.secretKey);
    vi.stubGlobal('crypto', {});
    expect(await isSigned(Uint8Array.of(7), signature, keys.publicKey)).toBe(true);
    expect(await isSigned(Uint8Array.of(8), signature, keys.publicKey)).toBe(false);
  });
});
