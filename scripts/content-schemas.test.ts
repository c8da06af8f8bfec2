import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { exportJsonSchema, jsonSchemas } from './content-schemas.ts';

const folder = join(import.meta.dirname, '..', 'content', '.schemas');

it.each(Object.entries({ ...jsonSchemas(), 'export.json': exportJsonSchema() }))(
  '%s tells an editor what the build wants (else run `npm run content:schemas`)',
  (name, json) => {
    expect(readFileSync(join(folder, name), 'utf8')).toBe(json);
  },
);

it('describes every field of a lesson in a sentence', () => {
  const lesson = JSON.parse(jsonSchemas()['lesson.json'] ?? '{}') as {
    properties: Record<string, { description?: string }>;
  };
  for (const [field, { description }] of Object.entries(lesson.properties))
    expect([field, description]).toEqual([field, expect.stringMatching(/\w.*\.$/)]);
});

it('describes the export of all content with its version, its questions and its labs', () => {
  const schema = JSON.parse(exportJsonSchema());
  expect(schema.properties.version).toMatchObject({ const: 1 });
  const labs = schema.$defs[schema.properties.labs.items.$ref.split('/').pop()];
  expect(labs.properties.lab.properties.story).toBeDefined();
  expect(JSON.stringify(schema)).toContain('one-choice');
});
