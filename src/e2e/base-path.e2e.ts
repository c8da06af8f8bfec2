import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, type Page, test } from '@playwright/test';
import { answer, submitOf } from './answering.ts';
import { opener, panel, turnOn } from './blocks.ts';
import { first, root, walked } from './content.ts';
import { lessonPath } from './page-kind.ts';

const base = '/academy';
const port = 4392;
const origin = `http://127.0.0.1:${port}`;
// A host with a form of its own: the link of a report leads there, filled in.
const reportForm =
  'https://forms.invalid/new?template=mistake-{locale}.yml&title={path}&page={url}&release={build}';
const folder = join(root, 'test-results', 'sub-path');
let server: ChildProcess | undefined;

// In one worker, since one build serves them all.
test.describe.configure({ mode: 'default' });

test.beforeAll(async () => {
  test.setTimeout(180_000);
  const env = { ...process.env, BASE_PATH: base, OUT_DIR: folder, REPORT_URL: reportForm };
  await promisify(execFile)(process.execPath, ['scripts/astro.mjs', 'build'], {
    cwd: root,
    env,
    maxBuffer: 2 ** 26,
  });
  server = spawn(process.execPath, ['scripts/serve.mjs', folder, String(port), `${base}/`], { cwd: root });
  await expect
    .poll(async () => (await fetch(`${origin}${base}/ky/`).catch(() => undefined))?.status)
    .toBe(200);
});

test.afterAll(() => {
  server?.kill();
});

/** Every address of this site that a page names, in links, images, scripts and in its head. */
function addresses(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const named = [
      ...document.querySelectorAll('[href], [src], [action], [data-quiz], meta[property="og:image"]'),
    ];
    const attributes = ['href', 'src', 'action', 'data-quiz', 'content'];
    return named.flatMap((element) =>
      attributes
        .flatMap((name) => element.getAttribute(name) ?? [])
        .map((value) => new URL(value, location.href))
        .filter(({ host }) => host === location.host || host.endsWith('.example'))
        .map(({ pathname }) => pathname),
    );
  });
}

const paths = {
  'choice of language': '/#choose',
  'front page': '/ky/',
  lesson: lessonPath('ky', walked),
  glossary: '/ru/glossary/',
  'page with a link of its author': '/ru/about/',
  lab: `/en/labs/first-wallet/`,
  'my learning': '/ky/mine/',
  'my words': '/ky/words/',
  'where my data is': '/ky/data/',
  'page that is not there': '/ky/nowhere/',
};

for (const [name, path] of Object.entries(paths)) {
  test(`under a sub-path every link and file is found below it: ${name}`, async ({ page, request }) => {
    const taken: string[] = [];
    page.on('request', (asked) => taken.push(new URL(asked.url()).pathname));
    await page.goto(`${origin}${base}${path}`);
    await page.waitForLoadState('networkidle');
    const named = [...new Set([...(await addresses(page)), ...taken])];
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter((address) => !address.startsWith(`${base}/`))).toEqual([]);
    const wanted = named.filter((address) => !address.endsWith('/nowhere/'));
    const lost: string[] = [];
    for (const address of wanted)
      if ((await request.get(`${origin}${address}`)).status() !== 200) lost.push(address);
    expect(lost).toEqual([]);
  });
}

test('under a sub-path the quiz works, the language changes, and the go-on card leads back', async ({
  page,
}) => {
  await page.goto(`${origin}${base}${lessonPath('ky', walked)}`);
  const question = first(walked.questions, 'questions in the walked lesson');
  await answer(page, question, 'ky', 'right');
  await page.locator('header a[hreflang="ru"]').click();
  await expect(page).toHaveURL(`${origin}${base}${lessonPath('ru', walked)}`);
  await submitOf(page, question).scrollIntoViewIfNeeded();
  await expect(submitOf(page, question)).toBeEnabled();
  await page.goto(`${origin}${base}/ru/`);
  await page.locator('section[aria-labelledby="go-on"]').getByText(walked.title.ru).first().waitFor();
  await page.locator('section[aria-labelledby="go-on"] a').click();
  await expect(page).toHaveURL(new RegExp(`${base}${lessonPath('ru', walked)}`));
});

test('under a sub-path a search finds a lesson below it', async ({ page }) => {
  await page.goto(`${origin}${base}/ky/search/`);
  await page.getByRole('searchbox').fill(walked.title.ky);
  await expect(page.locator(`main a[href^="${base}${lessonPath('ky', walked)}"]`).first()).toBeVisible();
});

test('under a sub-path a paragraph opens in another language', async ({ page }) => {
  await page.goto(`${origin}${base}${lessonPath('ky', walked)}`);
  await turnOn(page, 'ru');
  await opener(page, 0).click();
  await expect(panel(page, 0)).toHaveAttribute('lang', 'ru');
});

test('a host with a form for mistakes is asked by a link alone, which says page, language and build', async ({
  page,
}) => {
  await page.goto(`${origin}${base}${lessonPath('ky', walked)}`);
  const address = await page.locator('footer a[href*="forms.invalid"]').getAttribute('href');
  const { pathname, searchParams } = new URL(address ?? '');
  expect(pathname).toBe('/new');
  expect(Object.fromEntries(searchParams)).toEqual({
    template: 'mistake-ky.yml',
    title: `${base}${lessonPath('ky', walked)}`,
    page: expect.stringMatching(new RegExp(`^https://.*${base}${lessonPath('ky', walked)}$`)),
    release: expect.stringMatching(/^\d+\.\d+\.\d+ \d{4}-\d\d-\d\d$/),
  });
  await page.goto(`${origin}${base}/ru/report/`);
  await expect(page.locator('main a[href*="forms.invalid"]')).toBeVisible();
});
