import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { locales } from '@/core/locale/locale.ts';
import { open, pageKinds } from './pages.ts';

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe finds wrong, in lines short enough to act on. */
async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).withTags(rules).analyze();
  return found.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, any }) => `${id}: ${help} — ${target.join(' ')} — ${any[0]?.message ?? ''}`),
  );
}

for (const kind of pageKinds) {
  for (const theme of ['light', 'dark'] as const) {
    test(`axe finds nothing to mend: ${kind.name}, ${theme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      await open(page, kind, 'ky');
      await expect(page.locator('html')).toHaveAttribute('data-theme', theme);
      expect(await violations(page)).toEqual([]);
    });
  }

  for (const locale of kind.shared ? locales.slice(0, 1) : locales) {
    test(`nothing runs off a screen of 320 px: ${kind.name}, ${locale}`, async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 640 });
      await open(page, kind, locale);
      const { over, culprits } = await page.evaluate(() => ({
        over: document.documentElement.scrollWidth - innerWidth,
        culprits: [...document.querySelectorAll('body *')]
          .filter((element) => element.getBoundingClientRect().right > innerWidth + 0.5)
          .map((element) => element.outerHTML.slice(0, 100)),
      }));
      expect(over, culprits.slice(0, 3).join(' | ')).toBeLessThanOrEqual(0);
    });
  }
}
