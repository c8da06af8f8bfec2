import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { locales } from '@/core/locale/locale.ts';
import { sectionsOf } from '@/search/plain-text.ts';
import { contentFiles } from '../../scripts/content-files.ts';

const files = contentFiles(join(import.meta.dirname, '..', '..', 'content'));
const texts = [...files.keys()].filter((file) => /^courses\/.*\.mdx$/.test(file));

describe('a lesson is as long as one school lesson allows', () => {
  it('finds the texts of the lessons', () => {
    expect(texts.length).toBeGreaterThanOrEqual(6 * locales.length);
  });
  it.each(texts)('%s has 500 to 700 words', (file) => {
    const words = sectionsOf(files.get(file) ?? '').reduce((sum, section) => sum + section.words, 0);
    expect(words).toBeGreaterThanOrEqual(500);
    expect(words).toBeLessThanOrEqual(700);
  });
});
