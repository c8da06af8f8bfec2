import { expect, test } from '@playwright/test';
import { classPath } from './class-road.ts';
import { issueTo, openCertificates, verifyPath } from './credential-road.ts';
import { say } from './words.ts';

const part = 'islands/classroom/certificates';
const ky = (key: string) => say('islands/verify', 'ky', key);

test('a certificate is issued, checked without a connection by somebody else, changed in vain, and taken back', async ({
  page,
  browser,
}) => {
  await page.goto(classPath('ky'));
  await openCertificates(page, 'ky');
  const fingerprint = (await page.locator('.certificates-key').textContent()) ?? '';
  await issueTo(page, 'ky', 'Айпери Бакытбекова');
  await page.locator('.certificates-list a').click();
  const link = await page.locator('.room-handing textarea').inputValue();
  const code = link.slice(link.indexOf('#') + 1);
  expect(link.length).toBeLessThan(900);
  await expect(page.locator('.sheet .room-qr path')).toHaveAttribute('d', /^M/);

  const stranger = await browser.newContext({ viewport: { width: 360, height: 760 } });
  const other = await stranger.newPage();
  await other.goto(verifyPath('ky'));
  await other.waitForLoadState('networkidle');
  await stranger.setOffline(true);
  const open = async (text: string) => {
    await other.locator('#verify-text').fill(text);
    await other.getByRole('button', { name: ky('check'), exact: true }).click();
  };
  await open(`Мына: ${code.slice(0, 300)}A${code.slice(301)}`);
  await expect(other.locator('#verify-told')).toHaveText(ky('fault_damaged'));
  await open(`Мына менин сертификатым: ${link} рахмат`);
  await expect(other.locator('#verify-verdict')).toContainText(ky('verdict_holds'));
  await expect(other.locator('#verify-verdict')).toBeFocused();
  await expect(other.locator('.verify-facts dd').first()).toHaveText('Айпери Бакытбекова');
  await expect(other.locator('.verify-facts')).toContainText(ky('basis_stated'));
  expect(((await other.locator('.verify-key').textContent()) ?? '').trim().split(/\s+/)).toEqual(
    fingerprint.trim().split(/\s+/),
  );
  await expect(other.locator('.verify-shown')).toContainText(ky('key_first'));
  await other.locator('.verify-try input').fill('Айпери Бакытбекоба');
  await expect(other.locator('.verify-result')).toHaveText(ky('try_fails'));

  await page.getByRole('button', { name: say(part, 'ky', 'revoke') }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: say(part, 'ky', 'revoke_yes') })
    .click();
  await expect(page.locator('.room-part .note')).toBeVisible();
  await page
    .getByRole('link', { name: say(part, 'ky', 'title'), exact: true })
    .last()
    .click();
  await page.getByRole('button', { name: say(part, 'ky', 'list_code') }).click();
  await open(await page.locator('.room-handing textarea').inputValue());
  await expect(other.locator('#verify-verdict')).toContainText(ky('verdict_revoked'));
  await stranger.close();
});
