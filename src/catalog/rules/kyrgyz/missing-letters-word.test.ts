import fc from 'fast-check';
import { expect, it } from 'vitest';
import { own } from './lexicon/known.ts';
import { rule } from './missing-letters-word.ts';
import { folded } from './reading.ts';
import { kyFile, mendedBy, saidOf } from './sample-texts.ts';

it('finds a known word without its ң ө ү with file and line, and mends it', () => {
  expect(saidOf(rule, 'Бул тузмок жакшы.')).toMatchObject([
    { file: kyFile, line: 3, found: 'тузмок without ү, ө', fix: { from: 'тузмок', to: 'түзмөк' } },
  ]);
  expect(mendedBy(rule, 'Создор менен Тузмөк')).toBe('Сөздөр менен Түзмөк');
});
it.each([
  ['китебиниз', 'китебиңиз'],
  ['атаныздын', 'атаңыздын'],
  ['келиниздер', 'келиңиздер'],
  ['көйнөгүнүздөн', 'көйнөгүңүздөн'],
])('knows the polite ending in words it does not know: %s is %s', (wrong, right) => {
  expect(mendedBy(rule, `Бул ${wrong}.`)).toBe(`Бул ${right}.`);
});
it('lets words stand that are words without those letters too, and words it does not know', () => {
  expect(saidOf(rule, 'Кол менен он болот, бөлөт; механизм, бизнес, организм, дубалдын.')).toEqual([]);
});
it('finds every known word with these letters whose spelling without is no word, and only such', () => {
  const words = [...own.words].filter((word) => /[ңөү]/.test(word) && word.length > 2);
  fc.assert(
    fc.property(fc.constantFrom(...words), (word) => {
      expect(saidOf(rule, `Бул ${word}.`)).toEqual([]);
      expect(saidOf(rule, `Бул ${folded(word)}.`)).toHaveLength(own.words.has(folded(word)) ? 0 : 1);
    }),
    { numRuns: 40 },
  );
});
