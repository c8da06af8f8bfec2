import { expect, it } from 'vitest';
import { findingsOf, sampleLesson, sampleText } from '../sample-room.ts';
import { rule } from './banned-variant.ts';
import { kyFile, termsWith } from './sample-texts.ts';

const files = (ky: string) => ({
  ...termsWith(
    'digital som\tцифровой сом\tсанарип сом\tproposal\t\t\tсанариптик сом; цифралык сом',
    'electronic signature\tэлектронная подпись\tэлектрондук колтамга\tproposal\t\t\tкол тамга',
  ),
  [sampleLesson('ky')]: sampleText(ky),
});

it('finds a banned variant in any form, with file and line', () => {
  expect(findingsOf(rule, files('Бул санариптик сомдорду жана кол тамгасын алды.'))).toMatchObject([
    { file: kyFile, line: 3, found: 'санариптик сомдорду', mend: expect.stringContaining('санарип сом') },
    { file: kyFile, line: 3, found: 'кол тамгасын' },
  ]);
});
it('finds words made of a banned variant, of which the recogniser of terms knows nothing', () => {
  expect(findingsOf(rule, files('Кол тамгасыз да, кол тамгалуудан да.'))).toMatchObject([
    { found: 'Кол тамгасыз' },
    { found: 'кол тамгалуудан' },
  ]);
});
it('mends only what has no ending', () => {
  const fixes = findingsOf(rule, files('Санариптик сом, цифралык сомго.')).map(({ fix }) => fix);
  expect(fixes).toEqual([{ from: 'Санариптик сом', to: 'Санарип сом' }, undefined]);
});
it('lets the official words stand, and a variant between backticks', () => {
  expect(findingsOf(rule, files('Санарип сом, санариптик төлөм, колтамга, `кол тамга`.'))).toEqual([]);
});
