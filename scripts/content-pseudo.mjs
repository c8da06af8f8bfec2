// `npm run content:pseudo`: builds the site with its Kyrgyz in the pseudo-language, longer and in brackets, and looks at every kind of
// page on a narrow phone for texts that stand in no dictionary (no brackets) and texts that do not fit. `-- --keep` leaves the last build.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { browserOptions } from './browser.mjs';
import { overflowing, plainTexts } from './pseudo-look.mjs';

const folder = join('test-results', 'pseudo');
const port = Number(process.env.TEST_PORT ?? 4479);
const site = `http://127.0.0.1:${port}`;
/** Of pages made by the same template no more than these are looked at. */
const most = { glossary: 3, courses: 8, other: 99 };

// What may be read without brackets: languages name themselves, dates are made by code from tables of their own.
const allowed = [
  'Кыргызча|Русский|Кыр|Рус|гызча|ский',
  'январь|февраль|март|апрель|май|июнь|июль|август|сентябрь|октябрь|ноябрь|декабрь',
  '\\d+-жыл(дын)?|жылдын',
  // The mark of practice money stands in all three languages everywhere; a name may be forged with letters that look alike.
  'ОКУУ АКЧАСЫ|ОКУУ · УЧЕБНЫЙ',
  '\\S+\\.example',
];

function build() {
  const env = { ...process.env, CHYNJYR_PSEUDO: '1', OUT_DIR: folder };
  const { status } = spawnSync('npm', ['run', 'build'], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('the build in the pseudo-language failed');
}

/** Addresses of Kyrgyz pages, some of each kind. */
function pages() {
  const all = readdirSync(join(folder, 'ky'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('index.html'))
    .map((name) => `/ky/${name.replaceAll('\\', '/').replace(/index\.html$/, '')}`)
    .sort((one, other) => one.split('/').length - other.split('/').length || (one < other ? -1 : 1));
  const counts = new Map();
  return all.filter((path) => {
    const [, , kind = '', ...rest] = path.split('/');
    const key = `${kind}/${rest.length}/${rest.at(-2) === 'answers' || rest.at(-2) === 'paper'}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
    return counts.get(key) <= (most[kind] ?? most.other);
  });
}

/** Brings a page into the state in which most of it is seen: what unfolds is open, the quiz is awake, the first question answered. */
async function wake(page) {
  await page.evaluate(() => {
    for (const each of document.querySelectorAll('details')) each.open = true;
  });
  if (await page.locator('.lab').count())
    await page.locator('.lab[aria-busy=false] .lab-hand').waitFor({ timeout: 20_000 });
  const quiz = page.locator('[data-question]').first();
  if (await quiz.count()) {
    await quiz.scrollIntoViewIfNeeded();
    const form = page.locator('form.question').first();
    await form.waitFor({ timeout: 20_000 }).catch(() => undefined);
    const option = form.locator('input[type=radio]').first();
    if (await option.count()) {
      await option.check({ force: true });
      await form.locator('button[type=submit]').first().click();
    }
  }
  await page.waitForTimeout(250);
}

if (!process.argv.includes('--keep') || !existsSync(folder)) build();
const server = spawn(process.execPath, ['scripts/serve.mjs', folder, String(port), '/'], { stdio: 'ignore' });
const browser = await chromium.launch(await browserOptions());
/** Pages by what was found on them: the same header stands on all. */
const found = new Map();
let count = 0;
try {
  for (let tries = 0; tries < 50; tries += 1) {
    if (
      await fetch(`${site}/ky/`).then(
        () => true,
        () => false,
      )
    )
      break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const context = await browser.newContext({ viewport: { width: 360, height: 760 }, locale: 'ky' });
  const page = await context.newPage();
  for (const path of pages()) {
    await page.goto(`${site}${path}`);
    await wake(page).catch((error) => console.error(`${path}: ${error.message.split('\n')[0]}`));
    const told = [...(await page.evaluate(plainTexts, allowed)), ...(await page.evaluate(overflowing))];
    for (const each of told) found.set(each, [...(found.get(each) ?? []), path]);
    count += 1;
  }
} finally {
  await browser.close();
  server.kill();
}
for (const [what, paths] of found)
  console.log(`${what}\n    ${paths[0]}${paths.length > 1 ? ` and ${paths.length - 1} more` : ''}`);
console.log(`\n${count} pages in the pseudo-language, ${found.size} things to look at`);
if (found.size > 0) process.exitCode = 1;
