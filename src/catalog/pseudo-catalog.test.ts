import { describe, expect, it } from 'vitest';
import { pseudo } from '@/core/text/pseudo.ts';
import { buildCatalog } from './build-catalog.ts';
import { pseudoCatalog } from './pseudo-catalog.ts';
import { sampleContent } from './sample-content.ts';

describe('the catalog in the pseudo-language', () => {
  const { catalog } = buildCatalog(sampleContent());
  const shown = catalog && pseudoCatalog(catalog);
  const [lesson, was] = [shown?.courses[0]?.lessons[0], catalog?.courses[0]?.lessons[0]];

  it('shows every Kyrgyz text lengthened and in brackets, and no other language', () => {
    expect(lesson?.title).toEqual({ ...was?.title, ky: pseudo(was?.title.ky ?? '') });
    expect(shown?.terms.get('wallet')?.term.ky).toBe(pseudo('капчык'));
    expect(lesson?.questions[0]?.prompt.ky).toBe(pseudo('Канча?'));
  });
  it('leaves ids, keys and whole texts as they are', () => {
    expect(lesson?.id).toBe('first-key');
    expect(lesson?.bodies).toEqual(was?.bodies);
    expect(lesson?.questions[0]).toMatchObject({ answer: 12, section: 'one' });
  });
  it('gives the words of a drawing brackets only', () => {
    expect(lesson?.figures[0]?.labels['name']?.ky).toBe(pseudo('Ачкыч', 0));
  });
});
