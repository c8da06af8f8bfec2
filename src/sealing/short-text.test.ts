import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { press, unpress } from './press.ts';
import { lengthen, shorten } from './short-text.ts';

describe('a short text', () => {
  it('comes back the same, whatever its bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(lengthen(shorten(bytes), bytes.length)).toEqual(bytes);
      }),
      { numRuns: 200 },
    );
  });
  it('comes back the same when it is all one sign, the last range being the narrowest', () => {
    for (const sign of [0, 1, 0x61, 0x7f, 0x80, 0xff]) {
      const bytes = new Uint8Array(2000).fill(sign);
      expect(lengthen(shorten(bytes), bytes.length)).toEqual(bytes);
    }
  });
  it('is written by this version as by the first, so that codes that are about can always be read', () => {
    const text = '[1,"wallet-words",["9-А","Айгүл"],[1795686072345]]';
    const pressed = '00388a9efae6f56453581391d619e995e2fdae78cbed68';
    expect(Buffer.from(press(text)).toString('hex')).toBe(pressed);
    expect(unpress(new Uint8Array(Buffer.from(pressed, 'hex')), 1000)).toBe(text);
  });
});

describe('a pressed text', () => {
  it('comes back the same, short or long, in any script', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 900 }), (part, times) => {
        const text = part.repeat(Math.min(times, Math.ceil(9000 / Math.max(1, part.length))));
        expect(unpress(press(text), 200_000)).toBe(text.toWellFormed());
      }),
      { numRuns: 60 },
    );
  });
  it('does not swell beyond its bound, however much it claims', () => {
    const bomb = press('a'.repeat(30_000_000));
    expect(bomb.length).toBeLessThan(60_000);
    expect(unpress(bomb, 2_000_000)).toBeUndefined();
    expect(unpress(Uint8Array.of(0xff, 0xff, 1, 2, 3), 2_000_000)).toBeUndefined();
    expect(unpress(Uint8Array.of(0x10, 0x00, 1), 100)).toBeUndefined();
  });
  it('is never an exception when its bytes are junk', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const text = unpress(bytes, 3000);
        expect(text === undefined || typeof text === 'string').toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
