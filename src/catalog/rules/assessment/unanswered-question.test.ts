import { expect, it } from 'vitest';
import { stringify } from 'yaml';
import { findingsOf, sampleLesson, sampleText } from '../sample-room.ts';
import { lineOf, oneChoice, quiz, quizFile } from './parts/sample-quiz.ts';
import { rule } from './unanswered-question.ts';

const text = (mark: string) =>
  `Text.\n\n## One\n\n${mark}The answer stands here.\n\n<Figure id="lock" />\n\n## Two <Fact id="B4.02" />\n\n<Quiz />\n`;
const texts = (mark: string) =>
  Object.fromEntries((['ky', 'ru', 'en'] as const).map((locale) => [sampleLesson(locale), text(mark)]));

it('tells a question that no paragraph of the source answers', () => {
  const files = { ...quiz(oneChoice(0)), ...texts('') };
  expect(findingsOf(rule, files)).toEqual([
    {
      rule: 'unanswered-question',
      severity: 'error',
      file: `content/${quizFile}`,
      line: lineOf(files, 'id: first'),
      field: 'questions.0.id',
      found: `no paragraph of content/${sampleLesson('ky')} is marked as the answer`,
      mend: expect.stringContaining('<Explains id="first" />'),
    },
  ]);
});

it('says nothing once a paragraph is marked', () => {
  expect(findingsOf(rule, { ...quiz(oneChoice(0)), ...texts('<Explains id="first" />') })).toEqual([]);
});

it('tells a question of a test that names a section without text', () => {
  const pool = (section: string) => ({
    'courses/keys/test.yaml': stringify({
      draw: { recall: 1, apply: 0, judge: 0 },
      questions: [{ ...oneChoice(0), level: 'recall', lesson: 'first-key', section }],
    }),
  });
  const known = { ...quiz(oneChoice(0)), ...texts('<Explains id="first" />') };
  expect(findingsOf(rule, { ...known, ...pool('two') })).toMatchObject([
    { file: 'content/courses/keys/test.yaml', field: 'questions.0.section' },
  ]);
  expect(findingsOf(rule, { ...known, ...pool('one') })).toEqual([]);
});

it('asks nothing of a lesson whose text is still to come', () => {
  const files = { ...quiz(oneChoice(0)), [sampleLesson('ky')]: sampleText('One.') };
  expect(findingsOf(rule, files)).toHaveLength(1);
});
