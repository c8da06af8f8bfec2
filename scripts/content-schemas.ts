// `npm run content:schemas`: JSON Schemas of the YAML files, so that an editor completes and checks them.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { exportSchema } from '@/catalog/export/export-schema.ts';
import { courseSchema } from '@/catalog/schema/course.ts';
import { factsSchema } from '@/catalog/schema/fact.ts';
import { termSchema } from '@/catalog/schema/glossary.ts';
import { lessonSchema } from '@/catalog/schema/lesson.ts';
import { lessonPlanSchema } from '@/catalog/schema/lesson-plan.ts';
import { pageSchema, reviewsSchema } from '@/catalog/schema/page.ts';
import { pathSchema, plannedSchema } from '@/catalog/schema/path.ts';
import { placementSchema } from '@/catalog/schema/placement.ts';
import { testSchema } from '@/catalog/schema/test.ts';
import { levels } from '@/core/scenario/scenario.ts';
import { labInput } from '@/labs/schema.ts';
import { quizSchema } from '@/questions/registry.ts';

const schemas = {
  course: courseSchema,
  lesson: lessonSchema,
  plan: lessonPlanSchema,
  quiz: quizSchema,
  test: testSchema,
  term: termSchema,
  facts: factsSchema,
  page: pageSchema,
  lab: labInput,
  path: pathSchema,
  planned: plannedSchema,
  placement: placementSchema,
  reviews: reviewsSchema,
};

/** In a lab.yaml anything may say at which levels it is there. */
function withLevels(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withLevels);
  if (typeof value !== 'object' || value === null) return value;
  const inside = Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withLevels(part)]));
  if (inside.type !== 'object' || typeof inside.properties !== 'object') return inside;
  return {
    ...inside,
    properties: { ...inside.properties, levels: { type: 'array', items: { enum: [...levels] } } },
  };
}

/** The JSON Schema of each kind of YAML file, as text; what an author may write, so before defaults are filled in. */
export function jsonSchemas(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => {
      const plain = z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' });
      const json = name === 'lab' ? withLevels(plain) : plain;
      return [`${name}.json`, `${JSON.stringify(json, null, 2)}\n`];
    }),
  );
}

/** The JSON Schema of the file that `npm run content:export` writes; a lab in it is what its own schema says. */
export function exportJsonSchema(): string {
  const { $schema, ...lab } = withLevels(
    z.toJSONSchema(labInput, { io: 'input', unrepresentable: 'any' }),
  ) as Record<string, unknown>;
  const schema = z.toJSONSchema(exportSchema, { io: 'input', unrepresentable: 'any', reused: 'ref' });
  const text = JSON.stringify(
    schema,
    (key, value) => (key === 'lab' && value.additionalProperties ? lab : value),
    2,
  );
  return `${text}\n`;
}

if (import.meta.main) {
  const folder = join(import.meta.dirname, '..', 'content', '.schemas');
  mkdirSync(folder, { recursive: true });
  for (const [name, json] of Object.entries(jsonSchemas())) writeFileSync(join(folder, name), json);
  writeFileSync(join(folder, 'export.json'), exportJsonSchema());
}
