import { describe, expect, it } from 'vitest';
import { applyFixes } from '../apply-fixes.ts';
import { findingsOf, sampleLesson, sampleText } from '../sample-room.ts';
import { rule } from './units.ts';

const told = (text: string) => findingsOf(rule, { [sampleLesson('ky')]: sampleText(text) });

describe('a number and its unit', () => {
  it.each([
    '5 %',
    '5\u00A0%',
    '500 сом',
    '24 000 сомдон',
    '3 МБ',
    '128 бит',
    '5тен 24кө чейин',
    '5-сабак, 1-сом',
    'https://a.kg/x%205%25',
    '0x5f',
  ])('pass: %s', (text) => {
    expect(told(text)).toEqual([]);
  });
  it.each([
    ['5%', '5\u00A0%'],
    ['0,5%', '0,5\u00A0%'],
    ['500сом', '500\u00A0сом'],
    ['500сомго', '500\u00A0сомго'],
    ['20MB', '20\u00A0MB'],
    ['3МБ', '3\u00A0МБ'],
    ['128бит', '128\u00A0бит'],
    ['24мүнөт', '24\u00A0мүнөт'],
  ])('are parted by the machine: %s', (from, to) => {
    const file = `content/${sampleLesson('ky')}`;
    const source = sampleText(`Бул ${from} болду.`);
    const found = told(`Бул ${from} болду.`);
    expect(found).toMatchObject([{ file, line: 3, severity: 'error' }]);
    expect(applyFixes(new Map([[file, source]]), found).get(file)).toBe(sampleText(`Бул ${to} болду.`));
  });
  it.each(['$20', '20 €', '₽ 100'])('are told when a sign stands for a currency: %s', (text) => {
    expect(told(text)).toMatchObject([{ line: 3, mend: expect.stringContaining('currency as a word') }]);
  });
});
