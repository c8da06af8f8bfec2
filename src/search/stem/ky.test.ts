import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stem } from './ky.ts';
import { typedPlainly } from './ky-letters.ts';
import { kyrgyzSample } from './ky-sample.ts';
import { irregular, roots } from './ky-words.ts';

const sample = kyrgyzSample
  .trim()
  .split('\n')
  .map((line) => line.split(': '))
  .map(([root = '', forms = '']) => ({ root, forms: forms.split(' ') }));

const letters = 'абгдежзийклмнңоөпрстуүчшыэюя';
// Words as long as real ones, made of endings too, so that chains come up.
const ending = fc.constantFrom(
  ...'лар дын нын га да дан ы сы ым ыңыз бы ган ба п уу оо й т р ды са ш'.split(' '),
);
const word = fc
  .tuple(
    fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 8 }),
    fc.array(ending, { maxLength: 5 }),
  )
  .map(([root, endings]) => root + endings.join(''));

describe('the Kyrgyz stemmer', () => {
  it.each(sample)('gives all forms of $root one stem', ({ root, forms }) => {
    expect(forms.filter((form) => stem(form) !== root)).toEqual([]);
  });

  it('finds the same stem in words typed without ң ө ү, but for a few in a hundred', () => {
    const typed = sample.flatMap(({ root, forms }) =>
      forms.filter((form) => /[ңөү]/.test(form)).map((form) => ({ root, form })),
    );
    const lost = typed.filter(({ root, form }) => stem(typedPlainly(form)) !== typedPlainly(root));
    expect(typed.length).toBeGreaterThan(150);
    expect(lost.length / typed.length).toBeLessThan(0.04);
  });

  it.each([
    ['тамга', 'там'],
    ['тармак', 'тар'],
    ['билет', 'билүү'],
    ['канат', 'кан'],
    ['салмак', 'салуу'],
    ['анын', 'ал'],
    ['издөө', 'изи'],
    ['колдонуу', 'колу'],
    ['саны', 'сагы'],
    ['үчүн', 'үч'],
    ['баары', 'баасы'],
    ['жебелер', 'жеген'],
    ['чыныгы', 'чыныдан'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });

  it.each([
    ['капчыгы', 'капчык', 'к before a vowel'],
    ['китебинде', 'китеп', 'п before a vowel'],
    ['издөөчүлөрдөн', 'изде', 'a long vowel that a root lent'],
    ['ойноодо', stem('ойно'), 'a long vowel that a root lent'],
    ['коюп', 'кой', 'ю for й and у'],
    ['жаябыз', 'жай', 'я for й and а'],
    ['коёбуз', 'кой', 'ё for й and о'],
    ['орунда', 'орун', 'a root that keeps its vowel'],
    ['ордунда', 'орун', 'a root that loses its vowel'],
    ['мунун', 'бул', 'a pronoun'],
    ['деген', 'де', 'the verb of saying'],
    ['өзү', 'өз', 'a possessive of a root of two letters'],
    ['фирмасындагылар', 'фирма', 'a place and the plural after a possessive'],
    ['куйоосуно', 'куйоо', 'й and о typed for й and ө'],
    ['мониторингге', 'мониторинг', 'нг of loans, which is never нк'],
  ])('reads %s as %s: %s', (form, root) => {
    expect(stem(form)).toBe(root);
  });

  it.each([
    ['үйда', 'a back ending after a front root'],
    ['колге', 'a front ending after a back root'],
    ['китепда', 'a voiced ending after a voiceless letter'],
  ])('takes nothing off %s: %s', (form) => {
    expect(stem(form)).toBe(form);
  });

  it('leaves the voice of verbs alone', () => {
    expect(stem('жазылды')).toBe('жазыл');
  });

  it('changes no stem', () => {
    fc.assert(
      fc.property(word, (one) => {
        expect(stem(stem(one))).toBe(stem(one));
      }),
    );
    for (const [form, root] of irregular) expect(stem(root), form).toBe(root);
    for (const root of roots) expect(stem(root)).toBe(root);
  });

  it('gives a beginning of the word, but for its last two letters', () => {
    fc.assert(
      fc.property(word, (one) => {
        // й and а, у, о are written я, ю, ё, so no real word has them side by side.
        fc.pre(!irregular.has(one) && !/й[ауо]/.test(one));
        const found = stem(one);
        expect(found.length).toBeGreaterThan(0);
        expect(found.length).toBeLessThanOrEqual(one.length);
        expect(one.startsWith(found.slice(0, -2))).toBe(true);
      }),
    );
  });

  it('answers any string, and leaves what is no Kyrgyz word as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(typeof stem(text)).toBe('string');
        expect(stem(text) === '').toBe(text === '');
      }),
    );
    for (const text of ['', 'wallet', '2026', 'лар', 'дын', 'constructor', 'а'.repeat(1000)])
      expect(stem(text)).toBe(text);
  });
});
