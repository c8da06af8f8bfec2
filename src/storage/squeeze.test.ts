import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { mostText, squeeze, unsqueeze } from './squeeze.ts';

afterEach(() => vi.unstubAllGlobals());

describe('a pressed text', () => {
  it('comes back as it was, and is smaller where it says the same again and again', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
        expect(await unsqueeze(await squeeze(text))).toEqual({ text });
      }),
      { numRuns: 40 },
    );
    expect((await squeeze('жооп '.repeat(500))).length).toBeLessThan(100);
  });
  it('is plain where the browser cannot press, and every browser reads that', async () => {
    vi.stubGlobal('CompressionStream', undefined);
    vi.stubGlobal('DecompressionStream', undefined);
    const bytes = await squeeze('чынжыр');
    expect(bytes[0]).toBe(0);
    expect(await unsqueeze(bytes)).toEqual({ text: 'чынжыр' });
  });
  it('of a newer browser is told from a broken one by a browser that cannot unpress it', async () => {
    const bytes = await squeeze('чынжыр '.repeat(20));
    vi.stubGlobal('DecompressionStream', undefined);
    expect(await unsqueeze(bytes)).toBe('old-browser');
  });
  it('never swells beyond its bound, however it was forged', async () => {
    const bomb = deflateSync(new Uint8Array(200 * 1024 * 1024), { level: 9 });
    expect(bomb.length).toBeLessThan(240 * 1024);
    expect(await unsqueeze(new Uint8Array([1, ...bomb]))).toBe('too-large');
    const plain = new Uint8Array(mostText + 2);
    expect(await unsqueeze(plain)).toBe('too-large');
  });
  it('that is none at all, cut short or followed by junk is broken, and nothing throws', async () => {
    const bytes = await squeeze('чынжыр '.repeat(20));
    expect(await unsqueeze(bytes.slice(0, -3))).toBe('broken');
    expect(await unsqueeze(new Uint8Array([...bytes, 1, 2]))).toBe('broken');
    expect(await unsqueeze(new Uint8Array())).toBe('broken');
    expect(await unsqueeze(new Uint8Array([0, 0xff, 0xfe]))).toBe('broken');
    await fc.assert(
      fc.asyncProperty(fc.uint8Array(), async (junk) => {
        const read = await unsqueeze(junk);
        expect(typeof read === 'string' || typeof read.text === 'string').toBe(true);
      }),
    );
  });
});
