import { describe, expect, it } from 'vitest';
import { buildCatalog } from './build-catalog.ts';
import { exportContent } from './export/export-content.ts';
import { exportSchema } from './export/export-schema.ts';
import { readSheets } from './read-files.ts';
import { sampleContent } from './sample-content.ts';
import { samplePlan } from './sample-plan.ts';
import { shortFiles } from './short-texts/short-texts.ts';
import { collect } from './xliff/collect.ts';

const file = 'courses/keys/first-key/plan.yaml';
const withPlan = (changes: Readonly<Record<string, unknown>> = {}) =>
  sampleContent().set(file, samplePlan(changes));
const problems = (changes: Readonly<Record<string, unknown>>) =>
  buildCatalog(withPlan(changes)).problems.map(({ field, found, wanted }) => `${field}: ${found} ${wanted}`);

describe('the plan of a lesson', () => {
  it('belongs to its lesson, goes out with all content and to translators, and its texts are watched', () => {
    const files = withPlan({ figure: 'lock', repeat: ['wallet'] });
    const lesson = buildCatalog(files).catalog?.courses[0]?.lessons[0];
    expect(lesson?.plan?.questions.map(({ answer }) => answer.ru)).toEqual([
      'Answer one ru',
      'Answer two ru',
      'Answer three ru',
    ]);
    const made = exportContent(files);
    if ('problems' in made) throw new Error('the sample is whole');
    expect(exportSchema.parse(made.content).courses[0]?.lessons[0]?.plan?.aim.en).toBe('Aim en');
    const names = shortFiles(readSheets(files))
      .get(file)
      ?.texts.map(({ name }) => name);
    expect(names).toContain('questions.two.answer');
    const { files: units } = collect(files, { from: 'ky', to: 'ru' }, (path) => path === file);
    expect(units[0]?.units.map(({ name }) => name)).toEqual(names);
  });
  it('is refused when its minutes are no lesson of 45, or a question is missing', () => {
    const minutes = { hook: 5, explanation: 12, exercise: 20, quiz: 7, exit: 3 };
    expect(problems({ minutes })).toEqual([expect.stringContaining('45 minutes')]);
    expect(problems({ questions: [] })).toHaveLength(1);
  });
  it('is refused when it names a term or a drawing that is not there, or stands beside no lesson', () => {
    expect(problems({ repeat: ['walet'] })).toEqual([expect.stringContaining('"wallet"')]);
    expect(problems({ figure: 'key' })).toEqual([expect.stringContaining('a drawing of "figures"')]);
    const lost = sampleContent().set('courses/keys/second-key/plan.yaml', samplePlan());
    expect(buildCatalog(lost).problems).toMatchObject([{ found: 'a plan without a lesson' }]);
  });
});
