import { expect, it } from 'vitest';
import { rule } from './missing-letters-start.ts';
import { kyFile, saidOf } from './sample-texts.ts';

it('warns of an unknown word that begins like a known one without its ң ө ү, with file and line', () => {
  expect(saidOf(rule, 'Бул тузмокторунузго керек.')).toMatchObject([
    { file: kyFile, line: 3, severity: 'warning', found: 'тузмокторунузго, which begins like түзмө…' },
  ]);
});
it('says nothing of right words, of other beginnings and of what another rule tells', () => {
  expect(saidOf(rule, 'Түзмөктөрүңүзгө болобу, дубалдардан, тузмок.')).toEqual([]);
});
