import { defineConfig } from '@playwright/test';
import { browserOptions } from './scripts/browser.mjs';

const port = Number(process.env['TEST_PORT'] ?? 4391);

export default defineConfig({
  testDir: 'src/e2e',
  testMatch: '**/*.e2e.ts',
  fullyParallel: true,
  workers: 2,
  timeout: 90_000,
  // Two cores at their limit lose a race now and then. A test that needs its second try is listed as flaky and is to be mended.
  retries: 1,
  expect: { timeout: 15_000 },
  reporter: [['list']],
  forbidOnly: process.env['CI'] !== undefined,
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    viewport: { width: 360, height: 760 },
    launchOptions: await browserOptions(),
  },
  webServer: {
    command: `node scripts/serve.mjs dist ${port}`,
    url: `http://127.0.0.1:${port}/ky/`,
    reuseExistingServer: false,
    timeout: 60_000,
  },
});
