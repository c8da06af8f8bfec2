import { expect, it } from 'vitest';
import { findingsOf, sampleLesson, sampleWith } from '../sample-room.ts';
import { lineOf, oneChoice, quiz } from './parts/sample-quiz.ts';
import { rule } from './uncited-source.ts';

const lesson = 'courses/keys/first-key/lesson.yaml';
const withSources = (list: string) => ({
  [lesson]: (sampleWith().get(lesson) ?? '').replace('sources: [B4.02]', `sources: [${list}]`),
});
const withoutFact = (...locales: ('ky' | 'ru' | 'en')[]) =>
  Object.fromEntries(
    locales.map((locale) => [
      sampleLesson(locale),
      (sampleWith().get(sampleLesson(locale)) ?? '').replace(' <Fact id="B4.02" />', ''),
    ]),
  );

it('says nothing where each source is cited', () => {
  expect(findingsOf(rule)).toEqual([]);
});

it('tells a source that nothing uses', () => {
  const files = withSources('B4.02, B4.09');
  expect(findingsOf(rule, files)).toEqual([
    {
      rule: 'uncited-source',
      severity: 'warning',
      file: `content/${lesson}`,
      line: lineOf(files, 'sources:', lesson),
      field: 'sources.1',
      found: 'B4.09, which no <Fact> of the text and no question uses',
      mend: expect.stringContaining('take it out of "sources"'),
    },
  ]);
});

it('takes a question as a use', () => {
  const files = { ...withoutFact('ky', 'ru', 'en'), ...quiz(oneChoice(0, 'first', { facts: ['B4.02'] })) };
  expect(findingsOf(rule, files)).toEqual([]);
});

it('tells a language that leaves out the source the others have', () => {
  expect(findingsOf(rule, withoutFact('ru'))).toMatchObject([
    { file: `content/${sampleLesson('ru')}`, found: expect.stringContaining(`${sampleLesson('ky')}:7`) },
  ]);
});

it('tells a fact that the lesson does not list, at its line', () => {
  expect(findingsOf(rule, withSources(''))).toMatchObject(
    ['ky', 'ru', 'en'].map((locale) => ({ file: `content/courses/keys/first-key/${locale}.mdx`, line: 7 })),
  );
});
