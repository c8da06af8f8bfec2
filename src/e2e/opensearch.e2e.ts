import { expect, test } from '@playwright/test';
import { locales } from '@/core/locale/locale.ts';
import { first, terms } from './content.ts';

for (const locale of locales) {
  test(`browsers learn to search in ${locale} from the front page and the search page`, async ({ page }) => {
    for (const path of [`/${locale}/`, `/${locale}/search/`]) {
      await page.goto(path);
      const link = page.locator('head link[rel="search"]');
      await expect(link).toHaveAttribute('href', `/${locale}/opensearch.xml`);
      await expect(link).toHaveAttribute('type', 'application/opensearchdescription+xml');
    }
    const xml = await (await page.request.get(`/${locale}/opensearch.xml`)).text();
    const told = await page.evaluate((text) => {
      const parsed = new DOMParser().parseFromString(text, 'application/xml');
      const one = (name: string) => parsed.getElementsByTagName(name)[0];
      return {
        broken: parsed.querySelector('parsererror') !== null,
        root: parsed.documentElement.namespaceURI,
        name: one('ShortName')?.textContent ?? '',
        template: one('Url')?.getAttribute('template') ?? '',
      };
    }, xml);
    expect(told).toMatchObject({ broken: false, root: 'http://a9.com/-/spec/opensearch/1.1/' });
    // The specification allows sixteen letters.
    expect(told.name.length).toBeLessThanOrEqual(16);
    const { pathname, search } = new URL(
      told.template.replace('{searchTerms}', encodeURIComponent(first(terms, 'terms'))),
    );
    await page.goto(pathname + search);
    await expect(page.getByRole('searchbox')).toHaveValue(first(terms, 'terms'));
  });
}
