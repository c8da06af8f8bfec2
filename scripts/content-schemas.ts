// `npm run content:schemas`: JSON Schemas of the YAML files, so that an editor completes and checks them.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { courseSchema } from '@/catalog/schema/course.ts';
import { factsSchema } from '@/catalog/schema/fact.ts';
import { termSchema } from '@/catalog/schema/glossary.ts';
import { lessonSchema } from '@/catalog/schema/lesson.ts';
import { pageSchema, reviewsSchema } from '@/catalog/schema/page.ts';
import { testSchema } from '@/catalog/schema/test.ts';
import { labSchema } from '@/labs/schema.ts';
import { quizSchema } from '@/questions/registry.ts';

const schemas = {
  course: courseSchema,
  lesson: lessonSchema,
  quiz: quizSchema,
  test: testSchema,
  term: termSchema,
  facts: factsSchema,
  page: pageSchema,
  lab: labSchema,
  reviews: reviewsSchema,
};

/** The JSON Schema of each kind of YAML file, as text; what an author may write, so before defaults are filled in. */
export function jsonSchemas(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => {
      const json = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
      return [`${name}.json`, `${JSON.stringify(json, null, 2)}\n`];
    }),
  );
}

if (import.meta.main) {
  const folder = join(import.meta.dirname, '..', 'content', '.schemas');
  mkdirSync(folder, { recursive: true });
  for (const [name, json] of Object.entries(jsonSchemas())) writeFileSync(join(folder, name), json);
}
