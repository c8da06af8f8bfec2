import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { buildCatalog } from './build-catalog.ts';
import { readSheets } from './read-files.ts';
import { askedQuestions } from './rules/questions.ts';
import { sampleContent } from './sample-content.ts';

const three = (text: string) => ({ ky: text, ru: text, en: text });
const levels = ['start', 'practice', 'depth'] as const;
const courses = { start: 'keys', practice: 'fees', depth: 'safe' } as const;
const planned = [
  { id: 'fees', level: 'practice', title: three('Fees') },
  { id: 'safe', level: 'depth', title: three('Safe') },
];

const options = ['a', 'b', 'c', 'd'].map((id) => ({
  id,
  correct: id === 'b',
  text: three(`Text ${id}`),
  reason: three(`Reason of ${id}`),
}));

interface Sample {
  readonly [field: string]: unknown;
}
const whole = (): { safety: Sample; questions: Sample[] } => ({
  safety: { course: 'keys', lessons: 3 },
  questions: levels.flatMap((level) =>
    [1, 2, 3, 4].map((n) => ({
      id: `${level}-${'abcd'[n - 1]}`,
      type: 'one-choice',
      rev: 1,
      level,
      topic: three('Topic'),
      course: courses[level],
      facts: ['B4.02'],
      prompt: three(`Question ${n}?`),
      options,
    })),
  ),
});
const content = (file: unknown) =>
  sampleContent().set('placement.yaml', stringify(file)).set('planned.yaml', stringify(planned));

/** The sample with the first question changed. */
function withFirst(change: Sample): unknown {
  const { questions, ...rest } = whole();
  return { ...rest, questions: questions.map((each, at) => (at === 0 ? { ...each, ...change } : each)) };
}

describe('the placement check', () => {
  it('is whole with four questions of each level, about courses that are written or planned', () => {
    const { catalog, problems } = buildCatalog(content(whole()));
    expect(problems).toEqual([]);
    expect(catalog?.placement?.questions).toHaveLength(12);
  });
  it('may be missing', () => {
    expect(buildCatalog(sampleContent()).catalog?.placement).toBeUndefined();
  });
  it('is judged by the rules for questions, as a course of its own', () => {
    const asked = askedQuestions(readSheets(content(whole())));
    const own = asked.filter(({ home }) => home === 'placement');
    expect(own).toHaveLength(12);
    expect(new Set(own.map(({ course }) => course))).toEqual(new Set(['placement']));
    expect(askedQuestions(readSheets(content(whole())))[0]?.question).toBeDefined();
  });
  it.each([
    ['a fact nobody knows', { facts: ['B9.99'] }, ['questions.0.facts.0']],
    ['no fact', { facts: [] }, ['questions.0.facts']],
    ['a course nobody knows', { course: 'key' }, ['questions.0.course']],
    ['a level that is not that of its course', { course: 'fees' }, ['questions.0.level']],
    ['a lesson that its course has not', { lesson: 'second-key' }, ['questions.0.lesson']],
    ['a lab that is not there', { lab: 'gone' }, ['questions.0.lab']],
    ['an id that stands twice', { id: 'start-b' }, ['questions.1.id']],
    ['a missing language', { topic: { ky: 'Т', ru: 'Т' } }, ['questions.0.topic.en']],
    ['three options', { options: options.slice(1) }, ['questions.0.options']],
  ])('is refused for %s', (_, change, fields) => {
    const { problems } = buildCatalog(content(withFirst(change)));
    expect(problems.map(({ file, field }) => [file, field])).toEqual(
      fields.map((field) => ['placement.yaml', field]),
    );
  });
  it('is refused without a reason of an option, and with the harder level first', () => {
    const bare = parse(stringify(whole()).replace('reason:', 'because:'));
    expect(buildCatalog(content(bare)).problems.map(({ field }) => field)).toContain(
      'questions.0.options.0.reason',
    );
    const { questions, ...rest } = whole();
    const turned = { ...rest, questions: [...questions.slice(4), ...questions.slice(0, 4)] };
    expect(buildCatalog(content(turned)).problems).toMatchObject([{ field: 'questions.8.level' }]);
  });
  it('is refused with three questions of a level, and for a safety course nobody knows', () => {
    const { questions, safety } = whole();
    const short = buildCatalog(content({ safety, questions: questions.slice(1) })).problems;
    expect(short).toMatchObject([{ field: 'questions', found: '3 questions of level "start"' }]);
    const lost = buildCatalog(content({ safety: { course: 'gone', lessons: 3 }, questions })).problems;
    expect(lost).toMatchObject([{ field: 'safety.course' }]);
  });
});
