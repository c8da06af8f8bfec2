import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codeOf, evidenceIn } from './proof-code.ts';

describe('a code of a run', () => {
  it('gives back exactly what was put in, whatever a messenger does to its lines', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 400 }), async (text) => {
        const code = await codeOf(text);
        expect(code).toMatch(/^[\w-]+$/);
        expect(await evidenceIn(` ${code.replace(/(.{40})/g, '$1\n')} `)).toBe(text);
      }),
      { numRuns: 60 },
    );
  });
  it('is nothing when it is no code', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string(), async (text) => {
        const read = await evidenceIn(text);
        expect(read === null || typeof read === 'string').toBe(true);
      }),
    );
    expect(await evidenceIn('')).toBe(null);
    expect(await evidenceIn('кириллица')).toBe(null);
    expect(await evidenceIn('A'.repeat(70_000))).toBe(null);
  });
});
