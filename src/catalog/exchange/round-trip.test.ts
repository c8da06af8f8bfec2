import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Decoded, ForeignQuestion } from './foreign.ts';
import { formats } from './formats.ts';
import { body, foreign, oneRight } from './sample-foreign.ts';

const bare = ({ questions }: Decoded) => questions.map((each) => ({ ...each, line: 0, notes: [] }));

function roundTrip(name: keyof typeof formats, questions: ForeignQuestion[]): Decoded {
  const { text } = formats[name].write(questions);
  return formats[name].read('bank', text);
}

describe('what a format can carry comes back as it went', () => {
  it.each([
    ['gift', 1],
    ['moodle-xml', 4],
  ] as const)('in %s: structure, keys, texts, reasons and places', (name, mostGaps) => {
    fc.assert(
      fc.property(fc.array(foreign(body(mostGaps)), { minLength: 1, maxLength: 3 }), (questions) => {
        const back = roundTrip(name, questions);
        expect([back.problems, back.leftOut]).toEqual([[], []]);
        expect(bare(back)).toEqual(questions);
      }),
      { numRuns: 150 },
    );
  });
  it('in CSV: the same, and a general reason where the type has one', () => {
    fc.assert(
      fc.property(fc.array(foreign(body(4)), { minLength: 1, maxLength: 3 }), (questions) => {
        const plain = questions.map((each) => ({
          ...each,
          reason: each.body.type === 'number' ? '' : each.reason,
        }));
        const back = roundTrip('csv', plain);
        expect([back.problems, back.leftOut]).toEqual([[], []]);
        expect(bare(back)).toEqual(plain);
      }),
      { numRuns: 150 },
    );
  });
  it('in Aiken: one right answer of several, without names and reasons', () => {
    fc.assert(
      fc.property(fc.array(foreign(oneRight), { minLength: 1, maxLength: 3 }), (questions) => {
        const back = roundTrip('aiken', questions);
        const kept = questions.map((each) => ({ ...each, name: '', category: '', reason: '' }));
        expect(bare(back)).toEqual(kept);
      }),
      { numRuns: 100 },
    );
  });
});
