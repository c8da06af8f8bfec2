import { expect, type Locator, type Page } from '@playwright/test';

/** Opens the search box by its keys; gives its field. */
export async function openSearchBox(page: Page): Promise<Locator> {
  const field = page.locator('.search-box [role="combobox"]');
  // The page may not have come to life yet.
  await expect(async () => {
    await page.keyboard.press('Control+KeyK');
    await expect(field).toBeFocused({ timeout: 2000 });
  }).toPass();
  return field;
}
