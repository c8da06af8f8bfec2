import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { blocksOf } from '@/catalog/translations/blocks.ts';
import { walked } from './content.ts';
import { lessonPath } from './page-kind.ts';

test('the built site holds nothing of the authors’ room', () => {
  const names = readdirSync('dist', { recursive: true, encoding: 'utf8' });
  expect(names.length).toBeGreaterThan(100);
  expect(names.filter((name) => /authors/.test(name))).toEqual([]);
  const texts = names.filter((name) => /\.(html|js|css|json)$/.test(name));
  const traces = texts.filter((name) => {
    return /authors-panel|authorNote|author-note|findings\.json|authors:|open-in-editor|⟦/.test(
      readFileSync(join('dist', name), 'utf8'),
    );
  });
  expect(traces).toEqual([]);
});

// A dev server makes each page when it is first asked for: on a slow machine that takes its time.
const inTime = { timeout: 90_000 };

test.describe('while somebody writes', () => {
  test.describe.configure({ timeout: 300_000 });
  const port = Number(process.env['TEST_PORT'] ?? 4391) + 1000;
  const copy = resolve('.astro', `authors-room-${port}`);
  let server: ChildProcess;
  let site = '';

  test.beforeAll(async () => {
    rmSync(copy, { recursive: true, force: true });
    for (const part of ['src', 'content', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
      cpSync(part, join(copy, part), { recursive: true });
    server = spawn(process.execPath, [join(copy, 'src/e2e/authors-dev.mjs'), String(port)], {
      cwd: copy,
      env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    site = await new Promise<string>((told, failed) => {
      let said = '';
      server.stdout?.on('data', (data) => {
        said += String(data);
        const [address] = /http:\/\/127\.0\.0\.1:\d+/.exec(said) ?? [];
        if (address) told(address);
      });
      server.once('exit', () => failed(new Error(`the dev server ended: ${said}`)));
    });
  });
  test.afterAll(() => {
    server?.kill();
    rmSync(copy, { recursive: true, force: true });
  });

  test('what the compiler refuses stands on the page, with a note beside its paragraph, until it is mended', async ({
    page,
  }) => {
    const file = join(copy, 'content/courses', walked.course, walked.id, 'ky.mdx');
    const whole = readFileSync(file, 'utf8');
    const blocks = blocksOf(whole);
    const index = blocks.findIndex(({ kind }, at) => at > 4 && kind === 'a paragraph');
    const line = blocks[index]?.line ?? 0;
    const note = page.locator('[data-author-note]').filter({ hasText: `ky.mdx:${line}` });
    await page.goto(`${site}${lessonPath('ky', walked)}`);
    await expect(page.locator('#authors-panel .pill')).not.toContainText('Reading', inTime);
    await expect(note).toHaveCount(0);

    const lines = whole.split('\n');
    writeFileSync(file, lines.with(line - 1, `<5 {сом ${lines[line - 1]}`).join('\n'));
    await expect(note).toBeVisible(inTime);
    await expect(note).toContainText('Error');
    expect(await note.evaluate(({ previousElementSibling: block }) => block?.textContent)).toMatch(
      /^<5 \{сом /,
    );
    expect((await page.request.get(`${site}/ky/`)).status()).toBe(200);

    writeFileSync(file, whole);
    await expect(note).toHaveCount(0, inTime);
    await expect(page.locator('.prose')).not.toContainText('{сом', inTime);
  });
});
