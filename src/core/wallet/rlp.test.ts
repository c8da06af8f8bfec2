import { utf8ToBytes } from '@noble/hashes/utils.js';
import { decodeRlp as decodeByEthers, encodeRlp as encodeByEthers } from 'ethers';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromHex, type Hex, toHex } from './hex.ts';
import { bytesNumber, decodeRlp, encodeRlp, numberBytes, type RlpItem } from './rlp.ts';

type Written = string | number | bigint | Written[];
const item = (value: Written): RlpItem =>
  Array.isArray(value)
    ? value.map(item)
    : typeof value === 'string'
      ? utf8ToBytes(value)
      : numberBytes(BigInt(value));
const row = ['asdf', 'qwer', 'zxcv'];

// ethereum/tests, RLPTests/rlptest.json.
const valid: [string, Written, Hex][] = [
  ['emptystring', '', '0x80'],
  ['bytestring00', '\u0000', '0x00'],
  ['bytestring7F', '\u007F', '0x7f'],
  ['shortstring', 'dog', '0x83646f67'],
  [
    'shortstring2',
    'Lorem ipsum dolor sit amet, consectetur adipisicing eli',
    '0xb74c6f72656d20697073756d20646f6c6f722073697420616d65742c20636f6e7365637465747572206164697069736963696e6720656c69',
  ],
  [
    'longstring',
    'Lorem ipsum dolor sit amet, consectetur adipisicing elit',
    '0xb8384c6f72656d20697073756d20646f6c6f722073697420616d65742c20636f6e7365637465747572206164697069736963696e6720656c6974',
  ],
  ['zero', 0, '0x80'],
  ['smallint4', 127, '0x7f'],
  ['mediumint1', 128, '0x8180'],
  ['mediumint2', 1000, '0x8203e8'],
  ['mediumint3', 100000, '0x830186a0'],
  ['mediumint4', 83729609699884896815286331701780722n, '0x8f102030405060708090a0b0c0d0e0f2'],
  ['emptylist', [], '0xc0'],
  ['stringlist', ['dog', 'god', 'cat'], '0xcc83646f6783676f6483636174'],
  ['multilist', ['zw', [4], 1], '0xc6827a77c10401'],
  [
    'longList1',
    [row, row, row, row],
    '0xf840cf84617364668471776572847a786376cf84617364668471776572847a786376cf84617364668471776572847a786376cf84617364668471776572847a786376',
  ],
  ['listsoflists', [[[], []], []], '0xc4c2c0c0c0'],
  ['listsoflists2', [[], [[]], [[], [[]]]], '0xc7c0c1c0c3c0c1c0'],
  [
    'bigint',
    115792089237316195423570985008687907853269984665640564039457584007913129639936n,
    '0xa1010000000000000000000000000000000000000000000000000000000000000000',
  ],
];

// ethereum/tests, RLPTests/invalidRLPTest.json.
const invalid: [string, Hex][] = [
  ['int32Overflow', '0xbf0f000000000000021111'],
  ['int32Overflow2', '0xff0f000000000000021111'],
  ['wrongSizeList', '0xf80180'],
  ['wrongSizeList2', '0xf80100'],
  ['incorrectLengthInArray', '0xb9002100dc2b275d0f74e8a53e6f4ec61b27f24278820be3f82ea2110e582081b0565df0'],
  ['bytesShouldBeSingleByte00', '0x8100'],
  ['bytesShouldBeSingleByte01', '0x8101'],
  ['bytesShouldBeSingleByte7F', '0x817f'],
  ['leadingZerosInLongLengthArray2', '0xb800'],
  ['leadingZerosInLongLengthList2', '0xf800'],
  ['nonOptimalLongLengthArray1', '0xb81000112233445566778899aabbccddeeff'],
  ['nonOptimalLongLengthArray2', '0xb801ff'],
  ['nonOptimalLongLengthList1', '0xf810000102030405060708090a0b0c0d0e0f'],
  ['nonOptimalLongLengthList2', '0xf803112233'],
];

const items = fc.letrec<{ item: RlpItem; bytes: Uint8Array; list: RlpItem[] }>((tie) => ({
  item: fc.oneof({ depthSize: 'small', withCrossShrink: true }, tie('bytes'), tie('list')),
  bytes: fc.uint8Array({ maxLength: 80 }),
  list: fc.array(tie('item'), { maxLength: 6 }),
})).item;
const asHex = (value: RlpItem): unknown => (value instanceof Uint8Array ? toHex(value) : value.map(asHex));

describe('RLP, ethereum/tests', () => {
  it.each(valid)('%s is written and read', (_, value, hex) => {
    expect(toHex(encodeRlp(item(value)))).toBe(hex);
    expect(asHex(decodeRlp(fromHex(hex)))).toEqual(asHex(item(value)));
  });
  it.each(invalid)('%s is refused', (_, hex) => {
    expect(() => decodeRlp(fromHex(hex))).toThrow();
  });
});

describe('RLP against ethers', () => {
  it('writes and reads the same bytes for any nested value', () => {
    fc.assert(
      fc.property(items, (value) => {
        const hex = toHex(encodeRlp(value));
        expect(hex).toBe(encodeByEthers(asHex(value) as string));
        expect(asHex(decodeRlp(fromHex(hex)))).toEqual(decodeByEthers(hex));
      }),
    );
  });
  it('what it reads it would write with the same bytes: there is one form only', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        let read: RlpItem;
        try {
          read = decodeRlp(bytes);
        } catch {
          return;
        }
        expect(toHex(encodeRlp(read))).toBe(toHex(bytes));
      }),
      { numRuns: 2000 },
    );
  });
  it('refuses nesting that would exhaust the stack, and bytes left over', () => {
    const nested = Uint8Array.from({ length: 20 }, (_, index) => 0xc0 + 19 - index);
    expect(() => decodeRlp(nested)).toThrow('deep');
    expect(() => decodeRlp(Uint8Array.of(0xc0, 0))).toThrow('left over');
    expect(() => decodeRlp(new Uint8Array(0))).toThrow('early');
  });
});

describe('RLP numbers', () => {
  it('come back as they went', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 2n ** 300n }),
        (value) => bytesNumber(numberBytes(value)) === value,
      ),
    );
  });
  it('with zeros in front are refused', () => {
    expect(() => bytesNumber(Uint8Array.of(0, 1))).toThrow('zeros');
  });
});
