import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import { scriptOf } from '@/catalog/rules/assessment/quiz-script.ts';
import { pageWeight } from '@/catalog/rules/prose/page-weight.ts';
import { roomOf } from '@/catalog/rules/room.ts';
import { locales } from '@/core/locale/locale.ts';
import { contentFiles } from '../../scripts/content-files.ts';
import { atQuestion } from './answering.ts';
import { budgets } from './budgets.ts';
import { first, type Lesson, lessons, root, walked } from './content.ts';
import { watchShifts } from './layout-shifts.ts';
import { lessonPath } from './page-kind.ts';
import { answerTwo } from './pages.ts';
import { scriptParts } from './script-parts.ts';
import { seed } from './stored.ts';

const dist = join(root, 'dist');
const weight = (data: string | Buffer) => (data.length === 0 ? 0 : brotliCompressSync(data).length);
const all = (html: string, pattern: RegExp) => [...html.matchAll(pattern)].map(([, found = '']) => found);

function built(address: string): string {
  const path = join(dist, address.endsWith('/') ? `${address}index.html` : address);
  if (!existsSync(path)) throw new Error(`the build has no ${address}`);
  return readFileSync(path, 'utf8');
}

for (const lesson of lessons) {
  for (const locale of locales) {
    test(`HTML and CSS of ${lesson.id} in ${locale} arrive in the first flight`, () => {
      const html = built(lessonPath(locale, lesson));
      const links = html.match(/<link\b[^>]*>/g) ?? [];
      const styles = links
        .filter((link) => /rel="?stylesheet/.test(link))
        .map((link) => built(/href="([^"]+)"/.exec(link)?.[1] ?? ''));
      const total = weight(html) + styles.reduce((sum, style) => sum + weight(style), 0);
      expect(total).toBeGreaterThan(1000);
      expect(total).toBeLessThanOrEqual(budgets.lessonDocument);
    });
  }
}

test('what authors are told of the weight of a page before it is built is true to 5 %', () => {
  const { room } = roomOf({ files: contentFiles(join(root, 'content')), today: '2026-11-26' });
  for (const lesson of lessons) {
    for (const locale of locales) {
      const truth = weight(built(lessonPath(locale, lesson)));
      const told = pageWeight(room, `${lesson.course}/${lesson.id}`, locale) ?? 0;
      expect(Math.abs(told / truth - 1), `${lesson.id} ${locale}: ${told} told, ${truth} built`).toBeLessThan(
        0.05,
      );
    }
  }
});

test('no script of a lesson stands in the way of reading it', () => {
  for (const lesson of lessons) {
    const html = built(lessonPath('ky', lesson));
    const scripts = all(html, /<script\b([^>]*\ssrc=[^>]*)>/g);
    expect(scripts.length).toBeGreaterThan(0);
    for (const attributes of scripts) expect(attributes).toMatch(/type="module"|\sdefer|\sasync/);
    // What stands inline runs before the first paint, so it may only be a few lines.
    const inline = all(html, /<script(?![^>]*(?:\ssrc=|application\/json))[^>]*>([\s\S]*?)<\/script>/g);
    expect(inline.join('').length).toBeLessThan(1000);
  }
});

/** What only the code of labs holds: the word list of BIP-39, the prime of secp256k1, a worker. */
const labCode = /\babandon\b.{1,4}\bability\b|fffffffefffffc2f|new Worker\(/i;

/** Bytes of all script that a page took, each file compressed by itself, and which of the files are a lab's. */
async function scriptsTaken(page: Page, visit: () => Promise<void>) {
  const files = new Map<string, number>();
  const ofLabs: string[] = [];
  page.on('response', async (response) => {
    if (!/\.m?js$/.test(new URL(response.url()).pathname)) return;
    files.set(response.url(), 0);
    const body = await response.body();
    if (labCode.test(body.toString())) ofLabs.push(response.url());
    files.set(response.url(), weight(body));
  });
  await visit();
  await page.waitForLoadState('networkidle');
  const inline = all(
    await page.content(),
    /<script(?![^>]*(?:\ssrc=|application\/(?:ld\+)?json))[^>]*>([\s\S]*?)<\/script>/g,
  );
  await expect.poll(() => [...files.values()].every((size) => size > 0)).toBe(true);
  const sizes = new Map([...files].map(([url, size]) => [url.split('/').at(-1) ?? '', size]));
  return { sizes, inline: weight(inline.join('')), ofLabs, names: [...sizes.keys()] };
}

const sum = (sizes: Iterable<number>) => [...sizes].reduce((all, size) => all + size, 0);

async function seeWholeQuiz(page: Page, lesson: Lesson): Promise<void> {
  for (const question of lesson.questions) await atQuestion(page, question);
}

// A script is the same in every language but for its words, which a file of the page brings: one language of each lesson is enough.
for (const [at, lesson] of lessons.entries()) {
  for (const locale of lesson === walked ? locales : locales.slice(at % 3, (at % 3) + 1)) {
    test(`script of ${lesson.id} in ${locale}, its quiz in view, stays within the budget`, async ({
      page,
    }) => {
      const { sizes, inline, names, ofLabs } = await scriptsTaken(page, async () => {
        await page.goto(lessonPath(locale, lesson));
        await seeWholeQuiz(page, lesson);
      });
      const { islands, sharedOf, ownOf } = scriptParts(join(dist, '_astro'));
      const shared = sharedOf(names);
      // Each type that is asked has a file of its own, or what is called shared would hide it.
      for (const { type } of lesson.questions) {
        expect(names).toContain(islands.get(type));
        expect(ownOf(type, shared)).toContain(islands.get(type));
      }
      const ofShared = [...sizes].filter(([name]) => shared.has(name)).map(([, size]) => size);
      expect(ofShared.length).toBeGreaterThan(3);
      expect(sum(ofShared) + inline).toBeLessThanOrEqual(budgets.sharedScript);
      expect(sum(sizes.values()) + inline).toBeLessThanOrEqual(budgets.lessonScript);
      // What authors are told before a build.
      const told = scriptOf(lesson.questions.map(({ type }) => type));
      const own = sum([...sizes].filter(([name]) => !shared.has(name)).map(([, size]) => size));
      expect(Math.abs(told / own - 1), `${told} told, ${own} taken`).toBeLessThan(0.02);
      expect(ofLabs).toEqual([]);
    });
  }
}

test('no question type weighs more than its budget, beyond what every quiz shares', async ({ page }) => {
  const { names } = await scriptsTaken(page, async () => {
    await page.goto(lessonPath('ky', walked));
    await seeWholeQuiz(page, walked);
  });
  const { code, islands, sharedOf, ownOf } = scriptParts(join(dist, '_astro'));
  const shared = sharedOf(names);
  const questions = join(root, 'src/questions');
  const types = readdirSync(questions).filter((name) => existsSync(join(questions, name, 'Island.tsx')));
  expect([...islands.keys()].sort()).toEqual(types.sort());
  for (const type of types) {
    const own = ownOf(type, shared);
    expect(own, type).toContain(islands.get(type));
    const size = sum(own.map((name) => weight(code.get(name) ?? '')));
    expect(size, type).toBeLessThanOrEqual(budgets.typeScript);
  }
});

test('the code of labs comes with a lab', async ({ page }) => {
  const { ofLabs } = await scriptsTaken(page, async () => {
    await page.goto(`/ky/labs/first-wallet/`);
    await expect(page.locator('.lab-hand').getByRole('button').first()).toBeVisible();
  });
  expect(ofLabs.length).toBeGreaterThan(0);
});

test('reading a lesson without coming near its quiz takes neither the quiz nor its answers', async ({
  page,
}) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const { names } = await scriptsTaken(page, async () => {
    await page.goto(lessonPath('ky', walked));
    await expect(page.locator('[data-theme-switch]')).toBeVisible();
  });
  expect(asked.filter((url) => url.endsWith('quiz.json'))).toEqual([]);
  expect(names.filter((name) => /preact|wake-quiz|question|Island/i.test(name))).toEqual([]);
});

/** Scrolls to the end as a hand does, half a screen at a time. */
async function scrollThrough(page: Page): Promise<void> {
  const end = () => page.evaluate(() => scrollY + innerHeight >= document.documentElement.scrollHeight - 2);
  for (let turns = 0; turns < 100 && !(await end()); turns += 1) {
    await page.evaluate(async () => {
      scrollBy({ top: innerHeight / 2, behavior: 'instant' });
      await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
    });
  }
}

async function slowDown(page: Page): Promise<void> {
  const browser = await page.context().newCDPSession(page);
  await browser.send('Network.enable');
  const throughput = (400 * 1024) / 8;
  await browser.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 300,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  });
}

/** Every lesson on a phone; on a wide screen, where less can move, and on a slow line, which takes long, some of them. */
function looked(width: number, net: 'fast' | 'slow'): readonly Lesson[] {
  if (net === 'slow') return [first(lessons, 'lessons'), walked];
  return width === 360 ? lessons : lessons.filter((lesson, at) => at % 4 === 0 || lesson === walked);
}

for (const width of [360, 1280]) {
  for (const net of ['fast', 'slow'] as const) {
    for (const lesson of looked(width, net)) {
      test(`nothing moves while ${lesson.id} loads and is scrolled, ${width} px, ${net} network`, async ({
        page,
      }) => {
        await page.setViewportSize({ width, height: 760 });
        const shifts = await watchShifts(page);
        if (net === 'slow') await slowDown(page);
        await page.goto(lessonPath('ky', lesson));
        await scrollThrough(page);
        await seeWholeQuiz(page, lesson);
        expect(await shifts()).toEqual([]);
      });
    }
  }
}

test('nothing moves when a lesson is opened again whose questions are answered', async ({ page }) => {
  await page.goto(lessonPath('ky', walked));
  await answerTwo(page, 'ky');
  const shifts = await watchShifts(page);
  await page.goto(lessonPath('ky', walked));
  await scrollThrough(page);
  await seeWholeQuiz(page, walked);
  expect(await shifts()).toEqual([]);
});

test('nothing moves on the front page when it learns where the reader stopped', async ({ page }) => {
  await page.goto('/ky/mine/');
  await expect(page.locator('#mine-data')).toBeVisible();
  await seed(page);
  const shifts = await watchShifts(page);
  await page.goto('/ky/');
  await expect(page.locator('section[aria-labelledby="go-on"]')).toContainText(walked.title.ky);
  await scrollThrough(page);
  expect(await shifts()).toEqual([]);
});
