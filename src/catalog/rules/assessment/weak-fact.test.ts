import { expect, it } from 'vitest';
import { findingsOf, sampleWith } from '../sample-room.ts';
import { lineOf, oneChoice, quiz, quizFile } from './parts/sample-quiz.ts';
import { rule } from './weak-fact.ts';

const facts = 'facts/keys.yaml';
const fact = (from: string, to: string) => ({ [facts]: (sampleWith().get(facts) ?? '').replace(from, to) });
const asked = quiz(oneChoice(0, 'first', { facts: ['B4.02'] }));

it('tells lesson and question that rest on a fact nobody verified', () => {
  const files = { ...asked, ...fact('confidence: P', 'confidence: G') };
  expect(findingsOf(rule, files)).toMatchObject([
    { file: `content/${facts}`, field: 'B4.02.confidence', line: lineOf(files, 'confidence: G', facts) },
    { file: 'content/courses/keys/first-key/lesson.yaml', field: 'sources.0', line: expect.any(Number) },
    {
      severity: 'warning',
      file: `content/${quizFile}`,
      line: lineOf(files, '- B4.02'),
      field: 'questions.0.facts.0',
      found: 'the question "first" rests on B4.02, though nobody has verified it (G)',
      mend: expect.stringContaining('find a source'),
    },
  ]);
});

it('tells a fact of the founding document alone', () => {
  expect(findingsOf(rule, fact('confidence: P', 'confidence: F'))[1]?.found).toContain(
    'founding document only (F)',
  );
});

it('tells a fact past its day, from the day after', () => {
  const files = { ...asked, ...fact('confidence: P', 'confidence: P\n  recheck: 2027-01-11') };
  expect(findingsOf(rule, files, { today: '2027-01-11' })).toEqual([]);
  expect(findingsOf(rule, files, { today: '2027-01-12' })).toHaveLength(2);
});

it.each(['recheck: never', 'recheck: 2027-01-11'])('lets a good fact carry them with %s', (line) => {
  expect(findingsOf(rule, { ...asked, ...fact('confidence: P', `confidence: S\n  ${line}`) })).toEqual([]);
});
