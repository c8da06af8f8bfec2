// `npm run measure:labs`: how long a learner waits in a lab, in a browser held to a sixth of one core by a cgroup (Linux, as root), median of some runs.
// DevTools' own throttling slows only the main thread, not workers: `npm run measure:labs -- 5 devtools` shows that too, at rate six. Build first.
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmdirSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { browserOptions } from './browser.mjs';

const runs = Number(process.argv[2] ?? 5);
const byDevtools = process.argv[3] === 'devtools';
const share = byDevtools ? 2 : Number(process.argv[3] ?? 1 / 6);
const port = 4477;
const group = '/sys/fs/cgroup/cpu/chynjyr-measure';

/** Holds a process and all its children to a share of a core. */
function hold(pid) {
  mkdirSync(group, { recursive: true });
  // A short period, so that a slow processor is imitated and not one that stands still for a while.
  writeFileSync(`${group}/cpu.cfs_period_us`, '12000');
  writeFileSync(`${group}/cpu.cfs_quota_us`, String(Math.round(12000 * share)));
  const all = [pid];
  for (let at = 0; at < all.length; at += 1) {
    const children = readFileSync(`/proc/${all[at]}/task/${all[at]}/children`, 'utf8').trim();
    if (children) all.push(...children.split(' '));
    writeFileSync(`${group}/cgroup.procs`, String(all[at]));
  }
}

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
const worst = (list) => Math.max(...list);

/** Notes how long the worker takes for each question, by kind. */
function watchWorker() {
  const times = [];
  globalThis.labTimes = times;
  const Own = globalThis.Worker;
  globalThis.Worker = class extends Own {
    constructor(...given) {
      super(...given);
      globalThis.labBorn ??= performance.now();
      const sent = new Map();
      const post = this.postMessage.bind(this);
      this.postMessage = (message, ...more) => {
        if (message?.request) sent.set(message.id, [message.request.type, performance.now()]);
        return post(message, ...more);
      };
      this.addEventListener('message', ({ data }) => {
        const asked = sent.get(data?.id);
        if (asked) times.push([asked[0], performance.now() - asked[1]]);
        if (asked?.[0] === 'open') globalThis.labOpen ??= performance.now() - globalThis.labBorn;
      });
    }
  };
}

/** The longest the page took from a press to the next picture, as the browser itself tells. */
function watchTaps() {
  globalThis.taps = [];
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries())
      if (name === 'click' || name === 'pointerup') globalThis.taps.push(duration);
  }).observe({ type: 'event', durationThreshold: 16, buffered: true });
}

const server = spawn('node', ['scripts/serve.mjs', 'dist', String(port)], { stdio: 'ignore' });
await new Promise((resolve) => setTimeout(resolve, 800));
const found = { ready: [], wallet: [], open: [], sign: [], act: [], taps: [] };
try {
  for (let run = 0; run < runs; run += 1) {
    const browserServer = await chromium.launchServer(await browserOptions());
    hold(browserServer.process().pid);
    const browser = await chromium.connect(browserServer.wsEndpoint());
    const page = await browser.newPage({ viewport: { width: 360, height: 760 } });
    await page.addInitScript(watchWorker);
    await page.addInitScript(watchTaps);
    page.setDefaultTimeout(120_000);
    if (byDevtools) {
      const session = await page.context().newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate: 6 });
    }
    await page.goto(`http://127.0.0.1:${port}/ky/labs/address-check/`, { waitUntil: 'commit' });
    await page.locator('.lab[aria-busy="false"] .lab-hand').waitFor();
    found.ready.push(await page.evaluate(() => performance.now()));
    found.wallet.push(await page.evaluate(() => globalThis.labOpen));
    // A learner reads before doing anything.
    await page.waitForTimeout(3000);
    await page.locator('.messages button').first().click();
    await page.locator('.phone form input.field').fill('1');
    await page.locator('.phone form button[type=submit]').click();
    await page.locator('.review .button').first().click();
    await page.locator('form textarea').waitFor();
    await page.locator('.wait-bar button').click();
    await page.waitForTimeout(1500);
    const times = await page.evaluate(() => globalThis.labTimes);
    const of = (kind) => times.filter(([name]) => name === kind).map(([, time]) => time);
    found.open.push(...of('open'));
    found.sign.push(...of('pay'));
    found.act.push(...of('act'));
    found.taps.push(...(await page.evaluate(() => globalThis.taps)));
    await browser.close();
    await browserServer.close();
  }
  const line = (name, list) =>
    console.log(
      name.padEnd(46),
      String(Math.round(median(list))).padStart(6),
      String(Math.round(worst(list))).padStart(8),
    );
  const how = byDevtools ? 'main thread slowed six times' : `${share.toFixed(3)} of a core`;
  console.log(`${runs} runs, ${how}`.padEnd(46), 'median', '  worst', '(ms)');
  line('whole page ready, from the address typed', found.ready);
  line('wallet ready, from the start of its worker', found.wallet);
  line('of that, keys and the first blocks', found.open);
  line('signing a payment, answer of the worker', found.sign);
  line('any other action, answer of the worker', found.act);
  line('from a tap to the next picture', found.taps);
} finally {
  server.kill();
  try {
    rmdirSync(group);
  } catch {
    // Still busy with a browser that is closing: it is empty soon, and harmless.
  }
}
