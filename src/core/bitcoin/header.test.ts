import { createHash } from 'node:crypto';
import { Block } from 'bitcoinjs-lib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { knownBlocks } from './fixture-headers.ts';
import { headerBytes, headerFromHex, headerHash, headerHex, isHeader, readHeader } from './header.ts';

const word = fc.integer({ min: 0, max: 0xffffffff });
const hash = fc
  .uint8Array({ minLength: 32, maxLength: 32 })
  .map((bytes) => Buffer.from(bytes).toString('hex'));
const header = fc.record({ version: word, previous: hash, root: hash, time: word, bits: word, nonce: word });

describe('a block header', () => {
  it.each(knownBlocks)('of real block $height hashes to the hash the world knows', (block) => {
    expect(headerHash(block.header)).toBe(block.hash);
  });
  it('reads back what it wrote', () => {
    fc.assert(
      fc.property(header, (fields) => {
        expect(readHeader(headerBytes(fields))).toEqual(fields);
        expect(headerFromHex(headerHex(fields))).toEqual(fields);
      }),
      { numRuns: 2000 },
    );
  });
  it('has the bytes and the hash that bitcoinjs-lib and node give', () => {
    fc.assert(
      fc.property(header, (fields) => {
        const hex = headerHex(fields);
        const theirs = Block.fromHex(hex);
        expect(theirs.getId()).toBe(headerHash(fields));
        expect(theirs.nonce).toBe(fields.nonce);
        expect(theirs.bits).toBe(fields.bits);
        expect(theirs.timestamp).toBe(fields.time);
        const once = createHash('sha256').update(Buffer.from(hex, 'hex')).digest();
        const twice = createHash('sha256').update(once).digest();
        expect(twice.reverse().toString('hex')).toBe(headerHash(fields));
      }),
      { numRuns: 3000 },
    );
  });
  it('is refused when a field does not fit or bytes are missing', () => {
    const good = knownBlocks[0].header;
    expect(isHeader(good)).toBe(true);
    for (const bad of [
      { ...good, nonce: -1 },
      { ...good, nonce: 2 ** 32 },
      { ...good, time: 1.5 },
      { ...good, previous: good.previous.toUpperCase() },
      { ...good, root: good.root.slice(1) },
    ]) {
      expect(isHeader(bad)).toBe(false);
      expect(() => headerBytes(bad)).toThrow('does not fit');
    }
    expect(() => readHeader(new Uint8Array(79))).toThrow('80 bytes');
    expect(() => headerFromHex('zz')).toThrow();
  });
});
