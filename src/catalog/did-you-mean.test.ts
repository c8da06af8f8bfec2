import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { didYouMean, distance } from './did-you-mean.ts';

describe('the word that was meant', () => {
  it.each([
    ['Trem', 'Term'],
    ['Asde', 'Aside'],
    ['Figur', 'Figure'],
    ['/courses/keys/recovry/', '/courses/keys/recovery/'],
  ])('is found for %s', (word, wanted) => {
    expect(didYouMean(word, ['Term', 'Aside', 'Figure', '/courses/keys/recovery/', '/glossary/'])).toBe(
      `; did you mean ${wanted}?`,
    );
  });
  it('is not guessed from far', () => {
    expect(didYouMean('Video', ['Term', 'Fact'])).toBe('');
  });
  it('is as far from one word as from the other, and no distance lies between a word and itself', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (one, other) => {
        expect(distance(one, other)).toBe(distance(other, one));
        expect(distance(one, one)).toBe(0);
        expect(distance(one, other) === 0).toBe(one === other);
      }),
    );
  });
});
