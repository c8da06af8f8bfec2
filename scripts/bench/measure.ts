import { chromium, type Page } from '@playwright/test';
import { browserOptions } from '../browser.mjs';
import type { AskedForm } from './questions.ts';
import { serve } from './serve.ts';

/** What one run of one engine came to. Times are milliseconds on the slowed processor. */
export interface Run {
  /** Bytes of all bodies before the first answer could be shown, script included; the page itself is not counted. */
  readonly firstBytes: number;
  readonly firstRequests: number;
  /** The same with the passages of six results. */
  readonly passageBytes: number;
  /** Loading, or starting, until the first question can be asked. */
  readonly loadMs: number;
  /** Bytes of each further question, the median and the 95th percentile. */
  readonly moreBytes: number;
  readonly moreBytesP95: number;
  /** A question asked for the second time: all it needs is there. */
  readonly warm50: number;
  readonly warm95: number;
}

/** How many lessons with any form of an asked noun were found, and how much of what was found has one. */
export interface FoundShare {
  readonly recall: number;
  readonly precision: number;
  /** Questions that found nothing right. */
  readonly nothing: number;
}

const cpuSlowdown = 6;

export const quantile = (values: readonly number[], part: number): number => {
  const sorted = [...values].sort((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? Number.NaN;
};

/** Opens a page of a folder in a browser of its own. */
async function withPage<Result>(
  folder: string,
  page: string,
  use: (page: Page, sent: readonly { path: string; bytes: number }[]) => Promise<Result>,
): Promise<Result> {
  const server = await serve(folder);
  const browser = await chromium.launch(await browserOptions());
  try {
    const opened = await browser.newPage();
    await opened.goto(`${server.origin}/${page}.html`);
    await opened.waitForFunction('globalThis.benchPage !== undefined');
    return await use(opened, server.sent);
  } finally {
    await browser.close();
    server.close();
  }
}

async function slow(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: cpuSlowdown });
}

const timed = (page: Page, query: string): Promise<number> =>
  page.evaluate(async (asked) => {
    const begun = performance.now();
    await benchPage.search(asked);
    return performance.now() - begun;
  }, query);

/** Bytes of everything before an answer, and of the questions after it. */
export async function measureBytes(folder: string, page: string, queries: readonly string[]) {
  return withPage(folder, page, async (opened, sent) => {
    const bytesFrom = (start: number) => sent.slice(start).reduce((sum, { bytes }) => sum + bytes, 0);
    const own = sent.findIndex(({ path }) => path.endsWith('.html')) + 1;
    await opened.evaluate(() => benchPage.load());
    await timed(opened, queries[0] ?? '');
    const first = { firstBytes: bytesFrom(own), firstRequests: sent.length - own };
    await opened.evaluate((query) => benchPage.passages?.(query), queries[0] ?? '');
    const passageBytes = bytesFrom(own);
    const more: number[] = [];
    for (const query of queries.slice(1)) {
      const start = sent.length;
      await timed(opened, query);
      more.push(bytesFrom(start));
    }
    return { ...first, passageBytes, moreBytes: quantile(more, 0.5), moreBytesP95: quantile(more, 0.95) };
  });
}

/** Time on a processor slowed six times. */
export async function measureTime(folder: string, page: string, queries: readonly string[]) {
  return withPage(folder, page, async (opened) => {
    await slow(opened);
    const loadMs = await opened.evaluate(async () => {
      const begun = performance.now();
      await benchPage.load();
      return performance.now() - begun;
    });
    for (const query of queries) await timed(opened, query);
    const times: number[] = [];
    for (const query of queries) times.push(await timed(opened, query));
    return { loadMs, warm50: quantile(times, 0.5), warm95: quantile(times, 0.95) };
  });
}

/** Asks each form and compares what is found with what holds the noun. */
export async function measureFound(
  folder: string,
  page: string,
  forms: readonly AskedForm[],
  idOf: ReadonlyMap<string, number>,
): Promise<FoundShare> {
  return withPage(folder, page, async (opened) => {
    await opened.evaluate(() => benchPage.load());
    let [recall, precision, nothing] = [0, 0, 0];
    for (const { form, lessons } of forms) {
      const hrefs = await opened.evaluate((query) => benchPage.all(query), form);
      const right = hrefs.filter((href) => lessons.has(idOf.get(href) ?? -1)).length;
      recall += right / lessons.size;
      precision += hrefs.length === 0 ? 1 : right / hrefs.length;
      if (right === 0) nothing += 1;
    }
    const asked = Math.max(1, forms.length);
    return { recall: recall / asked, precision: precision / asked, nothing: nothing / asked };
  });
}
