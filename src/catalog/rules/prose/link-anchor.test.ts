import { describe, expect, it } from 'vitest';
import { findingsOf, sampleLesson, sampleText } from '../sample-room.ts';
import { rule } from './link-anchor.ts';

const told = (markdown: string) => findingsOf(rule, { [sampleLesson('en')]: sampleText(markdown) });

describe('the place a link names', () => {
  it.each([
    '#two',
    '/courses/keys/first-key/#one',
    '/courses/keys/first-key/#question-how-many',
    '/about/#who',
    '/sources/#B4.02',
    '/glossary/wallet/',
  ])('may be a section, a question or a fact: %s', (url) => {
    expect(told(`[words](${url})`)).toEqual([]);
  });
  it.each([
    ['#tow', 'did you mean two?'],
    ['/courses/keys/first-key/#three', 'a section of that page'],
    ['/about/#whom', 'did you mean who?'],
    ['/glossary/wallet/#example', 'the link without #'],
  ])('is told when it is not there: %s', (url, mend) => {
    const [found] = told(`[words](${url})`);
    expect(found).toMatchObject({ file: `content/${sampleLesson('en')}`, line: 3, rule: 'link-anchor' });
    expect(found?.mend).toContain(mend);
  });
  it('is left to another rule when the page itself is missing', () => {
    expect(told('[words](/nowhere/#x)')).toEqual([]);
  });
});
