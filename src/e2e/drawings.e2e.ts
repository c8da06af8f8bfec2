import { expect, type Page, test } from '@playwright/test';
import { locales } from '@/core/locale/locale.ts';
import { courses } from './content.ts';
import { lessonPath } from './page-kind.ts';

/** Letters of a drawing smaller than this, in pixels of a phone, nobody reads. */
const leastLetters = 11;

/** What is wrong with the drawings of a page: no name for a screen reader, small letters, words cut off or one over another. */
function faults(page: Page): Promise<string[]> {
  return page.evaluate((least) => {
    const drawings = [
      ...document.querySelectorAll<SVGSVGElement>('article figure svg, .q-picture > div svg'),
    ];
    return drawings.flatMap((svg) => {
      const name = svg.getAttribute('aria-label') ?? '';
      const box = svg.getBoundingClientRect();
      const scale = box.width / svg.viewBox.baseVal.width;
      const texts = [...svg.querySelectorAll('text')].filter((text) => text.textContent?.trim());
      const placed = texts.map((text) => ({
        words: text.textContent ?? '',
        at: text.getBoundingClientRect(),
      }));
      const small = texts.filter(
        (text) => Number.parseFloat(getComputedStyle(text).fontSize) * scale < least,
      );
      const cut = placed.filter(({ at }) => at.left < box.left - 1 || at.right > box.right + 1);
      const over = placed.flatMap((one, index) =>
        placed.slice(index + 1).filter(({ at }) => {
          const width = Math.min(one.at.right, at.right) - Math.max(one.at.left, at.left);
          const height = Math.min(one.at.bottom, at.bottom) - Math.max(one.at.top, at.top);
          // Boxes of letters touch where lines stand close; letters themselves do not.
          return width > 2 && height > 5;
        }),
      );
      return [
        ...(svg.getAttribute('role') === 'img' && name.length > 20 ? [] : [`no name: ${name}`]),
        ...small.map((text) => `small: ${text.textContent}`),
        ...cut.map(({ words }) => `cut: ${words}`),
        ...over.map(({ words }) => `over another: ${words}`),
      ];
    });
  }, leastLetters);
}

for (const { id, lessons } of courses) {
  for (const locale of locales) {
    test(`the drawings of ${id} are read at 320 px in ${locale}, by eye and by screen reader`, async ({
      page,
    }) => {
      await page.setViewportSize({ width: 320, height: 700 });
      let drawings = 0;
      for (const lesson of lessons) {
        await page.goto(lessonPath(locale, lesson));
        drawings += await page.locator('article figure svg, .q-picture > div svg').count();
        expect(await faults(page), lesson.id).toEqual([]);
      }
      expect(drawings).toBeGreaterThanOrEqual(lessons.length);
    });
  }
}
