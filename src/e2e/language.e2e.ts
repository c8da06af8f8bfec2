import { expect, type Page, test } from '@playwright/test';
import { type Locale, locales } from '@/core/locale/locale.ts';
import { first, terms, walked } from './content.ts';
import { lessonPath } from './page-kind.ts';
import { pageKinds } from './pages.ts';
import { seed } from './stored.ts';

const localized = pageKinds
  .filter(({ shared, prepare }) => !shared && prepare === undefined)
  .map((kind) => ({ ...kind, path: (locale: Locale) => kind.path(locale).replace(/\?.*/, '') }));
const kyMonths = /(январь|февраль|март|апрель|май|июнь|июль|август|сентябрь|октябрь|ноябрь|декабрь)/;

/** Where a link of the head leads, without the name of the host. */
async function pathsOf(page: Page, selector: string): Promise<Record<string, string>> {
  const links = await page
    .locator(selector)
    .evaluateAll((found) =>
      (found as HTMLLinkElement[]).map(({ hreflang, rel, href }) => [
        hreflang || rel,
        new URL(href).pathname,
      ]),
    );
  return Object.fromEntries(links);
}

for (const kind of localized) {
  test(`the head tells the three versions apart: ${kind.name}`, async ({ page }) => {
    for (const locale of locales) {
      await page.goto(kind.path(locale));
      await expect(page.locator('html')).toHaveAttribute('lang', locale);
      const versions = Object.fromEntries(locales.map((each) => [each, kind.path(each)]));
      expect(await pathsOf(page, 'link[rel=alternate]')).toEqual({
        ...versions,
        'x-default': kind.path('ky'),
      });
      expect(await pathsOf(page, 'link[rel=canonical]')).toEqual({ canonical: kind.path(locale) });
      const graph = Object.fromEntries(
        await page
          .locator('meta[property^="og:"]')
          .evaluateAll((found) =>
            found.map((meta) => [meta.getAttribute('property'), meta.getAttribute('content')]),
          ),
      );
      expect(graph['og:title']).toBeTruthy();
      expect(graph['og:description']?.length).toBeGreaterThan(20);
      expect(graph['og:locale']).toBe({ ky: 'ky_KG', ru: 'ru_KG', en: 'en' }[locale]);
      expect(new URL(graph['og:url'] ?? '').pathname).toBe(kind.path(locale));
      expect(await page.locator('meta[name=description]').getAttribute('content')).toBeTruthy();
    }
  });
}

test('the picture for sharing is there in every language', async ({ page, request }) => {
  for (const locale of locales) {
    await page.goto(`/${locale}/`);
    const address = await page.locator('meta[property="og:image"]').getAttribute('content');
    const response = await request.get(new URL(address ?? '').pathname);
    expect(response.status(), `${address}`).toBe(200);
    expect(response.headers()['content-type']).toMatch(/^image\//);
  }
});

test('words of another language say which language they are in', async ({ page }) => {
  const id = first(terms, 'terms');
  for (const locale of locales) {
    await page.goto(`/${locale}/glossary/${id}/`);
    for (const other of locales.filter((each) => each !== locale)) {
      await expect(page.locator(`main a[href="/${other}/glossary/${id}/"]`)).toHaveAttribute('lang', other);
      await expect(page.locator(`header a[hreflang="${other}"]`)).toHaveAttribute('lang', other);
    }
  }
});

test('no text of a page is in a script that its language does not use, without a mark', async ({ page }) => {
  for (const path of ['/en/', lessonPath('en', walked), '/en/about/', '/en/glossary/', '/en/mine/']) {
    await page.goto(path);
    const strange = await page.evaluate(() => {
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const lang = node.parentElement?.closest('[lang]')?.getAttribute('lang');
        if (lang !== 'en' || node.parentElement?.closest('script, style, noscript') != null) continue;
        if (/\p{Script=Cyrillic}{3,}/u.test(node.textContent ?? '')) found.push(node.textContent ?? '');
      }
      return found;
    });
    expect(strange, path).toEqual([]);
  }
});

/** The front page of a language stands, its script included. */
async function arrived(page: Page, locale: Locale): Promise<void> {
  await expect(page).toHaveURL(new RegExp(`/${locale}/$`));
  await expect(page.locator('[data-theme-switch]')).toBeVisible();
}

test('the first visit offers three languages, and a later one goes straight on', async ({ page }) => {
  await page.goto('/');
  for (const locale of locales) {
    const link = page.locator(`a[href="/${locale}/"]`);
    await expect(link).toBeVisible();
    expect(await link.evaluate((element) => element.closest('[lang]')?.getAttribute('lang'))).toBe(locale);
  }
  await page.locator('a[href="/ru/"]').click();
  await arrived(page, 'ru');
  await page.goto('/');
  await arrived(page, 'ru');
  await page.locator('header a[hreflang="en"]').click();
  await arrived(page, 'en');
  await page.goto('/');
  await arrived(page, 'en');
});

test('the choice of language comes back when it is asked for', async ({ page }) => {
  await page.goto('/en/');
  await arrived(page, 'en');
  await page.goto('/#choose');
  await expect(page.locator('a[href="/ky/"]')).toBeVisible();
  await expect(page).toHaveURL(/\/#choose$/);
});

test('an address that leads nowhere is answered in three languages, with ways on', async ({ page }) => {
  const response = await page.goto('/en/courses/nowhere/');
  expect(response?.status()).toBe(404);
  for (const locale of locales) {
    const part = page.locator(`section[lang="${locale}"]`);
    await expect(part.getByRole('heading')).toBeVisible();
    await expect(part.locator(`a[href="/${locale}/"]`)).toBeVisible();
  }
  await page.locator('a[href="/en/courses/"]').click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
});

test('the sitemap names each page in its three languages', async ({ request }) => {
  const index = await (await request.get('/sitemap-index.xml')).text();
  const file = new URL(/<loc>([^<]+)<\/loc>/.exec(index)?.[1] ?? '').pathname;
  const map = await (await request.get(file)).text();
  const entries = map.match(/<url>.*?<\/url>/gs) ?? [];
  const pathOf = (entry: string) => new URL(/<loc>([^<]+)<\/loc>/.exec(entry)?.[1] ?? '').pathname;
  for (const locale of locales) {
    const entry = entries.find((each) => pathOf(each) === lessonPath(locale, walked)) ?? '';
    const links = [...entry.matchAll(/hreflang="([\w-]+)" href="([^"]+)"/g)];
    const versions = Object.fromEntries(
      links.map(([, lang = '', href = '']) => [lang, new URL(href).pathname]),
    );
    for (const other of locales) expect(versions[other]).toBe(lessonPath(other, walked));
  }
  expect(map).not.toContain('404');
  expect(await (await request.get('/robots.txt')).text()).toMatch(/Sitemap|User-agent/i);
});

test('my learning tells days in Kyrgyz, which Chromium itself cannot', async ({ page }) => {
  await page.goto('/ky/mine/');
  await expect(page.locator('#mine-data')).toBeVisible();
  await seed(page);
  await page.reload();
  const dates = page.locator('section[aria-labelledby="mine-answers"] li');
  await expect(dates.first()).toContainText(kyMonths);
  for (const text of await dates.allInnerTexts()) expect(text).toMatch(kyMonths);
  const days = await page.locator('section[aria-labelledby="mine-activity"]').textContent();
  expect(days).toMatch(kyMonths);
  expect(days).not.toMatch(/[A-Za-z]{3,}/);
});

test('the same days are in Russian and in English on the other versions of the page', async ({ page }) => {
  const wanted: Record<Exclude<Locale, 'ky'>, RegExp> = { ru: /4 марта 2026/, en: /4 March 2026/ };
  for (const locale of ['ru', 'en'] as const) {
    await page.goto(`/${locale}/mine/`);
    await expect(page.locator('#mine-data')).toBeVisible();
    await seed(page);
    await page.reload();
    await expect(page.locator('section[aria-labelledby="mine-answers"]')).toContainText(wanted[locale]);
  }
});
