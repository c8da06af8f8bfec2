import { HDKey } from '@scure/bip32';
import { HDNodeWallet } from 'ethers';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import vectors from './bip32.vectors.json';
import { fromHex, toHex } from './hex.ts';

describe('BIP-32, vectors 1 to 4 of the standard', () => {
  it.each(vectors)('$path of seed $seed', ({ seed, path, xprv, xpub }) => {
    const node = HDKey.fromMasterSeed(fromHex(`0x${seed}`)).derive(path);
    expect(node.privateExtendedKey).toBe(xprv);
    expect(node.publicExtendedKey).toBe(xpub);
  });
  it('refuses an extended key with a damaged letter (vector 5)', () => {
    const [first] = vectors;
    expect(() => HDKey.fromExtendedKey(`${first?.xprv.slice(0, -1)}M`)).toThrow();
  });
});

describe('BIP-32 against ethers', () => {
  it('gives the same keys over random seeds and paths', () => {
    const seeds = fc.uint8Array({ minLength: 64, maxLength: 64 });
    const steps = fc.array(fc.tuple(fc.nat(2 ** 31 - 1), fc.boolean()), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(seeds, steps, (seed, list) => {
        const path = ['m', ...list.map(([index, hard]) => `${index}${hard ? "'" : ''}`)].join('/');
        const key = HDKey.fromMasterSeed(seed).derive(path).privateKey;
        expect(key && toHex(key)).toBe(HDNodeWallet.fromSeed(toHex(seed)).derivePath(path).privateKey);
      }),
      { numRuns: 25 },
    );
  });
});
