import { describe, expect, it } from 'vitest';
import { applyFixes } from '../apply-fixes.ts';
import { findingsOf, sampleLesson } from '../sample-room.ts';
import { rule } from './heading-style.ts';

const told = (text: string, locale: 'ky' | 'en' = 'en') =>
  findingsOf(rule, { [sampleLesson(locale)]: text }).filter(({ file }) => file.endsWith(`/${locale}.mdx`));

describe('a heading', () => {
  it.each([
    '## Where the words live\n\na\n\n### On paper\n\nb\n\n## What is a PIN?\n',
    '## Bitcoin and Ethereum in Kyrgyzstan\n\n## And so on…\n',
    '## The National Bank\n\n## BIP-39 and BIP-44\n',
  ])('passes: %j', (text) => {
    expect(told(text)).toEqual([]);
  });
  it.each([
    ['## One.\n', 1, 'ends in "."'],
    ['## One:\n', 1, 'ends in ":"'],
    ['## One\n\n## **Two**\n', 3, 'bold or slanted'],
    ['## One\n\n#### Two\n', 3, '#### after ##'],
    ['### One\n', 1, '### after #'],
    ['## One\n\ntext\n\n## One\n', 5, '"One" once more'],
    ['## Where Your Words Should Live\n', 1, 'Where Your'],
    ['##\n', 1, 'without words'],
  ])('is told with its line: %j', (text, line, found) => {
    expect(told(text)).toMatchObject([{ line, found: expect.stringContaining(found) }]);
  });
  it('may have capitals where Kyrgyz has names', () => {
    expect(told('## Улуттук Банктын Алдында Турган Иштер\n', 'ky')).toEqual([]);
  });
  it('loses its full stop to the machine', () => {
    const file = `content/${sampleLesson('en')}`;
    expect(applyFixes(new Map([[file, '## One.\n']]), told('## One.\n')).get(file)).toBe('## One\n');
  });
});
