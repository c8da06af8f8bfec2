import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBase45, toBase45 } from './base45.ts';
import { crc32 } from './crc32.ts';

const bytesOf = (text: string) => new Uint8Array(Buffer.from(text));

describe('Base45, by the examples of RFC 9285', () => {
  it.each([
    ['AB', 'BB8'],
    ['Hello!!', '%69 VD92EX0'],
    ['base-45', 'UJCLQE7W581'],
    ['ietf!', 'QED8WEX0'],
  ])('writes and reads %s as %s', (plain, coded) => {
    expect(toBase45(bytesOf(plain))).toBe(coded);
    expect(fromBase45(coded)).toEqual(bytesOf(plain));
  });
  it.each(['GGW', '::', 'A', 'ab0', 'BB8A', 'Ж00'])('refuses %s', (text) => {
    expect(fromBase45(text)).toBeUndefined();
  });
  it('gives back any bytes, and bears any text', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => void expect(fromBase45(toBase45(bytes))).toEqual(bytes)),
    );
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => void fromBase45(text)));
  });
  it('holds only letters of the alphanumeric mode of QR codes', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => void expect(toBase45(bytes)).toMatch(/^[0-9A-Z $%*+\-./:]*$/)),
    );
  });
});

describe('CRC-32', () => {
  it('has the check value of its standard', () => {
    expect(crc32(bytesOf('123456789'))).toBe(0xcbf43926);
    expect(crc32(new Uint8Array())).toBe(0);
  });
});
