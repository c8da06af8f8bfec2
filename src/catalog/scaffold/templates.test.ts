import { describe, expect, it } from 'vitest';
import { locales } from '@/core/locale/locale.ts';
import { labSchema } from '@/labs/schema.ts';
import { isEmptyText } from '../empty-text.ts';
import { readMdx } from '../read-mdx.ts';
import { readYaml } from '../read-yaml.ts';
import { courseSchema } from '../schema/course.ts';
import { factsSchema } from '../schema/fact.ts';
import { termSchema } from '../schema/glossary.ts';
import { lessonSchema } from '../schema/lesson.ts';
import { lessonPlanSchema } from '../schema/lesson-plan.ts';
import { pageSchema } from '../schema/page.ts';
import { blocksOf } from '../translations/blocks.ts';
import { templates } from './sample-ground.ts';

const schemas = {
  '_templates/course/course.yaml': courseSchema,
  '_templates/lesson/lesson.yaml': lessonSchema,
  '_templates/lesson/plan.yaml': lessonPlanSchema,
  '_templates/term/term.yaml': termSchema,
  '_templates/fact/facts.yaml': factsSchema,
  '_templates/page/page.yaml': pageSchema,
  'labs/_template/lab.yaml': labSchema,
};

describe('the templates of npm run new', () => {
  it('are all known to this test', () => {
    const sheets = [...templates.keys()].filter((file) => file.endsWith('.yaml'));
    expect(sheets.sort()).toEqual(Object.keys(schemas).sort());
  });
  it.each(Object.entries(schemas))('%s passes its schema', (file, schema) => {
    expect(readYaml(file, templates.get(file) ?? '', schema).problems).toEqual([]);
  });
  it.each(['lesson', 'page'])(
    'the texts of a %s have the same blocks in three languages, each empty, and its sections',
    (kind) => {
      const sections = /^sections: \[(.*?)\]/m
        .exec(templates.get(`_templates/${kind}/${kind}.yaml`) ?? '')?.[1]
        ?.split(', ');
      const texts = locales.map((locale) => templates.get(`_templates/${kind}/${locale}.mdx`) ?? '');
      const [first, ...others] = texts.map((text) => blocksOf(text).map((block) => block.kind));
      for (const other of others) expect(other).toEqual(first);
      for (const text of texts) {
        const outline = readMdx(text);
        expect('headings' in outline && outline.headings.length).toBe(sections?.length);
        expect(blocksOf(text).every(({ words }) => words === '' || isEmptyText(words))).toBe(true);
      }
    },
  );
});
