import { expect, it } from 'vitest';
import { rule } from './missing-letters-share.ts';
import { kyFile, saidOf } from './sample-texts.ts';

const typed = Array.from({ length: 10 }, () => 'бугун уйдогу кушторго жонокой').join(' ');

it('warns of a long passage with hardly any ң ө ү, with file and line', () => {
  expect(saidOf(rule, typed)).toMatchObject([
    { file: kyFile, line: 3, severity: 'warning', found: 'ң, ө or ү in 0 of 40 words' },
  ]);
});
it('says nothing of a short one, of one that has them, and of one whose words are known', () => {
  expect(saidOf(rule, typed.slice(0, 200))).toEqual([]);
  expect(saidOf(rule, typed.replace('бугун', 'бүгүн').replace('уйдогу', 'үйдөгү'))).toEqual([]);
  expect(saidOf(rule, Array.from({ length: 40 }, () => 'капчык').join(' '))).toEqual([]);
});
