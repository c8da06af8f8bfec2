import { expect, test } from '@playwright/test';
import { locales } from '@/core/locale/locale.ts';
import { labWord } from './lab-content.ts';
import { caseNumber } from './lab-road.ts';
import { seeEveryState } from './lab-states.ts';
import { overflow, violations } from './page-rules.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const locale of locales) {
  // The way through all states is long, so that it is gone once for all that is asked of each.
  const judged = locale === 'ky' ? ', axe finds nothing to mend in light and dark' : '';
  test(`every step of the lab says in ${locale} that the money is practice money, to eyes and to screen readers; nothing runs off a screen of 320 px${judged}`, async ({
    page,
  }) => {
    test.slow();
    await page.setViewportSize({ width: 320, height: 640 });
    const phone = page.getByRole('region', { name: labWord(locale, 'phoneName'), exact: true });
    await seeEveryState({ page, locale }, caseNumber, async (state) => {
      await expect.soft(page.locator('.lab-ribbon'), state).toBeVisible();
      await expect.soft(page.locator('.lab-ribbon'), state).toContainText(labWord(locale, 'ribbon'));
      await expect.soft(phone, state).toBeVisible();
      for (const edge of await phone.locator('.phone-edge').all())
        await expect.soft(edge, state).toHaveText(/ОКУУ АКЧАСЫ.*УЧЕБНЫЕ ДЕНЬГИ.*PRACTICE MONEY/);
      // Nothing that shows or moves money stands outside the phone that says so.
      const shown = '.balance, .history, .review, .explorer, .compare, form:has(textarea)';
      expect.soft(await page.locator(shown).count(), state).toBe(await phone.locator(shown).count());
      for (const balance of await phone.locator('.balance').all())
        await expect.soft(balance, state).toContainText(labWord(locale, 'practiceMoney'));
      const { over, culprits } = await overflow(page);
      expect.soft(over, `${state}: ${culprits}`).toBeLessThanOrEqual(0);
      for (const colorScheme of locale === 'ky' ? (['light', 'dark'] as const) : []) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
        expect.soft(await violations(page), `${state}, ${colorScheme}`).toEqual([]);
      }
    });
  });
}
