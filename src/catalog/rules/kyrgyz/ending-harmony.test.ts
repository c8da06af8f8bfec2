import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rule } from './ending-harmony.ts';
import { own } from './lexicon/known.ts';
import { kyFile, mendedBy, saidOf } from './sample-texts.ts';

it('finds an ending that does not agree with its word, with file and line, and mends it', () => {
  expect(saidOf(rule, 'Бул капчыкке салыңыз.')).toMatchObject([
    { file: kyFile, line: 3, fix: { from: 'капчыкке', to: 'капчыкка' } },
  ]);
  expect(mendedBy(rule, 'Сөздар, ачкычти, дарегиңызгө')).toBe('Сөздөр, ачкычты, дарегиңизге');
});
it('says nothing of right forms of known words, of loans and of words it does not know', () => {
  expect(saidOf(rule, 'Капчыктагыдан, телефонго, биткоиндин, интернетке, аэропорттон, кукабурага.')).toEqual(
    [],
  );
});
it('says nothing of any known word', () => {
  fc.assert(
    fc.property(fc.constantFrom(...own.words), (word) => {
      expect(saidOf(rule, `Бул ${word}.`)).toEqual([]);
    }),
    { numRuns: 40 },
  );
});
