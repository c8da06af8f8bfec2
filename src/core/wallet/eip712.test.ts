import { keccak_256 } from '@noble/hashes/sha3.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { AbiCoder, TypedDataEncoder, Wallet } from 'ethers';
import fc from 'fast-check';
import { hashTypedData } from 'viem';
import { describe, expect, it } from 'vitest';
import { addressOfKey } from './address.ts';
import { domainSeparator, encodeData, encodeType, typedHashes, typeHash } from './eip712.ts';
import { fromHex, type Hex, toHex } from './hex.ts';
import { mail } from './sample-mail.ts';
import { atomicTypes, single, typedData } from './sample-typed.ts';
import { recoverDigest, signDigest } from './signature.ts';

const cow = keccak_256(utf8ToBytes('cow'));

describe('the example of EIP-712', () => {
  it('has the type, the hashes and the data of the standard', () => {
    expect(encodeType(mail.types, 'Mail')).toEqual({
      ok: true,
      value: 'Mail(Person from,Person to,string contents)Person(string name,address wallet)',
    });
    expect(typeHash(mail.types, 'Mail')).toEqual({
      ok: true,
      value: '0xa0cedeb2dc280ba39b857546d74f5549c3a1d7bdc2dd96bf881f76108e23dac2',
    });
    expect(encodeData(mail.types, 'Mail', mail.message)).toEqual({
      ok: true,
      value:
        '0xa0cedeb2dc280ba39b857546d74f5549c3a1d7bdc2dd96bf881f76108e23dac2fc71e5fa27ff56c350aa531bc129ebdf613b772b6604664f5d8dbe21b85eb0c8cd54f074a4af31b4411ff6a60c9719dbd559c221c8ac3492d9d872b041d703d1b5aadf3154a261abdd9086fc627b61efca26ae5702701d05cd2305f7c52a2fc8',
    });
    expect(typedHashes(mail)).toEqual({
      ok: true,
      value: {
        domain: '0xf2cee375fa42b42143804025fc449deafd50cc031ca257e0b194a650a912090f',
        message: '0xc52c0ee5d84264471806290a3f2c4cecfc5490626bf912d01f240d7a274b371e',
        digest: '0xbe609aee343fb3c4b28e1df9e632fca64fcfaede20f02e86244efddf30957bd2',
      },
    });
  });
  it('is signed by the cow with the signature of the standard', () => {
    const digest = '0xbe609aee343fb3c4b28e1df9e632fca64fcfaede20f02e86244efddf30957bd2';
    expect(addressOfKey(cow)).toBe('0xCD2a3d9F938E13CD947Ec05AbC7FE734Df8DD826');
    expect(signDigest(digest, cow)).toBe(
      '0x4355c47d63924e8a72e509b65029052eb6c299d53a04e167c5775fd466751c9d07299936d304c153f6443dfa05f40ff007d72911b6f72307f996231605b915621c',
    );
    expect(recoverDigest(digest, signDigest(digest, cow))).toBe(addressOfKey(cow));
  });
});

describe('typed data against ethers and viem', () => {
  it('has the same digest, domain, struct hash and type over 1,500 random structures', () => {
    fc.assert(
      fc.property(typedData, (data) => {
        const { types, domain, message, primaryType } = data;
        const encoder = TypedDataEncoder.from(types as never);
        const mine = typedHashes(data);
        expect(mine).toEqual({
          ok: true,
          value: {
            domain: TypedDataEncoder.hashDomain(domain),
            message: encoder.hash(message),
            digest: TypedDataEncoder.hash(domain, types as never, message),
          },
        });
        expect(encodeType(types, primaryType)).toEqual({ ok: true, value: encoder.encodeType(primaryType) });
        expect(domainSeparator(domain)).toEqual({ ok: true, value: TypedDataEncoder.hashDomain(domain) });
        expect(hashTypedData({ domain, types, primaryType, message } as never)).toBe(
          mine.ok && mine.value.digest,
        );
      }),
      { numRuns: 1500 },
    );
  });
  it('encodes every atomic type as the ABI does, or as its hash', () => {
    expect(atomicTypes).toHaveLength(100);
    fc.assert(
      fc.property(single, ({ type, value }) => {
        const types = { One: [{ name: 'x', type }] };
        const mine = encodeData(types, 'One', { x: value });
        const bytes =
          type === 'string' ? utf8ToBytes(String(value)) : type === 'bytes' ? fromHex(value as Hex) : null;
        const wanted = bytes ? toHex(keccak_256(bytes)) : AbiCoder.defaultAbiCoder().encode([type], [value]);
        expect(mine.ok && `0x${mine.value.slice(66)}`).toBe(wanted);
      }),
      { numRuns: 3000 },
    );
  });
  it('is signed byte for byte like ethers, and the signer is found', async () => {
    const key = new Uint8Array(32).fill(7);
    const wallet = new Wallet(toHex(key));
    for (const data of fc.sample(typedData, { numRuns: 100, seed: 4 })) {
      const hashes = typedHashes(data);
      const digest = hashes.ok ? hashes.value.digest : '0x';
      const signature = signDigest(digest, key);
      expect(signature).toBe(await wallet.signTypedData(data.domain, data.types as never, data.message));
      expect(recoverDigest(digest, signature)).toBe(wallet.address);
    }
  });
});
