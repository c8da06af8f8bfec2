import { Transaction as EthersTransaction, SigningKey, Wallet } from 'ethers';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressOfKey, checksummed } from './address.ts';
import { fromHex, type Hex, toHex } from './hex.ts';
import { decodeRlp, encodeRlp, type RlpItem } from './rlp.ts';
import { readTransaction, signTransaction, type Transaction } from './transaction.ts';

// ethereumjs-monorepo, packages/tx/test/json/eip1559.json: chain 7822, one key, no data. RLP of a typed transaction as a
// string: the first three bytes (b8 and a length, or b8 length and 02) wrap the bytes that are signed and sent.
const vectorKey: Hex = '0x8f2a55949038a9610f50fb23b5883af3b4ecb3c3bb792cbcefbd1542c692be63';
const vectors: [number, string, number, string, string, Hex][] = [
  [
    819,
    '43203529',
    35552,
    '75853',
    '121212',
    '0xb87302f870821e8e8203338301284d8301d97c828ae094000000000000000000000000000000000000aaaa8402933bc980c080a0d067f2167008c59219652f91cbf8788dbca5f771f6e91e2b7657e85b78b472e0a01d305af9fe81fdba43f0dfcd400ed24dcace0a7e30d4e85701dcaaf484cd079e',
  ],
  [
    353,
    '61901619',
    32593,
    '38850',
    '136295',
    '0xb87202f86f821e8e8201618297c283021467827f5194000000000000000000000000000000000000aaaa8403b08b3380c001a004205678f13fc1d7b10feea6513dfa76e24418b6e08097d95c6f93a3b64e536da01d45ad61bfece43862de2cce7d2575a8c1d08c26c87f3cb5f26d7b0be54a91b2',
  ],
  [
    985,
    '32531825',
    68541,
    '66377',
    '136097',
    '0xb87402f871821e8e8203d983010349830213a183010bbd94000000000000000000000000000000000000aaaa8401f0657180c001a0e6d23c5ecc0f388a4d41a9523c3ad171e98083a61288c340b968dfe0903a6741a07319e8d54a4fd8f0c081d3ce093d869f9df598481991c8534bfd8f2c163884b4',
  ],
  [
    588,
    '99359647',
    37274,
    '87890',
    '130273',
    '0xb87302f870821e8e82024c830157528301fce182919a94000000000000000000000000000000000000aaaa8405ec1b9f80c001a0404a06f2a9ba9d444e59f03e1b4ce46c4d7127342aa287a6e9a910b26ff6cc89a04af28549efdfb3e746938d01c92785e9852eb58c48d6f35cc99961e88f56603a',
  ],
  [
    709,
    '6478043',
    28335,
    '86252',
    '94636',
    '0xb87202f86f821e8e8202c5830150ec830171ac826eaf94000000000000000000000000000000000000aaaa8362d8db80c001a09880d133cd636f8c8dce32e2c43494b9f2dc000eee8dc61931e09f866ed04b46a00e44d5c503c7f08b36c8b062c32a963f3dd20a71e95e3d903bfbe7f4da47cd47',
  ],
];

const keys = fc.uint8Array({ minLength: 32, maxLength: 32 }).filter((bytes) => {
  const top = bytes[0] ?? 0;
  return top > 0 && top < 255;
});
const uint = (bits: bigint) => fc.bigInt({ min: 0n, max: 2n ** bits - 1n }).map(String);
const transactions: fc.Arbitrary<Transaction> = fc.record({
  chainId: fc.oneof(fc.constant(996417), fc.integer({ min: 1, max: 2 ** 40 })),
  nonce: fc.nat(),
  maxPriorityFeePerGas: uint(64n),
  maxFeePerGas: uint(64n).map((fee) => (BigInt(fee) + 2n ** 64n).toString()),
  gasLimit: fc.integer({ min: 21_000, max: 30_000_000 }),
  to: fc.option(fc.uint8Array({ minLength: 20, maxLength: 20 }).map((bytes) => checksummed(toHex(bytes)))),
  value: uint(120n),
  data: fc.uint8Array({ maxLength: 70 }).map(toHex),
});
const sample: Transaction = {
  chainId: 996417,
  nonce: 0,
  maxPriorityFeePerGas: '1',
  maxFeePerGas: '2',
  gasLimit: 21_000,
  to: '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed',
  value: '1',
  data: '0x',
};
const key = new Uint8Array(32).fill(1);

describe('EIP-1559, vectors of ethereumjs', () => {
  it.each(vectors)('nonce %d', (nonce, value, gasLimit, tip, cap, wrapped) => {
    const to = checksummed('0x000000000000000000000000000000000000aaaa');
    const tx = {
      chainId: 7822,
      nonce,
      value,
      gasLimit,
      maxPriorityFeePerGas: tip,
      maxFeePerGas: cap,
      to,
      data: '0x',
    } as const;
    const raw = signTransaction(tx, fromHex(vectorKey));
    expect(raw).toBe(toHex(decodeRlp(fromHex(wrapped)) as Uint8Array));
    expect(readTransaction(raw)).toMatchObject({
      ok: true,
      tx: { ...tx, from: addressOfKey(fromHex(vectorKey)) },
    });
  });
});

describe('EIP-1559 against ethers', () => {
  it('gives the same bytes, hash and sender for random fields and keys', () => {
    fc.assert(
      fc.property(transactions, keys, (tx, secret) => {
        const raw = signTransaction(tx, secret);
        const theirs = EthersTransaction.from({ ...tx, type: 2, accessList: [] });
        theirs.signature = new SigningKey(secret).sign(theirs.unsignedHash);
        expect(raw).toBe(theirs.serialized);
        const read = readTransaction(raw);
        expect(read).toEqual({
          ok: true,
          tx: { ...tx, hash: theirs.hash, from: new Wallet(toHex(secret)).address },
        });
      }),
      { numRuns: 60 },
    );
  });
});

describe('reading hostile bytes', () => {
  const raw = signTransaction(sample, key);
  const list = decodeRlp(fromHex(raw).subarray(1)) as RlpItem[];
  const changed = (index: number, field: RlpItem): Hex => {
    const fields = [...list];
    fields[index] = field;
    return `0x02${toHex(encodeRlp(fields)).slice(2)}`;
  };
  it('is the same signature each time (RFC 6979)', () => {
    expect(signTransaction(sample, key)).toBe(raw);
  });
  it('any other field than the signed one gives another sender or none', () => {
    const read = readTransaction(changed(6, Uint8Array.of(9)));
    expect(read.ok && read.tx.from).not.toBe(addressOfKey(key));
  });
  it.each<[string, unknown, string]>([
    ['nothing', '0x', 'not-type-2'],
    ['an older type', '0x01c0', 'not-type-2'],
    ['no text', 7, 'malformed'],
    ['half a byte', '0x020', 'malformed'],
    ['a string instead of a list', '0x0283646f67', 'malformed'],
    ['too few fields', '0x02c20102', 'malformed'],
    ['an address of 19 bytes', changed(5, new Uint8Array(19).fill(1)), 'malformed'],
    ['a nonce with zeros in front', changed(1, Uint8Array.of(0, 1)), 'malformed'],
    ['a value over 256 bits', changed(6, new Uint8Array(33).fill(1)), 'malformed'],
    ['an access list', changed(8, [[new Uint8Array(20), []]]), 'access-list'],
    ['a parity of 2', changed(9, Uint8Array.of(2)), 'signature'],
    ['r = 0', changed(10, new Uint8Array(0)), 'signature'],
    ['s with zeros in front', changed(11, Uint8Array.of(0, 5)), 'signature'],
    ['the upper s (EIP-2)', changed(11, new Uint8Array(32).fill(0xaa)), 'signature'],
  ])('names what is wrong with %s', (_, bytes, code) => {
    expect(readTransaction(bytes)).toEqual({ ok: false, code });
  });
  it('never throws on changed or random bytes', () => {
    const bytes = fromHex(raw);
    fc.assert(
      fc.property(
        fc.nat(bytes.length - 1),
        fc.nat(255),
        fc.uint8Array({ maxLength: 60 }),
        (at, byte, junk) => {
          const bent = Uint8Array.from(bytes);
          bent[at] = byte;
          const read = readTransaction(toHex(bent));
          if (read.ok && byte !== bytes[at]) expect(read.tx.hash).not.toBe(toHex(bytes));
          readTransaction(toHex(Uint8Array.of(2, ...junk)));
        },
      ),
    );
  });
});
