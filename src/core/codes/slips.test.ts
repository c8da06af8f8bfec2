import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { secretPattern } from '../wallet/secret-pattern.ts';
import { wordList } from '../wallet/word-list.ts';
import { recognise } from './recognise.ts';
import { isOver, readSlip, type Slip, writeSlip } from './slips.ts';

const hex = (min: number, max = min) =>
  fc.string({
    unit: fc.constantFrom(...'0123456789abcdef'),
    minLength: min * 2,
    maxLength: max * 2,
    size: 'max',
  });
const even = (min: number, max = min) => hex(min, max).map((digits) => digits.slice(0, digits.length & ~1));
const signature = hex(65).map((digits) => `0x${digits}`);
const slips: fc.Arbitrary<Slip> = fc.oneof(
  fc.record({
    kind: fc.constant('note' as const),
    text: fc
      .string({ unit: fc.constantFrom(...'Шырдак үчүн 40 сом\n!') })
      .map((text) => `С${text.trim()}`.trim()),
    address: hex(20).map((digits) => `0x${digits}`),
    signature,
  }),
  fc.record({
    kind: fc.constant('request' as const),
    seed: hex(4),
    tx: fc.record({
      to: hex(20).map((digits) => `0x${digits}` as const),
      value: fc.bigInt({ min: 0n, max: 10n ** 31n - 1n }).map(String),
      data: even(0, 120).map((digits) => `0x${digits}` as const),
      operation: fc.constantFrom(0 as const, 1 as const),
      nonce: fc.nat(999_999_999),
    }),
  }),
  fc.record({ kind: fc.constant('seal' as const), hashStart: hex(8), signature }),
);

describe('a slip between classmates', () => {
  it('says what was put in, is known as a practice code, and is no code to pay by', () =>
    fc.assert(
      fc.property(slips, (slip) => {
        const text = writeSlip(slip);
        expect(text).toMatch(/^web\+kgsim:(note|request|seal)#/);
        expect(readSlip(text)).toEqual(slip);
        expect(recognise(text, wordList)).toEqual({ kind: 'slip', slip: slip.kind });
      }),
      { numRuns: 500 },
    ));
  it('is put together again when a messenger has broken the line or changed the case of its head', () =>
    fc.assert(
      fc.property(slips, fc.nat(), (slip, place) => {
        if (slip.kind === 'note') return;
        const text = writeSlip(slip);
        const at = 25 + (place % (text.length - 25));
        const broken = `  WEB+KGSIM${text.slice(9, at)}\n${text.slice(at)} `;
        expect(readSlip(broken)).toEqual(slip);
      }),
    ));
  it('may be a note’s three lines without a mark', () => {
    const slip = {
      kind: 'note',
      text: 'а\nб',
      address: `0x${'a'.repeat(40)}`,
      signature: `0x${'b'.repeat(130)}`,
    } as const;
    expect(readSlip(`а\nб\n${slip.address}\n ${slip.signature.toUpperCase().replace('X', 'x')}`)).toEqual(
      slip,
    );
  });
  it('is none when it is torn, too long, or anything else', () => {
    const seal = writeSlip({ kind: 'seal', hashStart: '0'.repeat(16), signature: `0x${'1'.repeat(130)}` });
    for (const text of [
      seal.slice(0, -1),
      `${seal}0`,
      seal.replace('seal', 'pay'),
      'web+kgsim:request#',
      `web+kgsim:request#00c0ffee.${'a'.repeat(40)}.01..0.0`,
      `web+kgsim:request#00c0ffee.${'a'.repeat(40)}.1..2.0`,
      '',
      `0x${'1'.repeat(130)}`,
    ])
      expect(readSlip(text), text).toBe(null);
    expect(recognise(seal.slice(0, -1), wordList)).toMatchObject({ kind: 'broken' });
  });
  it('never throws, and never looks like a key to the guard against pasted secrets', () => {
    fc.assert(fc.property(fc.string(), (text) => void readSlip(`web+kgsim:seal#${text}`)));
    const seal = { kind: 'seal', hashStart: '9'.repeat(64), signature: `0x${'0'.repeat(130)}` } as const;
    expect(secretPattern.test(writeSlip(seal))).toBe(false);
  });
  it('tells a seal over another hash by the first digits', () => {
    const hash = `0x${'ab'.repeat(32)}`;
    const slip = readSlip(writeSlip({ kind: 'seal', hashStart: hash, signature: `0x${'1'.repeat(130)}` }));
    if (slip?.kind !== 'seal') throw new Error('no seal');
    expect([isOver(slip, hash), isOver(slip, `0x${'ac'.repeat(32)}`)]).toEqual([true, false]);
  });
});
