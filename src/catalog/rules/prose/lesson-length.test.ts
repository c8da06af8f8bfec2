import { describe, expect, it } from 'vitest';
import { findingsOf, sampleLesson, sampleText } from '../sample-room.ts';
import { rule } from './lesson-length.ts';

const words = (count: number) => Array.from({ length: count }, () => 'сөз').join(' ');
const told = (text: string) =>
  findingsOf(rule, { [sampleLesson('ky')]: text }).filter(({ file }) => file.endsWith('/ky.mdx'));

describe('the length of a lesson', () => {
  it.each([500, 600, 700])('is right with %i words', (count) => {
    expect(told(`## One\n\n${words(count)}\n\n## Two\n`)).toEqual([]);
  });
  it('says how many words are wanting', () => {
    expect(told(sampleText(words(100)))).toMatchObject([
      { line: 1, found: '103 words', mend: '500 to 700: 397 more' },
    ]);
  });
  it('says how many are too many, and where most of them are', () => {
    const [found] = told(`## One\n\n${words(200)}\n\n## Two\n\n${words(550)}\n`);
    expect(found?.mend).toBe('500 to 700: 50 fewer; the longest section is "Two" with 550');
  });
  it('is asked of lessons, not of pages', () => {
    expect(findingsOf(rule).filter(({ file }) => file.includes('pages/'))).toEqual([]);
  });
});
