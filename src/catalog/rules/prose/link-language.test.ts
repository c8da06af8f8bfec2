import { describe, expect, it } from 'vitest';
import { applyFixes } from '../apply-fixes.ts';
import { findingsOf, sampleLesson, sampleText } from '../sample-room.ts';
import { rule } from './link-language.ts';

const file = `content/${sampleLesson('ru')}`;
const source = sampleText('[Кошелёк](/ky/glossary/wallet/#top) и [словарь](/glossary/)');

describe('an inside link with a language', () => {
  it('is told, and the machine takes the language out', () => {
    const found = findingsOf(rule, { [sampleLesson('ru')]: source });
    expect(found).toMatchObject([{ file, line: 3, found: expect.stringContaining('/ky/glossary/wallet/') }]);
    expect(applyFixes(new Map([[file, source]]), found).get(file)).toBe(source.replace('/ky/', '/'));
  });
  it('is told for the own language too: a reader of another one follows it as well', () => {
    expect(findingsOf(rule, { [sampleLesson('ru')]: sampleText('[a](/ru/glossary/)') })).toHaveLength(1);
  });
  it('is not seen in paths that only begin alike', () => {
    expect(
      findingsOf(rule, { [sampleLesson('ru')]: sampleText('[a](/rules/) [b](https://x.kg/ky/)') }),
    ).toEqual([]);
  });
});
