// Finds the browser for tests and pictures: the one that CHROMIUM names, the machine's own, or the one that npm brought.
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--font-render-hinting=none',
];

const own = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

/**
 * Launch options for Playwright: `{ executablePath, args, env }`.
 * The browser from npm was built for another system, so it also brings the libraries that a bare Debian lacks.
 */
export async function browserOptions() {
  const named = process.env.CHROMIUM ?? own.find((path) => existsSync(path));
  if (named) return { executablePath: named, args: flags };
  const { default: chromium, inflate } = await import('@sparticuz/chromium');
  const executablePath = await chromium.executablePath();
  const bin = fileURLToPath(new URL('../node_modules/@sparticuz/chromium/bin/', import.meta.url));
  await inflate(join(bin, 'al2023.tar.br'));
  const libraries = join(tmpdir(), 'al2023', 'lib');
  const path = [libraries, process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  // A bare machine has no fonts either, and text without a font has no size: the package's own make every machine alike.
  const fonts = join(tmpdir(), 'fonts');
  return {
    executablePath,
    args: flags,
    env: { ...process.env, LD_LIBRARY_PATH: path, FONTCONFIG_PATH: fonts },
  };
}
