import { expect, it } from 'vitest';
import { sampleContent } from '../sample-content.ts';
import { exportContent } from './export-content.ts';
import { exportSchema } from './export-schema.ts';

it('gives all content in the shape of its schema, and the same twice', () => {
  const files = sampleContent();
  const made = exportContent(files);
  if ('problems' in made) throw new Error('the sample is whole');
  expect(exportSchema.safeParse(made.content).error?.issues ?? []).toEqual([]);
  const text = JSON.stringify(made.content);
  expect(JSON.stringify(exportContent(new Map([...files].reverse())))).toBe(JSON.stringify(made));
  // Words of every kind of file are there.
  for (const words of ['Ачкычтар', 'Text with', 'Канча?', '<svg', 'капчык', 'Ачкыч бул сан', 'Биз тууралуу'])
    expect([words, text.includes(words)]).toEqual([words, true]);
});

it('gives no half of it where anything is wrong', () => {
  const files = sampleContent();
  files.set('glossary/wallet.yaml', 'term: 1\n');
  const made = exportContent(files);
  expect('problems' in made && made.problems[0]).toMatchObject({ file: 'glossary/wallet.yaml' });
});
