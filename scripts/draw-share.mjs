// Draws the pictures that a chat shows beside a link to the site, one a language: `npm run build && node scripts/draw-share.mjs`.
// They are made from the built front page, so that they wear its face and words.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chromium } from '@playwright/test';
import { browserOptions } from './browser.mjs';

const port = '4399';
const server = spawn(process.execPath, ['scripts/serve.mjs', 'dist', port], {
  stdio: ['ignore', 'pipe', 'inherit'],
});
await once(server.stdout, 'data');
const browser = await chromium.launch(await browserOptions());
for (const locale of ['ky', 'ru', 'en']) {
  const page = await browser.newPage({ viewport: { width: 1200, height: 630 }, bypassCSP: true });
  await page.goto(`http://127.0.0.1:${port}/${locale}/`, { waitUntil: 'networkidle' });
  // A second visit: the title face is `optional` and comes from the cache only.
  await page.reload({ waitUntil: 'networkidle' });
  await page.addStyleTag({
    content: `nav.places, .tools, .ways, main > .wrap, footer { display: none !important }
      header { zoom: 1.6 } .hero .wrap { min-height: 522px !important; zoom: 1 } h1 { font-size: 54px !important } .words p { font-size: 24px !important }`,
  });
  await page.screenshot({ path: `public/share-${locale}.png` });
  await page.close();
}
await browser.close();
server.kill();
