import { describe, expect, it } from 'vitest';
import { buildCatalog } from './build-catalog.ts';
import type { SampleQuestion } from './release/sample-quizzes.ts';
import { sampleContent } from './sample-content.ts';
import { contentWithTest, samplePoolQuestions, testFile } from './sample-course-test.ts';

const quizFile = 'courses/keys/first-key/quiz.yaml';

/** The sample pool with other fields for its first question; undefined takes a field away. */
function poolWith(fields: Readonly<Record<string, unknown>>): SampleQuestion[] {
  const [first, ...others] = samplePoolQuestions();
  const entries = Object.entries({ ...first, ...fields }).filter(([, value]) => value !== undefined);
  return [Object.fromEntries(entries) as SampleQuestion, ...others];
}
const problemsOf = (...given: Parameters<typeof contentWithTest>) =>
  buildCatalog(contentWithTest(...given)).problems;

describe('the test of a course', () => {
  it('becomes part of it, with the level and the lesson of each question', () => {
    const { catalog, problems } = buildCatalog(contentWithTest());
    expect(problems).toEqual([]);
    const test = catalog?.courses[0]?.test;
    expect(test?.draw).toEqual({ recall: 2, apply: 2, judge: 2 });
    expect(test?.questions).toHaveLength(12);
    expect(test?.questions[0]).toMatchObject({ id: 'recall0', level: 'recall', lesson: 'first-key' });
  });
  it('is wanted of no course', () => {
    expect(buildCatalog(sampleContent()).catalog?.courses[0]?.test).toBeUndefined();
  });
  it('stands in a course', () => {
    const files = contentWithTest();
    const text = files.get(testFile) ?? '';
    files.delete(testFile);
    expect(buildCatalog(files.set('courses/lost/test.yaml', text)).problems).toContainEqual(
      expect.objectContaining({ file: 'courses/lost/test.yaml', found: 'a test without a course' }),
    );
  });

  it.each([
    ['no level', { level: undefined }, { field: 'questions.0.level', found: 'nothing' }],
    ['no lesson', { lesson: undefined }, { field: 'questions.0.lesson', found: 'nothing' }],
    [
      'a lesson with a slip',
      { lesson: 'first-kay' },
      { field: 'questions.0.lesson', wanted: expect.stringContaining('did you mean "first-key"?') },
    ],
    [
      'a section of no lesson',
      { section: 'seven' },
      {
        field: 'questions.0.section',
        found: '"seven"',
        wanted: 'a section of the lesson "first-key": one, two',
      },
    ],
    ['a skill that is no outcome', { skills: ['gard'] }, { field: 'questions.0.skills.0', found: '"gard"' }],
    ['a fact nobody wrote', { facts: ['B4.99'] }, { field: 'questions.0.facts.0' }],
    ['the id of another', { id: 'apply0' }, { field: 'questions.4.id' }],
    ['a level that does not exist', { level: 'guess' }, { field: 'questions.0.level', found: '"guess"' }],
  ])('refuses a question with %s, at its line', (_, fields, expected) => {
    const found = problemsOf(poolWith(fields)).find(({ field }) => field === expected.field);
    expect(found).toMatchObject({ file: testFile, line: expect.any(Number), ...expected });
  });

  it('tells the author of a pool that is less than twice the draw', () => {
    const draw = { recall: 2, apply: 2, judge: 3 };
    expect(problemsOf(samplePoolQuestions(), draw)).toMatchObject([
      { field: 'questions', found: '12 questions for a draw of 7', wanted: expect.stringContaining('14') },
      { field: 'draw.judge', found: '4 questions of level "judge" for a draw of 3' },
    ]);
  });
  it('lets a level be a little thin as long as the pool is large enough', () => {
    expect(problemsOf(samplePoolQuestions(), { recall: 0, apply: 2, judge: 2 })).toEqual([]);
    const thin = samplePoolQuestions().map((each) =>
      each.id === 'judge0' ? { ...each, level: 'recall' } : each,
    );
    expect(problemsOf(thin)).toEqual([]);
    const thinner = thin.map((each) => (each.id === 'judge1' ? { ...each, level: 'recall' } : each));
    expect(problemsOf(thinner)).toMatchObject([{ field: 'draw.judge', line: expect.any(Number) }]);
  });
  it('refuses a draw of nothing', () => {
    expect(problemsOf(samplePoolQuestions(), { recall: 0, apply: 0, judge: 0 })).toMatchObject([
      { field: 'draw', wanted: 'a test asks at least one question' },
    ]);
  });
});

describe('what belongs to a test alone', () => {
  it.each(['level: recall', 'lesson: first-key'])('"%s" is refused in a quiz', (line) => {
    const files = sampleContent();
    files.set(quizFile, (files.get(quizFile) ?? '').replace('    rev: 1', `    rev: 1\n    ${line}`));
    const field = `questions.0.${line.split(':')[0]}`;
    expect(buildCatalog(files).problems).toMatchObject([{ file: quizFile, field, line: 5 }]);
  });
  it('the name "test" is refused for a lesson', () => {
    const files = sampleContent();
    const course = 'courses/keys/course.yaml';
    files.set(course, (files.get(course) ?? '').replace('[first-key]', '[first-key, test]'));
    expect(buildCatalog(files).problems).toContainEqual(
      expect.objectContaining({ file: course, field: 'lessons.1', found: '"test"' }),
    );
  });
});
