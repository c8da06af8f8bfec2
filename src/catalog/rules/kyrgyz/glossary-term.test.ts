import { expect, it } from 'vitest';
import { findingsOf, sampleWith } from '../sample-room.ts';
import { rule } from './glossary-term.ts';
import { termsWith } from './sample-texts.ts';

const glossary = sampleWith().get('glossary/wallet.yaml') ?? '';
const said = (from: string, to: string) =>
  findingsOf(rule, { 'glossary/wallet.yaml': glossary.replace(from, to) });

it('lets a term stand that agrees with its row', () => {
  expect(findingsOf(rule)).toEqual([]);
  expect(findingsOf(rule, termsWith('key\tключ\tачкыч\tproposal\t\t\t'))).toEqual([]);
});
it('finds another word, another status and a missing row, with file and line', () => {
  expect(said('капчык', 'намыян')).toMatchObject([
    { file: 'content/glossary/wallet.yaml', line: 1, field: 'term.ky', found: 'намыян' },
  ]);
  expect(said('status: ui', 'status: press')).toMatchObject([{ line: 2, field: 'status', found: 'press' }]);
  const terms = sampleWith().get('terms.tsv')?.split('\n')[0] ?? '';
  expect(findingsOf(rule, { 'terms.tsv': `${terms}\n` })).toMatchObject([
    { file: 'content/glossary/wallet.yaml', line: 1, found: 'wallet, which terms.tsv does not know' },
  ]);
});
