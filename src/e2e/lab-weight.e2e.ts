import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import { budgets } from './budgets.ts';
import { root, walked } from './content.ts';
import { lessonPath } from './page-kind.ts';

const folder = join(root, 'dist/_astro');

/** Scripts that a page and its worker took, by name, with their bytes after brotli. */
async function taken(page: Page, path: string, ready: string): Promise<ReadonlyMap<string, number>> {
  const names = new Set<string>();
  page.on('request', (request) => {
    const name = /_astro\/([^/?]+\.js)/.exec(request.url())?.[1];
    if (name) names.add(name);
  });
  await page.goto(path);
  await page.locator(ready).first().waitFor();
  return new Map(
    [...names].map((name) => [name, brotliCompressSync(readFileSync(join(folder, name))).length]),
  );
}

const ready = '.lab[aria-busy="false"] .lab-hand';
const sizeOf = (files: ReadonlyMap<string, number>, name: RegExp) =>
  [...files].filter(([file]) => name.test(file)).reduce((sum, [, size]) => sum + size, 0);

test('the worker of a lab is engine and cryptography, each within its weight, and the rules of that lab only', async ({
  page,
}) => {
  const files = await taken(page, '/ky/labs/phishing/', ready);
  const [engine, kit] = [sizeOf(files, /^(worker|lab-engine)-/), sizeOf(files, /^wallet-kit-/)];
  expect(engine).toBeGreaterThan(1000);
  expect(engine).toBeLessThanOrEqual(budgets.labEngine);
  expect(kit).toBeGreaterThan(1000);
  expect(kit).toBeLessThanOrEqual(budgets.walletKit);
  expect(sizeOf(files, /^cards-/)).toBeGreaterThan(0);
  expect(
    [...files.keys()].filter((file) => /^(till|pool|safe|purse|miner|lab-contracts)-/.test(file)),
  ).toEqual([]);
});

test('no kind of lab adds more than its weight to the worker', () => {
  const names = [
    'approvals',
    'blocks',
    'book',
    'cards',
    'confirm',
    'contracts',
    'desk',
    'lab-contracts',
    'market',
    'miner',
  ];
  const more = ['pool', 'power', 'purse', 'recovery', 'requests', 'safe', 'till'];
  for (const name of [...names, ...more]) {
    const file = readdirSync(folder).find((one) => new RegExp(`^${name}-[\\w-]{8}\\.js$`).test(one));
    expect(file, name).toBeDefined();
    const size = brotliCompressSync(readFileSync(join(folder, file ?? ''))).length;
    expect(size, name).toBeLessThanOrEqual(budgets.labDomain);
  }
});

test('a lesson takes nothing of the worker', async ({ page }) => {
  const files = await taken(page, lessonPath('ky', walked), '[data-theme-switch]');
  expect([...files.keys()].filter((file) => /^(worker|wallet-kit|lab-)/.test(file))).toEqual([]);
});
