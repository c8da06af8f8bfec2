import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frontCoded, frontDecoded } from './front-coding.ts';
import { eachPosting, numberText, type Posting, postingsText, readNumber, type Weight } from './postings.ts';

const throughUtf8 = (text: string) =>
  new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(new TextEncoder().encode(text));

describe('numbers', () => {
  it('come back from the characters they are written in, through UTF-8, beyond 50,000 too', () => {
    const number = fc.oneof(fc.nat(200), fc.nat(60_000), fc.nat(4_000_000), fc.constantFrom(49_999, 50_000));
    fc.assert(
      fc.property(fc.array(number), (numbers) => {
        const text = throughUtf8(numbers.map(numberText).join(''));
        const read: number[] = [];
        for (let at = 0; at < text.length; ) {
          const [value, next] = readNumber(text, at);
          read.push(value);
          at = next;
        }
        expect(read).toEqual(numbers);
      }),
    );
  });

  it('hold no line break and no tab', () => {
    for (let value = 0; value < 60_000; value += 1) expect(/[\n\r\t]/.test(numberText(value))).toBe(false);
  });
});

describe('postings', () => {
  const postings = fc
    .uniqueArray(fc.nat(30_000), { maxLength: 60 })
    .chain((documents) =>
      fc.tuple(
        ...documents
          .sort((one, other) => one - other)
          .map((document) =>
            fc.record({ document: fc.constant(document), weight: fc.constantFrom<Weight>(0, 1, 2, 3) }),
          ),
      ),
    );

  it('come back with their weights', () => {
    fc.assert(
      fc.property(postings, (list) => {
        const text = postingsText(list as readonly Posting[]);
        const read: unknown[] = [];
        const whole = eachPosting(text, 0, text.length, 30_001, (document, weight) =>
          read.push({ document, weight }),
        );
        expect([whole, read]).toEqual([true, list]);
      }),
    );
  });

  it('take one byte each where documents stand near one another', () => {
    const list = Array.from({ length: 50 }, (_, at): Posting => ({ document: at * 20, weight: 1 }));
    expect(new TextEncoder().encode(postingsText(list)).length).toBe(50);
  });

  it('end at a document that there is not, and at what is no number', () => {
    const seen: number[] = [];
    const text = postingsText([
      { document: 3, weight: 0 },
      { document: 9, weight: 0 },
    ]);
    expect(eachPosting(text, 0, text.length, 9, (document) => seen.push(document))).toBe(false);
    expect(seen).toEqual([3]);
    expect(eachPosting('\u0001', 0, 1, 9, () => {})).toBe(false);
    expect(eachPosting('\uE000!', 0, 2, 9, () => {})).toBe(false);
  });
});

describe('front coding', () => {
  it('gives the words back, whole characters in UTF-8, however they begin', () => {
    const word = fc.string({ unit: fc.constantFrom('а', 'б', '𐐷', '𐐸', '𝟘'), minLength: 1, maxLength: 120 });
    fc.assert(
      fc.property(fc.array(word), (list) => {
        let [coding, decoding] = ['', ''];
        for (const one of list.sort()) {
          const coded = throughUtf8(frontCoded(one, coding));
          expect(frontDecoded(coded, decoding)).toBe(one);
          [coding, decoding] = [one, one];
        }
      }),
    );
  });

  it('takes nothing over that is not there', () => {
    expect(frontDecoded(frontCoded('капчыктар', 'капчык'), 'кап')).toBeUndefined();
    expect(frontDecoded('', 'кап')).toBeUndefined();
  });
});
