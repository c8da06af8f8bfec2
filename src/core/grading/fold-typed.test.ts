import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldTyped, withoutKyrgyzLetters } from './fold-typed.ts';

const latin = fc.stringMatching(/^[a-z]{1,8}$/);
const cyrillic = fc.stringMatching(/^[а-яөүң]{1,8}$/);

describe('foldTyped', () => {
  it.each([
    ['Жеке ачкыч', 'жеке ачкыч'],
    ['  жеке \u00a0 ачкыч\n', 'жеке ачкыч'],
    ['«жеке ачкыч».', 'жеке ачкыч'],
    ['“private key”', 'private key'],
    ['Private KEY!', 'private key'],
    ['сид фраза', 'сид-фраза'],
    ['сид – фраза', 'сид-фраза'],
    ['сид\u00adфраза', 'сидфраза'],
    ['жекe aчкыч', 'жеке ачкыч'],
    ['BEC', 'вес'],
    ['и\u0306од', 'йод'],
  ])('takes «%s» as «%s»', (typed, meant) => {
    expect(foldTyped(typed)).toBe(foldTyped(meant));
  });

  it.each([
    ['жеке ачкыч', 'ачык ачкыч'],
    ['май', 'маи'],
    ['жекеачкыч', 'жеке ачкыч'],
    ['12', '1 2'],
    ['күл', 'кул'],
  ])('keeps «%s» apart from «%s»', (one, other) => {
    expect(foldTyped(one)).not.toBe(foldTyped(other));
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(foldTyped(foldTyped(text))).toBe(foldTyped(text));
      }),
    );
  });

  it('makes no two different words one, within an alphabet', () => {
    fc.assert(
      fc.property(fc.oneof(fc.tuple(latin, latin), fc.tuple(cyrillic, cyrillic)), ([one, other]) => {
        expect(foldTyped(one) === foldTyped(other)).toBe(one === other);
      }),
    );
  });
});

describe('withoutKyrgyzLetters', () => {
  it('writes words as a keyboard without them does', () => {
    expect(withoutKyrgyzLetters('көчүрмөңүз ёлка')).toBe('кочурмонуз елка');
    expect(withoutKyrgyzLetters('йод')).toBe('йод');
  });

  it('also knows the letters of neighbours that stand in for them', () => {
    expect(withoutKyrgyzLetters('кӧчӱрмö кұн тüн')).toBe('кочурмо кун тун');
  });
});
