import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { atQuestion } from './answering.ts';
import { root, walked } from './content.ts';
import { lessonPath, open } from './page-kind.ts';
import { pageKinds } from './pages.ts';

/** Everything that a page does against its own rules. */
interface Trouble {
  readonly console: string[];
  readonly foreign: string[];
  readonly failed: string[];
}

declare global {
  interface Window {
    violations: string[];
  }
}

async function watch(page: Page, own: string): Promise<Trouble> {
  const trouble: Trouble = { console: [], foreign: [], failed: [] };
  await page.addInitScript(() => {
    window.violations = [];
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      window.violations.push(`${violatedDirective}: ${blockedURI}`),
    );
  });
  page.on('pageerror', (error) => trouble.console.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) trouble.console.push(message.text());
  });
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (origin !== own && protocol !== 'blob:') trouble.foreign.push(request.url());
  });
  page.on('response', (response) => {
    if (response.status() >= 400) trouble.failed.push(`${response.status()} ${response.url()}`);
  });
  return trouble;
}

test('every route of the site is among the page kinds that the tests look at', () => {
  const pages = join(root, 'src/pages');
  const routes = readdirSync(pages, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.astro') && file !== '404.astro')
    .map((file) => `/${file.replaceAll('\\', '/').replace(/(index)?\.astro$/, '')}/`.replace(/\/+$/, '/'));
  const paths = pageKinds.map(({ path }) => path('ky').replace(/[?#].*$/, ''));
  const unseen = routes.filter((route) => {
    const places = route.replaceAll(/\[\.\.\.\w+\]\//g, '(?:[^/]+/)?').replaceAll(/\[\w+\]/g, '[^/]+');
    const pattern = new RegExp(`^${places}$`);
    return !paths.some((path) => pattern.test(path));
  });
  expect(unseen).toEqual([]);
});

for (const kind of pageKinds) {
  test(`keeps its own rules and calls nobody: ${kind.name}`, async ({ page, request, baseURL }) => {
    const own = new URL(baseURL ?? '').origin;
    const trouble = await watch(page, own);
    await open(page, kind, 'ky');
    await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
    await page.waitForLoadState('networkidle');

    const isMissing = kind.path('ky').includes('nowhere');
    const expected = isMissing ? [`404 ${own}${kind.path('ky')}`] : [];
    expect(trouble.failed).toEqual(expected);
    expect(trouble.console.filter((text) => !(isMissing && /status of 404/.test(text)))).toEqual([]);
    expect(trouble.foreign).toEqual([]);
    expect(await page.evaluate(() => window.violations)).toEqual([]);

    const html = await (await request.get(kind.path('ky'))).text();
    const policy = /<meta http-equiv="content-security-policy" content="([^"]+)"/.exec(html)?.[1] ?? '';
    expect(policy).toMatch(/default-src 'none'/);
    expect(policy).toMatch(/script-src 'self'/);
    expect(policy).not.toMatch(/unsafe-inline|unsafe-eval|unsafe-hashes|https?:|\*/);
    expect(html.replaceAll(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>/g, '')).not.toMatch(
      /<[^>]*\s(style|on\w+)=/,
    );

    const broken = await page
      .locator('img')
      .evaluateAll(
        (images) => (images as HTMLImageElement[]).filter((image) => image.naturalWidth === 0).length,
      );
    expect(broken).toBe(0);
  });
}

test('the policy stops a script that slipped into a page', async ({ page }) => {
  const trouble = await watch(page, '');
  await page.goto(lessonPath('ky', walked));
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "taken over"';
    document.body.append(script);
    document.body.insertAdjacentHTML('beforeend', '<p style="color: red">x</p>');
  });
  await expect.poll(() => page.evaluate(() => window.violations.length)).toBe(2);
  expect(await page.title()).not.toBe('taken over');
  expect(trouble.console.length).toBeGreaterThan(0);
});

test('under the policy the theme, the quiz, the search and my learning all come to life', async ({
  page,
}) => {
  await page.goto(lessonPath('ky', walked));
  await expect(page.locator('[data-theme-switch]')).toBeVisible();
  for (const question of walked.questions) await atQuestion(page, question);
  await page.goto('/ky/search/');
  await page.getByRole('searchbox').fill(walked.title.ky);
  await expect(page.locator(`main a[href^="${lessonPath('ky', walked)}"]`).first()).toBeVisible();
  await page.goto('/ky/mine/');
  await expect(page.locator('#mine-data')).toBeVisible();
});
