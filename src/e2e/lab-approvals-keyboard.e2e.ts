import { expect, type Page, test } from '@playwright/test';
import * as keys from './keys.ts';
import { labWord } from './lab-content.ts';
import { atRest, goOn } from './lab-hands.ts';
import { played } from './lab-walks.ts';

const locale = 'ky';
const found = played.find(({ scenario }) => scenario.id === 'approvals');
if (!found) throw new Error('the lab of approvals is there');
const { lab } = found;
interface Section {
  readonly items: readonly { readonly id: string; readonly spender: string; readonly bad: boolean }[];
}

const word = (key: string) => labWord(locale, key);

async function blocks(page: Page, count: number): Promise<void> {
  const button = page.getByRole('button', { name: word('waitBlock'), exact: true });
  for (let made = 0; made < count; made += 1) {
    await keys.press(button);
    await atRest(page);
  }
}

test('the approvals drill is walked by keyboard alone: read, reckoned, sorted, asked, a week later, looked back', async ({
  page,
}) => {
  const { items } = (lab as unknown as Record<'approvals', Section>).approvals;
  const nameOf = (actor: string) => {
    const name = lab.actors[actor]?.name;
    return typeof name === 'object' ? name.ky : '';
  };
  await page.goto(`/${locale}/labs/approvals/`);
  await atRest(page);
  const rowOf = (name: string) => page.locator('.approval', { hasText: name });
  const held = ((await page.locator('.balance strong').textContent()) ?? '').replace(/\D/g, '');
  for (const { spender } of items) {
    await keys
      .press(rowOf(nameOf(spender)), 'Tab')
      .catch(() => keys.press(rowOf(nameOf(spender)), 'Shift+Tab'));
    await expect(page.locator('.approval-open')).toBeVisible();
    await atRest(page);
  }
  const fields = page.locator('.number-task input');
  for (const [at, answer] of [held, '3000'].entries()) {
    await keys.reach(fields.nth(at));
    await page.keyboard.type(answer);
    await page.keyboard.press('Enter');
    await expect(page.locator('.number-task .verdict').nth(at)).toBeVisible();
    await atRest(page);
  }
  await goOn(page);
  for (const { spender, bad } of items) {
    const row = rowOf(nameOf(spender));
    await keys.press(row).catch(() => keys.press(row, 'Shift+Tab'));
    await atRest(page);
    const open = page.locator('.approval-open');
    if (bad) {
      await keys.press(open.getByRole('button', { name: word('approvalsRevoke'), exact: true }));
      await expect(open.locator('.review h4').first()).toBeFocused();
      await expect(open.locator('.would')).toBeVisible();
      await keys.press(open.getByRole('button', { name: word('approvalsSign'), exact: true }));
    } else {
      await keys.press(open.getByRole('button', { name: word('approvalsKeep'), exact: true }));
    }
    await expect(row).toBeFocused();
    await atRest(page);
  }
  await blocks(page, 3);
  await goOn(page);
  const requests = page.locator('.request');
  for (const [at, choice] of ['approvalsReject', 'approvalsSign'].entries()) {
    const request = requests.nth(at);
    await keys.press(request.getByRole('button', { name: word('approvalsLook'), exact: true }));
    await expect(request.locator('.would')).toBeVisible();
    await atRest(page);
    const button = request.getByRole('button', { name: word(choice), exact: true });
    await keys.press(button);
    await atRest(page);
  }
  await blocks(page, 3);
  await goOn(page);
  await blocks(page, 6);
  await expect(page.locator('.messages li')).toHaveCount(1);
  await goOn(page);
  await keys.press(page.locator('.decision .choices .button').nth(1));
  await atRest(page);
  await keys.reach(page.locator('.phone textarea'));
  await page.keyboard.type('Чатка келген белекти жаптым, анткени ал чексиз жана бейтааныш болчу.');
  await keys.press(page.getByRole('button', { name: word('ownWordsDone'), exact: true }));
  await atRest(page);
  await goOn(page);
  const safe = lab.endings.find(({ id }) => id === 'safe');
  await expect(page.getByRole('heading', { name: safe?.title.ky ?? '', exact: true })).toBeVisible();
});
