import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeFrames } from '@/core/classroom/code-frames.ts';
import { frameAt } from '@/core/transfer/split.ts';
import { codeHearer } from './hear-codes.ts';

const codes = fc
  .uint8Array({ minLength: 1, maxLength: 2500 })
  .map((bytes) => `S1.${Buffer.from(bytes).toString('base64url')}`);

/** The texts of a row of codes, as a phone shows them. */
function rowOf(code: string): string[] {
  const cut = codeFrames(code);
  if (cut === undefined) throw new Error('not cut');
  return cut.blocks.map((_, at) => frameAt(cut, at));
}

describe('the camera over one phone after another', () => {
  it('gathers every row by itself, in whatever order the codes are seen and however often', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(codes, { minLength: 1, maxLength: 4 }).chain((list) => {
          const seen = list.flatMap(rowOf);
          const mixed = fc.shuffledSubarray([...seen, ...seen], { minLength: seen.length * 2 });
          return fc.tuple(fc.constant(list), mixed);
        }),
        ([list, seen]) => {
          const hear = codeHearer();
          const heard = seen.map(hear).flatMap((each) => (each.type === 'code' ? [each.text] : []));
          expect(heard.sort()).toEqual([...list].sort());
        },
      ),
      { numRuns: 30 },
    );
  });
  it('takes a single code once, and says how far a row is', () => {
    const hear = codeHearer();
    expect(hear('https://chynjyr.example/ky/class/#S1.AAAA').type).toBe('code');
    expect(hear('https://chynjyr.example/ky/class/#S1.AAAA').type).toBe('nothing');
    const row = rowOf(`S1.${'A'.repeat(1600)}`);
    expect(hear(row[0] ?? '')).toEqual({ type: 'row', known: 1, total: row.length });
    expect(hear(row[0] ?? '')).toEqual({ type: 'nothing' });
  });
});
