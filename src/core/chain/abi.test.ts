import { AbiCoder, type BytesLike, id as ethersId, Interface } from 'ethers';
import fc from 'fast-check';
import {
  type AbiParameter,
  decodeAbiParameters,
  encodeAbiParameters,
  encodeEventTopics,
  encodeFunctionData,
  parseAbi,
  toEventSelector,
  toFunctionSelector,
} from 'viem';
import { describe, expect, it } from 'vitest';
import { checksummed } from '../wallet/address.ts';
import { type Hex, toHex } from '../wallet/hex.ts';
import {
  type AbiValue,
  decodeCall,
  decodeValues,
  encodeCall,
  encodeValues,
  selectorOf,
  topicOf,
} from './abi.ts';
import { airdrop } from './contracts/airdrop.ts';
import { drainer } from './contracts/drainer.ts';
import { faucet } from './contracts/faucet.ts';
import { merchant } from './contracts/merchant.ts';
import { pair } from './contracts/pair.ts';
import { router } from './contracts/router.ts';
import { safe } from './contracts/safe.ts';
import { token } from './contracts/token.ts';

const coder = AbiCoder.defaultAbiCoder();
const bytes = (size: number) => fc.uint8Array({ minLength: size, maxLength: size }).map(toHex);
const address = bytes(20).map(checksummed);
const uint = (bits: number) => fc.bigInt({ min: 0n, max: 2n ** BigInt(bits) - 1n });

interface Typed {
  readonly type: string;
  readonly value: AbiValue;
}
const of = (type: string, value: fc.Arbitrary<AbiValue>): fc.Arbitrary<Typed> =>
  value.map((one) => ({ type, value: one }));
const listOf = (type: string, value: fc.Arbitrary<AbiValue>): fc.Arbitrary<Typed> =>
  of(`${type}[]`, fc.array(value, { maxLength: 5 }));

const widths = fc.constantFrom(8, 16, 32, 64, 112, 128, 160, 248, 256);
const sizes = fc.integer({ min: 1, max: 32 });
const typed: fc.Arbitrary<Typed> = fc.oneof(
  widths.chain((bits) => of(`uint${bits}`, uint(bits))),
  of('address', address),
  of('bool', fc.boolean()),
  sizes.chain((size) => of(`bytes${size}`, bytes(size))),
  of('bytes', fc.uint8Array({ maxLength: 100 }).map(toHex)),
  of('string', fc.string({ unit: 'grapheme', maxLength: 40 })),
  listOf('uint256', uint(256)),
  listOf('address', address),
  listOf('bool', fc.boolean()),
  listOf('bytes32', bytes(32)),
);
const rows = fc.array(typed, { maxLength: 6 });
const typesOf = (row: readonly Typed[]) => row.map(({ type }) => type);
const valuesOf = (row: readonly Typed[]) => row.map(({ value }) => value);
const parameters = (row: readonly Typed[]) => typesOf(row).map((type): AbiParameter => ({ type }));

describe('values in bytes', () => {
  it('are those of ethers and viem, byte for byte, in 3,000 random rows', () => {
    fc.assert(
      fc.property(rows, (row) => {
        const ours = encodeValues(typesOf(row), valuesOf(row));
        expect(ours).toBe(coder.encode(typesOf(row), valuesOf(row)));
        expect(ours).toBe(encodeAbiParameters(parameters(row), valuesOf(row)));
      }),
      { numRuns: 3000 },
    );
  });
  it('are read back, and ethers’ bytes are read as what ethers wrote', () => {
    fc.assert(
      fc.property(rows, (row) => {
        const data = coder.encode(typesOf(row), valuesOf(row)) as Hex;
        expect(decodeValues(typesOf(row), data)).toEqual(valuesOf(row));
      }),
      { numRuns: 2000 },
    );
  });
  it('that were bent are refused, or read exactly as ethers and viem read them', () => {
    let read = 0;
    fc.assert(
      fc.property(rows, fc.nat(), fc.nat(255), fc.nat(40), (row, place, byte, cut) => {
        fc.pre(row.length > 0);
        const whole = Buffer.from(coder.encode(typesOf(row), valuesOf(row)).slice(2), 'hex');
        whole[place % whole.length] = byte;
        const data = toHex(Uint8Array.from(whole.subarray(0, whole.length - (place % 3 === 0 ? cut : 0))));
        const ours = decodeValues(typesOf(row), data);
        if (!ours) return;
        read++;
        // viem gives small numbers as numbers.
        expect(decodeAbiParameters(parameters(row), data).map(String)).toEqual(ours.map(String));
        expect(coder.decode(typesOf(row), data as BytesLike).toArray()).toEqual(
          ours.map((one) => (Array.isArray(one) ? expect.objectContaining({ length: one.length }) : one)),
        );
      }),
      { numRuns: 3000 },
    );
    expect(read).toBeGreaterThan(500);
  });
  it('of any bytes at all never throw', () => {
    const hostile = fc.oneof(
      fc.uint8Array({ maxLength: 200 }).map(toHex),
      fc.string(),
      fc.constantFrom(null, undefined, 5, {}, [], '0x', '0xz', '0x0'),
      // Offsets and lengths that point far outside, or at themselves.
      fc
        .array(fc.constantFrom(`${'0'.repeat(62)}20`, '0'.repeat(64), 'f'.repeat(64)), { maxLength: 6 })
        .map((words) => `0x${words.join('')}`),
    );
    fc.assert(
      fc.property(rows, hostile, (row, data) => {
        expect(() => decodeValues(typesOf(row), data as Hex)).not.toThrow();
        expect(() => decodeCall(Object.keys(token.functions), data as Hex)).not.toThrow();
      }),
      { numRuns: 2000 },
    );
  });
  it.each<[string, string, string]>([
    ['a number beyond its type', 'uint8', `${'0'.repeat(61)}100`],
    ['an address with something before it', 'address', `1${'0'.repeat(63)}`],
    ['a bool of 2', 'bool', `${'0'.repeat(63)}2`],
    ['a selector with something behind it', 'bytes4', `12345678${'0'.repeat(55)}1`],
    ['an offset behind the end', 'bytes', `${'0'.repeat(62)}40`],
    ['text that is no UTF-8', 'string', `${'0'.repeat(62)}20${'0'.repeat(63)}1ff${'0'.repeat(62)}`],
    ['more items than there are bytes', 'uint256[]', `${'0'.repeat(62)}20${'0'.repeat(62)}ff`],
    ['too few bytes', 'uint256', '00'],
  ])('refuse %s', (_, type, digits) => {
    expect(decodeValues([type], `0x${digits}`)).toBeNull();
  });
  it('cannot be written when they do not fit', () => {
    for (const [type, value] of [
      ['uint8', 256n],
      ['uint256', -1n],
      ['address', '0x1234'],
      ['bytes4', '0x123456'],
      ['bytes', 'text'],
    ] as const)
      expect(() => encodeValues([type], [value]), type).toThrow();
    expect(() => encodeValues(['uint256'], [])).toThrow();
  });
});

describe('a call', () => {
  const word = fc.stringMatching(/^[a-z][a-zA-Z0-9]{0,12}$/);
  it('has the selector and bytes of ethers and viem', () => {
    fc.assert(
      fc.property(word, rows, (name, row) => {
        const signature = `${name}(${typesOf(row).join(',')})`;
        const face = new Interface([`function ${signature}`]);
        expect(selectorOf(signature)).toBe(face.getFunction(name)?.selector);
        expect(selectorOf(signature)).toBe(toFunctionSelector(signature));
        expect(topicOf(signature)).toBe(ethersId(signature));
        const data = encodeCall(signature, valuesOf(row));
        expect(data).toBe(face.encodeFunctionData(name, valuesOf(row)));
        expect(decodeCall(['other(bool)', signature], data)?.values).toEqual(valuesOf(row));
      }),
      { numRuns: 1500 },
    );
  });
  it('of a token is what viem writes for ERC-20', () => {
    const abi = parseAbi(['function transferFrom(address,address,uint256) returns (bool)']);
    fc.assert(
      fc.property(address, address, uint(256), (from, to, value) => {
        expect(encodeCall('transferFrom(address,address,uint256)', [from, to, value])).toBe(
          encodeFunctionData({ abi, args: [from, to, value] }),
        );
      }),
    );
  });
});

describe('every function and event of every kind', () => {
  const kinds = { token, faucet, airdrop, drainer, merchant, pair, router, safe };
  it.each(Object.entries(kinds))('%s has the selectors and topics of ethers and viem', (_, kind) => {
    for (const signature of Object.keys(kind.functions)) {
      expect(selectorOf(signature)).toBe(ethersId(signature).slice(0, 10));
      expect(selectorOf(signature)).toBe(toFunctionSelector(signature));
    }
    for (const event of Object.keys(kind.events)) expect(topicOf(event)).toBe(toEventSelector(event));
  });
  it('logs of a token are found by the topics that viem asks for', () => {
    const abi = parseAbi(['event Approval(address indexed owner, address indexed spender, uint256 value)']);
    fc.assert(
      fc.property(address, address, (owner, spender) => {
        expect([
          topicOf('Approval(address,address,uint256)'),
          encodeValues(['address'], [owner]),
          encodeValues(['address'], [spender]),
        ]).toEqual(encodeEventTopics({ abi, eventName: 'Approval', args: { owner, spender } }));
      }),
    );
  });
});
