import { expect, it } from 'vitest';
import { contentWithTest, samplePoolQuestions, testFile } from '../../sample-course-test.ts';
import { applyRules } from '../run.ts';
import { rule } from './stale-pool.ts';

/** The sample test, of whose twelve questions the first few rest on a fact that is to be looked at again. */
function found(resting: number, today: string) {
  const pool = samplePoolQuestions().map((question, at) =>
    at < resting ? { ...question, facts: ['B4.02'] } : question,
  );
  const files = contentWithTest(pool);
  const facts = files.get('facts/keys.yaml') ?? '';
  files.set('facts/keys.yaml', `${facts.trimEnd()}\n  recheck: '2027-01-10'\n`);
  return applyRules({ files, today }, [rule]);
}

it('is an error at its line when too few questions are left on that day, and none before', () => {
  expect(found(7, '2027-01-10')).toEqual([]);
  expect(found(7, '2027-01-11')).toMatchObject([
    { rule: 'stale-pool', severity: 'error', file: `content/${testFile}`, line: 2, field: 'draw' },
  ]);
  expect(found(7, '2027-01-11')[0]?.found).toContain('5 questions in ky');
  expect(found(7, '2027-01-11')[0]?.found).toContain('recall0 rests on B4.02');
});

it('passes while one attempt can be drawn', () => {
  expect(found(6, '2027-01-11')).toEqual([]);
});
