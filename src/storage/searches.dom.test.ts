// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';

beforeEach(() => {
  localStorage.clear();
  vi.resetModules();
});

/** The modules as a page of a learner loads them. */
async function pageOf(id: string) {
  vi.resetModules();
  if (id === '') localStorage.removeItem('chynjyr.learner');
  else localStorage.setItem('chynjyr.learner', id);
  const [searches, { deleteLearner }] = await Promise.all([import('./searches.ts'), import('./remove.ts')]);
  return { ...searches, deleteLearner };
}

describe('past searches', () => {
  it('come newest first, each once, at most eight', async () => {
    const { keepSearch, pastSearches } = await pageOf('');
    for (let at = 0; at < 10; at += 1) keepSearch(`сөз ${at}`);
    keepSearch('СӨЗ 5');
    expect(pastSearches()).toEqual(['СӨЗ 5', 'сөз 9', 'сөз 8', 'сөз 7', 'сөз 6', 'сөз 4', 'сөз 3', 'сөз 2']);
  });

  it('go one by one, and leave nothing behind with the last', async () => {
    const { keepSearch, forgetSearch, pastSearches } = await pageOf('');
    for (const one of ['капчык', 'ачкыч', 'дарек']) keepSearch(one);
    forgetSearch('ачкыч');
    forgetSearch('жок сөз');
    expect(pastSearches()).toEqual(['дарек', 'капчык']);
    for (const one of pastSearches()) forgetSearch(one);
    expect(Object.keys(localStorage)).not.toContain('chynjyr.searches');
  });

  it('hold neither nothing nor a pasted page', async () => {
    const { keepSearch, pastSearches } = await pageOf('');
    keepSearch('');
    keepSearch('а'.repeat(101));
    expect(pastSearches()).toEqual([]);
  });

  it.each(['', '{', '7', 'null', '{"0":"капчык"}', '[1,null,["капчык"],""]'])(
    'are none when the store holds %j',
    async (text) => {
      localStorage.setItem('chynjyr.searches', text);
      expect((await pageOf('')).pastSearches()).toEqual([]);
    },
  );

  it('belong to one learner, and go with that learner or when they are forgotten', async () => {
    const first = await pageOf('');
    first.keepSearch('капчык');
    const second = await pageOf('abcdefgh');
    expect(second.pastSearches()).toEqual([]);
    second.keepSearch('ачкыч');
    expect(first.pastSearches()).toEqual(['капчык']);
    await first.deleteLearner('abcdefgh');
    expect(second.pastSearches()).toEqual([]);
    expect(first.pastSearches()).toEqual(['капчык']);
    await second.deleteLearner('');
    expect(first.pastSearches()).toEqual([]);
    first.keepSearch('дарек');
    first.forgetSearches();
    expect(Object.keys(localStorage)).not.toContain('chynjyr.searches');
  });
});
