import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findingsOf, sampleLesson, sampleText } from '../sample-room.ts';
import { rule } from './numbers.ts';
import { numbersIn } from './numbers-in.ts';

const values = (text: string) => numbersIn(text).map(({ value }) => value);

describe('numbers as each language writes them', () => {
  it.each([
    ['24 000 сом, 0,5 %', '24,000 som, 0.5 %'],
    ['83,85 млн; 106 106 адам', '83.85 million; 106,106 people'],
    ['1 234 567,25', '1,234,567.25'],
    ['+996 312 45-64-56', '+996 312 45-64-56'],
    ['2025-жылдын 3-апрели', '3 April 2025'],
    ['5тен 24кө чейин', '5 to 24'],
    ['12, 15, 18, 21', '12, 15, 18, 21'],
    ['4.0', '4.0'],
  ])('are equal: %s', (one, other) => {
    expect(values(one).sort()).toEqual(values(other).sort());
  });
  it('keep their decimals and do not swallow their neighbours', () => {
    expect(values('1,2 млн')).not.toEqual(values('12 млн'));
    expect(values('2025, 300 адам')).toEqual(['2025', '300']);
    expect(values('2025 100')).toEqual(['2025', '100']);
  });
  it('read any whole number in any grouping', () => {
    fc.assert(
      fc.property(fc.nat(10 ** 9), fc.constantFrom(' ', '\u00A0', '\u202F', ','), (number, mark) => {
        const written = String(number).replace(/\B(?=(\d{3})+$)/g, mark);
        expect(values(`x ${written}.`)).toEqual([String(number)]);
      }),
    );
  });
});

describe('numbers of a text and its translations', () => {
  const told = (ky: string, en: string) =>
    findingsOf(rule, {
      [sampleLesson('ky')]: sampleText(ky),
      [sampleLesson('en')]: sampleText(en),
      [sampleLesson('ru')]: sampleText(ky),
    });

  it('may be words in one language: two, twenty, a thousand', () => {
    expect(told('2 көчүрмө, 1000 сом', 'two copies, a thousand som')).toEqual([]);
    expect(told('эки көчүрмө', '2 copies')).toEqual([]);
  });
  it('are told where another stands in their place, with its line', () => {
    expect(told('12 сөз, 24 000 сом', '12 words,\n24,500 som')).toMatchObject([
      {
        file: `content/${sampleLesson('en')}`,
        line: 4,
        found: '24,500 where the text in "ky" has 24 000',
        mend: expect.stringContaining('«12 сөз, 24 000 сом»'),
      },
    ]);
  });
  it('are told when a decimal is lost or a small number changed', () => {
    expect(told('0,5 %', '5 %')).toHaveLength(1);
    expect(told('12 сөз жана 12 карта', '12 words and 24 cards')).toHaveLength(1);
  });
  it('are told when a great number is missing or only in one language', () => {
    expect(told('2048 сөз', 'many words')[0]?.found).toContain('no 2048');
    expect(told('көп сөз', '2048 words')[0]?.found).toContain('2048, which only');
  });
});
