import { expect, test } from '@playwright/test';
import { byLetter } from '@/i18n/by-letter.ts';
import { courses, first, term, terms } from './content.ts';
import { say } from './words.ts';

const said = (key: string, locale: 'ky' | 'ru' | 'en') => say('i18n/strings', locale, key);

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the row of letters stays in reach and leads to each letter, below itself', async ({ page }) => {
    const groups = byLetter(terms, (id) => term(id).term.ky, 'ky');
    await page.goto('/ky/glossary/');
    const row = page.getByRole('navigation', { name: said('glossaryLetters', 'ky') });
    await expect(row.getByRole('link')).toHaveText(groups.map(({ letter }) => letter));
    for (const { letter, key } of [groups[0], groups[12], groups.at(-1)].flatMap((group) => group ?? [])) {
      await row.getByRole('link', { name: letter, exact: true }).click();
      const heading = page.locator(`[id="letter-${key}"]`);
      await expect(heading).toBeInViewport({ ratio: 1 });
      await expect(row).toBeInViewport({ ratio: 1 });
      const [above, below] = [await row.boundingBox(), await heading.boundingBox()];
      expect(below?.y).toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.height ?? 0));
    }
  });

  test('the words of each course are there to unfold', async ({ page }) => {
    await page.goto('/ky/glossary/');
    await page.getByText(said('glossaryByCourse', 'ky')).click();
    const course = first(courses, 'courses');
    const [id = ''] = course.lessons.flatMap((lesson) => lesson.terms);
    const section = page.locator('.of-course').filter({ hasText: course.title.ky });
    await expect(section.getByRole('link', { name: term(id).term.ky, exact: true })).toBeVisible();
  });
});

for (const locale of ['ky', 'ru', 'en'] as const) {
  test(`in ${locale} the page of a term says that its Kyrgyz name is only proposed, and only then`, async ({
    page,
  }) => {
    const proposed = first(
      terms.filter((id) => term(id).status === 'proposal'),
      'proposed terms',
    );
    const found = first(
      terms.filter((id) => term(id).status !== 'proposal'),
      'attested terms',
    );
    await page.goto(`/${locale}/glossary/${proposed}/`);
    await expect(page.getByText(said('termProposal', locale))).toBeVisible();
    await page.goto(`/${locale}/glossary/${found}/`);
    await expect(page.getByText(said('termProposal', locale))).toHaveCount(0);
  });
}

test('the page of a term leads to every lesson that explains it', async ({ page }) => {
  const lessons = courses.flatMap((course) => course.lessons);
  const id = first(
    lessons.flatMap((lesson) => lesson.terms),
    'terms of lessons',
  );
  await page.goto(`/ky/glossary/${id}/`);
  for (const lesson of lessons.filter((each) => each.terms.includes(id))) {
    const link = page.getByRole('main').getByRole('link', { name: lesson.title.ky, exact: true });
    await expect(link).toHaveAttribute('href', new RegExp(`/${lesson.id}/$`));
  }
});
