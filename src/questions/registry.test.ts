import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isFull } from '@/core/grading/score.ts';
import { locales } from '@/core/locale/locale.ts';
import { isJson } from '@/core/record/parse-event.ts';
import { gradeQuestion, questionProps, questionSchema, questionTypes, quizSchema } from './registry.ts';
import { example, folders, rightAnswer, root } from './sample-answers.ts';

const parts = [
  'schema.ts',
  'grade.ts',
  'props.ts',
  'tell.ts',
  'Island.tsx',
  'Mount.astro',
  'Answer.astro',
  'strings.ky.json',
  'strings.ru.json',
  'strings.en.json',
  'example.yaml',
  'README.md',
  'history',
];
const read = (...path: string[]) => readFileSync(join(root, ...path), 'utf8');

it('registers exactly the folders there are', () => {
  expect(Object.keys(questionTypes).sort()).toEqual(folders.sort());
});

describe.each(folders)('%s', (type) => {
  it.each(parts)('has %s', (part) => {
    expect(existsSync(join(root, type, part))).toBe(true);
  });

  it('has tests of its own', () => {
    expect(readdirSync(join(root, type)).some((file) => file.endsWith('.dom.test.tsx'))).toBe(true);
  });

  it('says in its words what is wanted and why an empty answer cannot be judged', () => {
    for (const locale of locales) {
      expect(JSON.parse(read(type, `strings.${locale}.json`))).toMatchObject({
        kind: expect.any(String),
        invalid_empty: expect.any(String),
      });
    }
  });

  it('has an example of its own type that is valid', () => {
    expect(example(type).type).toBe(type);
  });

  it('refuses a field it does not know', () => {
    expect(questionSchema.safeParse({ ...example(type), hint: 'x' }).success).toBe(false);
  });

  it('gives an island one language and no other', () => {
    const question = example(type);
    const texts = (value: unknown): string[] =>
      typeof value === 'string' ? [value] : Object.values((value as object | null) ?? {}).flatMap(texts);
    for (const locale of locales) {
      const given = JSON.stringify(questionProps(question, locale));
      expect(given).toContain(question.prompt[locale]);
      for (const other of locales.filter((each) => each !== locale)) {
        expect(given).not.toContain(question.prompt[other]);
      }
      expect(texts(questionProps(question, locale))).not.toContain('');
    }
  });

  it('judges what the island got as it judges the file', () => {
    const question = example(type);
    const { grade } = questionTypes[question.type];
    for (const answer of [rightAnswer(question), null, 'nonsense', 5]) {
      const onPage = questionProps(question, 'ky') as never;
      expect(grade(onPage, answer)).toEqual(gradeQuestion(question, answer));
    }
  });

  it('gives the whole for the right answer', () => {
    expect(isFull(gradeQuestion(example(type), rightAnswer(example(type))))).toBe(true);
  });

  it('never throws, stays within its points, and answers junk with a code', () => {
    const question = example(type);
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.jsonValue()), (junk) => {
        const score = gradeQuestion(question, junk);
        if (score.type === 'invalid') expect(score.code).toMatch(/^[a-z-]+$/);
        else {
          expect(score.earned).toBeGreaterThanOrEqual(0);
          expect(score.earned).toBeLessThanOrEqual(score.total);
          expect(isJson(score.details)).toBe(true);
        }
      }),
    );
  });

  const samples = readdirSync(join(root, type, 'history'));

  it('keeps at least one answer of old', () => {
    expect(samples.length).toBeGreaterThan(0);
  });

  it.each(samples)(
    'still accepts the question and grades the answer of history/%s as it was graded',
    (file) => {
      const { question, result } = JSON.parse(read(type, 'history', file));
      expect(gradeQuestion(questionSchema.parse(question), result.answer)).toEqual(result.score);
    },
  );
});

describe('quizSchema', () => {
  const quiz = folders.map(example);

  it('accepts a quiz of all types', () => {
    expect(quizSchema.parse({ questions: quiz }).questions).toEqual(quiz);
  });

  it('names a question id that stands twice', () => {
    const issues = quizSchema.safeParse({ questions: [...quiz, quiz[0]] }).error?.issues;
    expect(issues).toMatchObject([
      { path: ['questions', quiz.length, 'id'], message: expect.stringContaining('stands twice') },
    ]);
  });

  it('wants at least one question', () => {
    expect(quizSchema.safeParse({ questions: [] }).success).toBe(false);
  });

  it('names the known types when a type is not known', () => {
    const issues = quizSchema.safeParse({ questions: [{ ...quiz[0], type: 'many' }] }).error?.issues;
    expect(issues).toMatchObject([{ path: ['questions', 0, 'type'] }]);
  });
});
