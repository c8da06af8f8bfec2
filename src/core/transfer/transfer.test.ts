import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toBase45 } from './base45.ts';
import { blocksKnown, type Collected, collect, wholeOf } from './collect.ts';
import { crc32 } from './crc32.ts';
import { blockSize, mostBlocks, readFrame, writeFrame } from './frame.ts';
import { frameAt, indexAt, type Split, split } from './split.ts';
import { blocksIn, has } from './sum.ts';

function cut(whole: Uint8Array): Split {
  const cut = split(whole);
  if (cut === undefined) throw new Error('not to be cut');
  return cut;
}
const whole = (blocks: number, seed = 1) =>
  Uint8Array.from({ length: blocks * blockSize - 7 }, (_, at) => (at * 31 + seed * 17 + (at >> 8)) & 0xff);
const wholes = fc
  .tuple(fc.integer({ min: 1, max: 24 }), fc.nat(99))
  .map(([blocks, seed]) => whole(blocks, seed));
const shown = (of: Split, count: number) =>
  Array.from({ length: count }, (_, step) => frameAt(of, indexAt(step, of.blocks.length)));
function reading(texts: Iterable<string>, from?: Collected): Collected | undefined {
  let collected = from;
  for (const text of texts) ({ collected } = collect(collected, text));
  return collected;
}
const result = (collected: Collected | undefined) => collected && wholeOf(collected);

describe('a transfer', () => {
  it('is whole after one turn, in any order, with repetitions and junk between', () => {
    const junk = fc.array(
      fc.oneof(fc.string(), fc.webUrl(), fc.constant('CHYNJYR1'), fc.constant('CHYNJYR1AB0')),
    );
    fc.assert(
      fc.property(
        wholes,
        junk,
        fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
        (bytes, noise, order) => {
          const of = cut(bytes);
          const texts = [...shown(of, of.blocks.length), ...shown(of, of.blocks.length), ...noise]
            .map((text) => ({ text, key: order.next().value ?? 0 }))
            .sort((a, b) => a.key - b.key)
            .map(({ text }) => text);
          expect(result(reading(texts))).toEqual(bytes);
        },
      ),
      { numRuns: 50 },
    );
  });
  it('is whole from whatever frames of it were caught, as soon as they are enough', () => {
    fc.assert(
      fc.property(wholes, fc.infiniteStream(fc.boolean()), fc.nat(200), (bytes, caught, start) => {
        const of = cut(bytes);
        const total = of.blocks.length;
        let collected: Collected | undefined;
        let missed = 0;
        for (let step = start; collected === undefined || wholeOf(collected) === undefined; step += 1) {
          if (caught.next().value) ({ collected } = collect(collected, frameAt(of, indexAt(step, total))));
          else missed += 1;
          expect(step - start).toBeLessThan(4 * total + missed + 60);
        }
        expect(wholeOf(collected)).toEqual(bytes);
      }),
      { numRuns: 50 },
    );
  });
  it('lacks a few blocks for a few frames only, not for a whole turn', () => {
    const of = cut(whole(40));
    const total = of.blocks.length;
    const lost = new Set([3, 17, 18, 31]);
    let collected = reading([...lost].length > 0 ? shown(of, total).filter((_, at) => !lost.has(at)) : []);
    expect(blocksKnown(collected as Collected).filter((known) => !known)).toHaveLength(lost.size);
    let sums = 0;
    while (result(collected) === undefined) {
      collected = reading([frameAt(of, indexAt(total + sums, total))], collected);
      sums += 1;
    }
    expect(sums).toBeLessThanOrEqual(lost.size + 4);
    expect(result(collected)).toEqual(whole(40));
  });
  it('counts a frame once, and tells frames of another transfer and of a later version apart', () => {
    const [one, two] = [cut(whole(5)), cut(whole(5, 2))];
    const first = collect(undefined, frameAt(one, 0));
    expect(first.brought).toBe('new');
    expect(collect(first.collected, frameAt(one, 0)).brought).toBe('known');
    expect(collect(first.collected, frameAt(two, 1))).toEqual({
      collected: first.collected,
      brought: 'foreign',
    });
    expect(collect(first.collected, 'CHYNJYR2ABC').brought).toBe('newer');
    expect(collect(first.collected, 'https://example.kg').brought).toBe('junk');
  });
  it('never takes a frame that was cut short or misread', () => {
    const of = cut(whole(9));
    const text = frameAt(of, 4);
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.constantFrom(...'0123456789ABCDEFG $%*+-./:'), (at, letter) => {
        expect(readFrame(text.slice(0, at))).toBeUndefined();
        const changed = text.slice(0, at) + letter + text.slice(at + 1);
        const { brought } = collect(undefined, changed);
        expect(brought).toBe(changed === text ? 'new' : changed.startsWith('CHYNJYR1') ? 'junk' : brought);
        if (changed !== text) expect(brought).not.toBe('new');
      }),
    );
  });
  it('says so when forged frames were among the right ones, and can be begun anew', () => {
    const of = cut(whole(4));
    const { transfer, length } = of;
    const forged = writeFrame({ transfer, length, index: 2, block: new Uint8Array(blockSize) });
    const collected = reading([forged, ...shown(of, 4)]);
    expect(result(collected)).toBe('broken');
    expect(result(reading(shown(of, 4)))).toEqual(whole(4));
  });
  it('bears any frame that a forger can seal, and stays small', () => {
    const frame = fc
      .record({
        head: fc.uint8Array({ minLength: 9, maxLength: 9 }),
        block: fc.uint8Array({ minLength: 1, maxLength: 600 }),
      })
      .map(({ head, block }) => {
        const bytes = new Uint8Array(13 + block.length);
        bytes.set(head);
        bytes.set(block, 9);
        new DataView(bytes.buffer).setUint32(bytes.length - 4, crc32(bytes.subarray(0, -4)));
        return `CHYNJYR1${toBase45(bytes)}`;
      });
    fc.assert(
      fc.property(fc.array(fc.oneof(frame, fc.string()), { maxLength: 20 }), (texts) => {
        const collected = reading(texts);
        if (collected === undefined) return;
        expect(collected.total).toBeLessThanOrEqual(mostBlocks);
        expect(collected.rows.size).toBeLessThanOrEqual(collected.total);
        wholeOf(collected);
        expect(blocksKnown(collected)).toHaveLength(collected.total);
      }),
    );
  });
  it('is refused when it is too large for anybody’s patience, or empty', () => {
    expect(split(new Uint8Array(mostBlocks * blockSize))).toBeDefined();
    expect(split(new Uint8Array(mostBlocks * blockSize + 1))).toBeUndefined();
    expect(split(new Uint8Array())).toBeUndefined();
  });
  it('draws the blocks of a sum as it was frozen, so that phones of two days understand each other', () => {
    const drawn = (index: number) =>
      Array.from({ length: 16 }, (_, at) => (has(blocksIn(0xcbf43926, index, 16), at) ? 1 : 0)).join('');
    expect([16, 17, 18, 65_535].map(drawn)).toEqual([
      '1110010000101011',
      '1110011111010011',
      '1110110010011011',
      '0011011000110100',
    ]);
  });
});

describe('the order of showing', () => {
  it('has every block in each turn, then sums that are new in each', () => {
    const steps = Array.from({ length: 90 }, (_, step) => indexAt(step, 30));
    expect(steps.slice(0, 45)).toEqual([...Array(45).keys()]);
    expect(steps.slice(45, 75)).toEqual([...Array(30).keys()]);
    expect(new Set(steps.filter((index) => index >= 30)).size).toBe(30);
  });
  it('simply goes round when there are few', () => {
    expect(Array.from({ length: 8 }, (_, step) => indexAt(step, 3))).toEqual([0, 1, 2, 0, 1, 2, 0, 1]);
  });
  it('stays within an index of sixteen bits for ever', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: mostBlocks }), fc.nat(), (total, step) => {
        expect(indexAt(step, total)).toBeLessThan(0x10000);
      }),
    );
  });
});
