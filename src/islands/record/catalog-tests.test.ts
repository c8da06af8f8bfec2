import { expect, it } from 'vitest';
import { catalog } from '@/catalog/catalog.ts';
import { planIn } from './catalog-plan.ts';
import { siteIn } from './review/catalog-site.ts';
import { testSiteIn } from './test/catalog-test.ts';
import { explanationOf, skillTitle } from './test/site.ts';

const withTest = catalog.courses.flatMap((course) => (course.test ? [{ course, test: course.test }] : []));

it.each(withTest)(
  'the test of $course.id is whole in what its page knows of the site',
  ({ course, test }) => {
    const site = testSiteIn('ky', course, test);
    expect(site.questions.map(({ id }) => id)).toEqual(test.questions.map(({ id }) => id));
    for (const question of site.questions) {
      const { href, title } = explanationOf(site, question);
      expect(href).toMatch(new RegExp(`/ky/courses/${course.id}/[a-z0-9-]+/#${question.section}$`));
      expect(title).not.toBe('');
      for (const skill of question.skills ?? [question.lesson])
        expect(skillTitle(site, skill)).not.toBe(skill);
    }
  },
);

it.each(withTest)('review and "my learning" know the pool of $course.id', ({ course, test }) => {
  const place = siteIn('ky').lessons.find((each) => each.course === course.id && each.lesson === 'test');
  expect(place?.questions).toHaveLength(test.questions.length);
  expect(place?.questions.every(({ explained = '' }) => explained.includes('#'))).toBe(true);
  const entry = planIn('ky', { withPrompts: true }).find((each) => each.course === course.id)?.test;
  expect(entry?.draw).toEqual(test.draw);
  expect(entry?.questions.map(({ prompt }) => prompt)).toEqual(test.questions.map(({ prompt }) => prompt.ky));
});
