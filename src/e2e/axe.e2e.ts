import { expect, test } from '@playwright/test';
import { locales } from '@/core/locale/locale.ts';
import { open } from './page-kind.ts';
import { overflow, violations } from './page-rules.ts';
import { pageKinds } from './pages.ts';

for (const kind of pageKinds) {
  for (const locale of kind.shared ? locales.slice(0, 1) : locales) {
    // A page is brought into its state once for all that is asked of it there: that takes longer than the asking.
    const isJudged = locale === 'ky';
    const claim = isJudged ? 'axe finds nothing to mend in light and dark, and nothing' : 'nothing';
    test(`${claim} runs off a screen of 320 px: ${kind.name}, ${locale}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      if (!isJudged) await page.setViewportSize({ width: 320, height: 640 });
      await open(page, kind, locale);
      for (const colorScheme of isJudged ? (['light', 'dark'] as const) : []) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
        expect(await violations(page), colorScheme).toEqual([]);
      }
      await page.setViewportSize({ width: 320, height: 640 });
      const { over, culprits } = await overflow(page);
      expect(over, culprits).toBeLessThanOrEqual(0);
    });
  }
}
