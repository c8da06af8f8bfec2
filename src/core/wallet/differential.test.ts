import { secp256k1 } from '@noble/curves/secp256k1.js';
import { bytesToNumberBE } from '@noble/curves/utils.js';
import {
  computeAddress,
  decodeRlp as decodeByEthers,
  Transaction as EthersTransaction,
  encodeRlp as encodeByEthers,
  getAddress,
  isAddress as isAddressByEthers,
} from 'ethers';
import fc from 'fast-check';
import {
  fromRlp,
  getAddress as getByViem,
  isAddress as isAddressByViem,
  parseTransaction,
  recoverTransactionAddress,
  serializeTransaction,
  toRlp,
} from 'viem';
import { privateKeyToAddress } from 'viem/accounts';
import { describe, expect, it } from 'vitest';
import { addressOfKey, checksummed, readAddress } from './address.ts';
import { fromHex, type Hex, toHex } from './hex.ts';
import { decodeRlp, encodeRlp, type RlpItem } from './rlp.ts';
import { readTransaction, signTransaction, type Transaction } from './transaction.ts';

const bytes = (size: number) => fc.uint8Array({ minLength: size, maxLength: size });
const { ORDER } = secp256k1.Point.Fn;
const edgeKeys = [1n, 2n, ORDER - 1n, ORDER / 2n].map((number) =>
  fromHex(`0x${number.toString(16).padStart(64, '0')}`),
);
const keys = fc.oneof(
  {
    weight: 20,
    arbitrary: bytes(32).filter((key) => bytesToNumberBE(key) > 0n && bytesToNumberBE(key) < ORDER),
  },
  { weight: 1, arbitrary: fc.constantFrom(...edgeKeys) },
);

describe('addresses against ethers and viem', () => {
  it('1,500 random keys, the smallest and the largest among them, have the same address', () => {
    fc.assert(
      fc.property(keys, (key) => {
        const mine = addressOfKey(key);
        expect(mine).toBe(computeAddress(toHex(key)));
        expect(mine).toBe(privateKeyToAddress(toHex(key)));
      }),
      { numRuns: 1500 },
    );
  });
  it('5,000 random addresses have the same checksum', () => {
    fc.assert(
      fc.property(bytes(20), (raw) => {
        const mine = checksummed(toHex(raw));
        expect(mine).toBe(getAddress(toHex(raw)));
        expect(mine).toBe(getByViem(toHex(raw)));
      }),
      { numRuns: 5000 },
    );
  });
  it('5,000 addresses with a bent letter, digit or length are taken or refused as both take or refuse them', () => {
    const digits = fc.constantFrom(...'0123456789abcdefABCDEFgxо');
    fc.assert(
      fc.property(
        bytes(20),
        fc.nat(41),
        digits,
        fc.integer({ min: -1, max: 1 }),
        (raw, at, digit, longer) => {
          const good = checksummed(toHex(raw));
          const bent = `${good.slice(0, at)}${digit}${good.slice(at + 1)}${longer > 0 ? digit : ''}`;
          const text = longer < 0 ? bent.slice(0, -1) : bent;
          const mine = readAddress(text);
          // Ethers takes forty digits without 0x, which people may have cut off.
          if (text.startsWith('0x')) expect(mine.ok).toBe(isAddressByEthers(text));
          // Viem refuses letters all large, which EIP-55 lets pass unchecked.
          const large = text.slice(2) === text.slice(2).toUpperCase() && /[A-F]/.test(text);
          if (!large) expect(mine.ok).toBe(isAddressByViem(text));
        },
      ),
      { numRuns: 5000 },
    );
  });
});

/** Numbers of every length in bytes, zero and the largest among them. */
const sized = (size: number) =>
  fc
    .nat(size)
    .chain((length) => bytes(length).map((raw) => bytesToNumberBE(Uint8Array.of(0, ...raw)).toString()));
const transactions: fc.Arbitrary<Transaction> = fc.record({
  chainId: fc.oneof(fc.constant(996417), fc.integer({ min: 1, max: 2 ** 40 })),
  nonce: fc.oneof(fc.nat(300), fc.nat(2 ** 45)),
  maxPriorityFeePerGas: sized(16),
  maxFeePerGas: sized(16).map((fee) => (BigInt(fee) + 2n ** 128n).toString()),
  gasLimit: fc.oneof(fc.nat(), fc.constantFrom(0, 127, 128, 255, 256, 21_000)),
  to: fc.option(bytes(20).map((raw) => checksummed(toHex(raw)))),
  value: sized(32),
  data: fc
    .oneof(fc.uint8Array({ maxLength: 80 }), fc.uint8Array({ minLength: 250, maxLength: 300 }))
    .map(toHex),
});
const forViem = (tx: Transaction) =>
  ({
    type: 'eip1559',
    chainId: tx.chainId,
    nonce: tx.nonce,
    maxPriorityFeePerGas: BigInt(tx.maxPriorityFeePerGas),
    maxFeePerGas: BigInt(tx.maxFeePerGas),
    gas: BigInt(tx.gasLimit),
    to: tx.to,
    value: BigInt(tx.value),
    data: tx.data,
  }) as const;

const pad = (word: string) => `0x${word.slice(2).padStart(64, '0')}`;

describe('transactions against ethers and viem', () => {
  it('2,000 random ones are the same bytes', () => {
    for (const [tx, key] of fc.sample(fc.tuple(transactions, keys), 2000)) {
      const raw = signTransaction(tx, key);
      const { r = '0x', s = '0x', yParity = 0 } = parseTransaction(raw as `0x02${string}`);
      expect(serializeTransaction(forViem(tx) as never, { r, s, yParity })).toBe(raw);
      const signature = { r: pad(r), s: pad(s), yParity: yParity as 0 | 1 };
      expect(EthersTransaction.from({ ...tx, type: 2, accessList: [], signature }).serialized).toBe(raw);
    }
  });
  it('ethers reads the same fields, hash and signer', () => {
    for (const [tx, key] of fc.sample(fc.tuple(transactions, keys), 400)) {
      const raw = signTransaction(tx, key);
      const { hash, from } = EthersTransaction.from(raw);
      expect(readTransaction(raw)).toEqual({ ok: true, tx: { ...tx, hash, from } });
      expect(from).toBe(addressOfKey(key));
    }
  });
  it('viem finds the same signer', async () => {
    for (const [tx, key] of fc.sample(fc.tuple(transactions, keys), 200)) {
      const raw = signTransaction(tx, key) as `0x02${string}`;
      expect(await recoverTransactionAddress({ serializedTransaction: raw })).toBe(addressOfKey(key));
    }
  });
  it('what it reads of 1,500 bent ones, ethers reads too, with the same hash and signer', () => {
    const raw = fromHex(
      signTransaction(
        fc.sample(transactions, { numRuns: 1, seed: 2 })[0] as Transaction,
        new Uint8Array(32).fill(3),
      ),
    );
    fc.assert(
      fc.property(
        fc.nat(raw.length - 1),
        fc.nat(255),
        fc.constantFrom('change', 'drop', 'add'),
        (at, byte, how) => {
          const keep = how === 'add' ? at : at + 1;
          const bent = Uint8Array.of(
            ...raw.subarray(0, at),
            ...(how === 'drop' ? [] : [byte]),
            ...raw.subarray(keep),
          );
          const mine = readTransaction(toHex(bent));
          if (!mine.ok) return;
          const theirs = EthersTransaction.from(toHex(bent));
          expect([mine.tx.hash, mine.tx.from]).toEqual([theirs.hash, theirs.from]);
        },
      ),
      { numRuns: 1500 },
    );
  });
});

const items = fc.letrec<{ item: RlpItem; bytes: Uint8Array; list: RlpItem[] }>((tie) => ({
  item: fc.oneof({ depthSize: 'small' }, tie('bytes'), tie('list')),
  bytes: fc.oneof(fc.uint8Array({ maxLength: 70 }), fc.uint8Array({ minLength: 250, maxLength: 260 })),
  list: fc.array(tie('item'), { maxLength: 5 }),
})).item;
const asHex = (value: RlpItem): unknown => (value instanceof Uint8Array ? toHex(value) : value.map(asHex));
function orNull<T>(make: () => T): T | null {
  try {
    return make();
  } catch {
    return null;
  }
}
/** Bytes near RLP: a value's, with one byte changed, dropped or added, or cut; and short ones at random, full of headers. */
const nearRlp = fc.oneof(
  fc
    .tuple(items, fc.nat(), fc.nat(255), fc.constantFrom('change', 'drop', 'add', 'cut'))
    .map(([value, place, byte, how]) => {
      const good = encodeRlp(value);
      const at = place % good.length;
      if (how === 'cut') return good.slice(0, at);
      const keep = how === 'add' ? at : at + 1;
      return Uint8Array.of(
        ...good.subarray(0, at),
        ...(how === 'drop' ? [] : [byte]),
        ...good.subarray(keep),
      );
    }),
  fc
    .array(
      fc.oneof(
        fc.constantFrom(0, 1, 0x7f, 0x80, 0x81, 0xb7, 0xb8, 0xb9, 0xbf, 0xc0, 0xc1, 0xc2, 0xf7, 0xf8, 0xff),
        fc.nat(255),
      ),
      { maxLength: 12 },
    )
    .map((list) => Uint8Array.from(list)),
);

describe('RLP against ethers and viem', () => {
  it('2,000 random values are the same bytes, and come back', () => {
    fc.assert(
      fc.property(items, (value) => {
        const hex = toHex(encodeRlp(value));
        expect(hex).toBe(toRlp(asHex(value) as Hex));
        expect(asHex(decodeRlp(fromHex(hex)))).toEqual(fromRlp(hex, 'hex'));
      }),
      { numRuns: 2000 },
    );
  });
  it('of 10,000 near-RLP bytes it takes exactly those that ethers can read and would write the same way', () => {
    let taken = 0;
    fc.assert(
      fc.property(nearRlp, (raw) => {
        const hex = toHex(raw);
        const mine = orNull(() => asHex(decodeRlp(raw)));
        const theirs = orNull(() => decodeByEthers(hex));
        const canonical = theirs !== null && encodeByEthers(theirs) === hex;
        expect(mine).toEqual(canonical ? theirs : null);
        if (mine !== null) {
          taken++;
          expect(fromRlp(hex, 'hex')).toEqual(mine);
        }
      }),
      { numRuns: 10_000 },
    );
    // Both answers are frequent, so that the comparison can fail either way.
    expect(taken).toBeGreaterThan(1000);
    expect(taken).toBeLessThan(9000);
  });
});
