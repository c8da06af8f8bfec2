import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { findingsOf } from '../sample-room.ts';
import { rule } from './lab-sources.ts';

const lab = 'labs/signing/lab.yaml';
const source = readFileSync(join(import.meta.dirname, '../../../../content', lab), 'utf8');
const withSources = (list: string) => ({ [lab]: source.replace(/^sources: .*$/m, `sources: [${list}]`) });

it('tells a source that is no fact, at its line', () => {
  const files = withSources('B4.02, B9.99');
  const line = (files[lab] ?? '').split('\n').findIndex((each) => each.startsWith('sources:')) + 1;
  expect(findingsOf(rule, files)).toEqual([
    {
      rule: 'lab-sources',
      severity: 'error',
      file: `content/${lab}`,
      line,
      field: 'sources.1',
      found: '"B9.99", which is no fact',
      mend: expect.stringContaining('write the fact into content/facts'),
    },
  ]);
});

it('says nothing of a lab whose sources are facts', () => {
  expect(findingsOf(rule, withSources('B4.02'))).toEqual([]);
});
