import { describe, expect, it } from 'vitest';
import { findingsOf, sampleLesson, sampleText } from '../sample-room.ts';
import { rule } from './link-parity.ts';

const texts = (ky: string, ru: string, en = ky) => ({
  [sampleLesson('ky')]: sampleText(ky),
  [sampleLesson('ru')]: sampleText(ru),
  [sampleLesson('en')]: sampleText(en),
});

describe('links of a text and its translations', () => {
  it('are the same whatever their words, order and language of another site', () => {
    const ky = '[а](/about/) [б](https://ky.wikipedia.org/wiki/X)';
    expect(findingsOf(rule, texts(ky, '[б](https://ru.wikipedia.org/wiki/Y) [а](/about/)'))).toEqual([]);
  });
  it('are told when one is lost, at the block where it belongs', () => {
    expect(findingsOf(rule, texts('[биз](/about/)', 'мы'))).toMatchObject([
      {
        file: `content/${sampleLesson('ru')}`,
        line: 3,
        found: 'no link to /about/',
        mend: expect.stringContaining('ky.mdx:3'),
      },
    ]);
  });
  it('are told when one leads elsewhere', () => {
    const found = findingsOf(rule, texts('[биз](/about/#who)', '[мы](/about/)'));
    expect(found.map((each) => each.found)).toEqual([
      'no link to /about/#who',
      'a link to /about/ that ky.mdx does not have',
    ]);
  });
});
