import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collect, wholeOf } from '@/core/transfer/collect.ts';
import { frameAt } from '@/core/transfer/split.ts';
import { codeFrames, codeInFrames } from './code-frames.ts';

const codes = fc
  .tuple(fc.constantFrom('S1', 'A1', 'S2'), fc.uint8Array({ minLength: 1, maxLength: 3000 }))
  .map(([head, bytes]) => `${head}.${Buffer.from(bytes).toString('base64url')}`);

describe('a code in a row of QR codes', () => {
  it('comes out as it went in', () => {
    fc.assert(
      fc.property(codes, (code) => {
        const cut = codeFrames(code);
        if (cut === undefined) throw new Error('not cut');
        let known: Parameters<typeof collect>[0];
        for (const at of cut.blocks.keys()) known = collect(known, frameAt(cut, at)).collected;
        const whole = known && wholeOf(known);
        expect(whole instanceof Uint8Array && codeInFrames(whole)).toBe(code);
      }),
      { numRuns: 30 },
    );
  });
  it.each(['', 'S1.', 'S1', 'X1.abcd', 'S1.ab cd', 'S1.a', `S1.${'a'.repeat(140_000)}`])(
    'is not made of %.12s, which is none or too long',
    (text) => {
      expect(codeFrames(text)).toBeUndefined();
    },
  );
  it('is found in no other bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        fc.pre(bytes[0] !== 0x53);
        expect(codeInFrames(bytes)).toBeUndefined();
      }),
    );
    expect(codeInFrames(Uint8Array.of(0x53, 0x53, 0x31))).toBeUndefined();
    expect(codeInFrames(Uint8Array.of(0x53, 0x00, 0x31, 7))).toBeUndefined();
  });
});
