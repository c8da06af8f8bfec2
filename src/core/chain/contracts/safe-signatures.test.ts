import { SigningKey, verifyMessage, Wallet } from 'ethers';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Address, addressOfKey } from '../../wallet/address.ts';
import { fromHex, type Hex, toHex } from '../../wallet/hex.ts';
import { signDigest } from '../../wallet/signature.ts';
import { approvalMark, packSignatures, signaturesFault, signerOf } from './safe-signatures.ts';

const key = fc
  .bigInt({ min: 1n, max: 2n ** 255n })
  .map((number) => fromHex(`0x${number.toString(16).padStart(64, '0')}`));
const hash = fc.uint8Array({ minLength: 32, maxLength: 32 }).map((bytes): Hex => toHex(bytes));

const keys = [1, 2, 3, 4].map((digit) => fromHex(`0x${String(digit).repeat(64)}`));
const family = keys.slice(0, 3).map(addressOfKey);
const keepers = { owners: family, threshold: 2 };
const rent = `0x${'7'.repeat(64)}` as Hex;
const by = (index: number, of = rent) => {
  const mine = keys[index] as Uint8Array;
  return { owner: addressOfKey(mine), signature: signDigest(of, mine) };
};
const fault = (signatures: Hex, sender: Address = family[0] as Address, approved = (_: Address) => false) =>
  signaturesFault(keepers, { hash: rent, signatures, sender, approved });

describe('an owner’s signature', () => {
  it('is byte for byte what ethers makes, and proves the same signer', () => {
    fc.assert(
      fc.property(key, hash, (mine, digest) => {
        const signature = signDigest(digest, mine);
        expect(signature).toBe(new SigningKey(mine).sign(digest).serialized);
        expect(signerOf(digest, fromHex(signature))).toBe(addressOfKey(mine));
      }),
      { numRuns: 200 },
    );
  });

  it('counts too when a wallet has signed the hash as a message (v + 4)', async () => {
    const wallet = new Wallet(toHex(keys[0] as Uint8Array));
    const signature = await wallet.signMessage(fromHex(rent));
    const raised = fromHex(signature as Hex);
    raised[64] = (raised[64] ?? 0) + 4;
    expect(signerOf(rent, raised)).toBe(verifyMessage(fromHex(rent), signature));
  });

  it('of damaged bytes proves nobody or a stranger, and never throws', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 0, maxLength: 70 }), (bytes) => {
        const signer = signerOf(rent, bytes);
        expect(signer === null || !family.includes(signer)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

describe('enough signatures', () => {
  it('are two of three, whichever two', () => {
    for (const pair of [
      [0, 1],
      [1, 2],
      [2, 0],
    ] as const)
      expect(fault(packSignatures(pair.map((index) => by(index))))).toBeNull();
  });

  it('are not one, nor the same one twice', () => {
    expect(fault(by(0).signature)).toBe('GS020');
    expect(fault(packSignatures([by(0), by(0)]))).toBe('GS026');
  });

  it('are not those of a stranger, or of another payment', () => {
    expect(fault(packSignatures([by(0), by(3)]))).toBe('GS026');
    expect(fault(packSignatures([by(0), by(1, `0x${'8'.repeat(64)}`)]))).toBe('GS026');
  });

  it('must stand in order of address', () => {
    const sorted = packSignatures([by(0), by(1)]);
    const turned: Hex = `0x${sorted.slice(2 + 130)}${sorted.slice(2, 2 + 130)}`;
    expect(fault(sorted)).toBeNull();
    expect(fault(turned)).toBe('GS026');
  });

  it('may hold a mark of the owner who sends, or who approved on the chain, and of nobody else', () => {
    const mark = (index: number) => ({
      owner: family[index] as Address,
      signature: approvalMark(family[index] as Address),
    });
    expect(fault(packSignatures([mark(0), by(1)]), family[0])).toBeNull();
    expect(fault(packSignatures([mark(0), by(1)]), family[2])).toBe('GS025');
    expect(
      fault(
        packSignatures([mark(0), by(1)]),
        family[2],
        (owner) => owner.toLowerCase() === family[0]?.toLowerCase(),
      ),
    ).toBeNull();
  });

  it('are not contracts’ signatures, which the practice chain does not have', () => {
    expect(fault(`0x${'0'.repeat(130)}${by(1).signature.slice(2)}`)).toBe('GS024');
  });
});
