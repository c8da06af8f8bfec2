import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { buildCatalog } from './build-catalog.ts';
import { resolvePath } from './path-steps.ts';
import { sampleContent } from './sample-content.ts';

const three = (text: string) => ({ ky: text, ru: text, en: text });
const planned = [
  {
    id: 'fees',
    level: 'practice',
    title: three('Fees'),
    lessons: [{ id: 'gas', title: three('Gas') }],
  },
  {
    id: 'keys',
    level: 'start',
    title: three('Old'),
    lessons: [{ id: 'second-key', title: three('Second') }],
  },
];
const path = (steps: unknown) =>
  stringify({
    position: 1,
    group: 'school',
    title: three('Path'),
    whom: three('All'),
    pace: three('Slowly'),
    steps,
  });
const content = (steps: unknown, list: unknown = planned) =>
  buildCatalog(sampleContent().set('paths/class.yaml', path(steps)).set('planned.yaml', stringify(list)));

/** The steps and what comes later, as short words. */
function resolved(steps: unknown) {
  const { catalog, problems } = content(steps);
  expect(problems).toEqual([]);
  const [first] = catalog?.paths ?? [];
  if (catalog === undefined || first === undefined) throw new Error('no path');
  const found = resolvePath(first, catalog);
  return {
    steps: found.steps.map(({ course, lessons, isWhole }) => [
      course.id,
      lessons.map(({ id }) => id),
      isWhole,
    ]),
    later: found.later.map(({ title, lessons }) => [title.en, lessons.map(({ en }) => en)]),
  };
}

describe('a path against what is written', () => {
  it('has whole courses and single lessons that are there as steps', () => {
    expect(resolved([{ course: 'keys' }])).toEqual({ steps: [['keys', ['first-key'], true]], later: [] });
    expect(resolved([{ course: 'keys', lessons: ['first-key'] }]).steps).toEqual([
      ['keys', ['first-key'], false],
    ]);
  });
  it('names a course that is only planned, and the lessons meant of it', () => {
    const steps = [{ course: 'keys' }, { course: 'fees' }];
    expect(resolved(steps).later).toEqual([['Fees', []]]);
    expect(resolved([{ course: 'fees', lessons: ['gas'] }])).toEqual({
      steps: [],
      later: [['Fees', ['Gas']]],
    });
  });
  it('names lessons that a written course does not have yet, under the title it has now', () => {
    expect(resolved([{ course: 'keys', lessons: ['first-key', 'second-key'] }])).toEqual({
      steps: [['keys', ['first-key'], false]],
      later: [['Keys', ['Second']]],
    });
  });
});

describe('a path that does not fit', () => {
  it.each([
    ['a course nobody knows', [{ course: 'key' }], 'steps.0.course'],
    ['a lesson nobody knows', [{ course: 'keys', lessons: ['first'] }], 'steps.0.lessons.0'],
    ['a lesson twice', [{ course: 'keys' }, { course: 'keys', lessons: ['first-key'] }], 'steps.1'],
    ['no step', [], 'steps'],
  ])('is refused for %s, with its field', (_, steps, field) => {
    expect(content(steps).problems).toMatchObject([{ file: 'paths/class.yaml', field }]);
  });
  it('is refused when a planned course stands twice or names a lab that is not there', () => {
    const [fees] = planned;
    const { problems } = content([{ course: 'keys' }], [{ ...fees, labs: ['gone'] }, fees]);
    expect(problems.map(({ field }) => field).sort()).toEqual(['0.labs.0', '1.id']);
  });
});
