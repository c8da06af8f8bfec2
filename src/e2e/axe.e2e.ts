import { expect, test } from '@playwright/test';
import { locales } from '@/core/locale/locale.ts';
import { open } from './page-kind.ts';
import { overflow, violations } from './page-rules.ts';
import { pageKinds } from './pages.ts';

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
      const { over, culprits } = await overflow(page);
      expect(over, culprits).toBeLessThanOrEqual(0);
    });
  }
}
