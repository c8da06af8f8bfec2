import { expect, type Locator, type Page, test } from '@playwright/test';
import { walk } from '@/core/scenario/walk.ts';
import * as keys from './keys.ts';
import { labWord } from './lab-content.ts';
import { type Played, played, putRun, walkedSeed } from './lab-walks.ts';

type Act = Readonly<Record<string, unknown>> & { readonly t: string };

/** Goes by Tab in the direction in which the target lies. */
async function go(target: Locator): Promise<void> {
  await expect(target).toBeVisible();
  const after = await target.evaluate((wanted) => {
    const here = document.activeElement ?? document.body;
    return (
      here === document.body ||
      Boolean(here.compareDocumentPosition(wanted) & Node.DOCUMENT_POSITION_FOLLOWING)
    );
  });
  await keys.reach(target, after ? 'Tab' : 'Shift+Tab');
}

async function press(target: Locator): Promise<void> {
  await go(target);
  await target.page().keyboard.press('Enter');
  await settled(target.page());
}

async function type(field: Locator, text: string): Promise<void> {
  await go(field);
  await field.page().keyboard.press('Control+A');
  await field.page().keyboard.type(text);
  await field.page().keyboard.press('Enter');
  await settled(field.page());
}

/** The engine is at rest, and the focus is somewhere. */
async function settled(page: Page): Promise<void> {
  await expect(page.locator('.lab')).toHaveAttribute('aria-busy', 'false');
  await expect.poll(() => page.evaluate(() => document.activeElement !== document.body)).toBe(true);
}

const word = (key: string) => labWord('ky', key);
const button = (scope: Page | Locator, key: string) =>
  scope.getByRole('button', { name: word(key), exact: true });
const som = (sum: unknown) => (Number(sum) / 100).toFixed(2);

async function openAt(page: Page, id: string): Promise<{ lab: Played; actions: readonly Act[] }> {
  const lab = played.find((one) => one.scenario.id === id);
  if (!lab) throw new Error(`there is no lab ${id}`);
  await page.goto(`/ky/labs/${id}/`);
  await expect(page.locator('.lab')).toHaveAttribute('aria-busy', 'false');
  await putRun(page, lab, [], id);
  await page.reload();
  await expect(page.locator('.lab')).toHaveAttribute('aria-busy', 'false');
  await expect(page.locator('.case-bar summary')).toContainText(walkedSeed);
  await page.locator('.phone-screen :is(button, input)').first().focus();
  return { lab, actions: walk(lab.scenario, walkedSeed, lab.lab.walks.win).actions as readonly Act[] };
}

async function next(page: Page): Promise<void> {
  await expect(page.locator('.next-step .button:not(.quiet)')).toBeVisible();
  await press(page.locator('.next-step .button'));
  await expect(page.locator('.coach h2')).toBeFocused();
}

async function wait(page: Page): Promise<void> {
  await press(page.locator('.wait-bar button').last());
}

async function playDesk(page: Page, { lab }: { lab: Played }, act: Act): Promise<void> {
  const { desk } = lab.lab as unknown as { desk: { ways: { id: string; name: { ky: string } }[] } };
  const name = (id: unknown) => desk.ways.find((way) => way.id === id)?.name.ky ?? '';
  const offer = (id: unknown) =>
    page.locator('.desk-offer').filter({ has: page.getByRole('heading', { name: name(id), exact: true }) });
  if (act.t === 'ui' && act.id === 'reference') return press(button(page, 'deskReferenceOpen'));
  if (act.t === 'ui') return press(offer(act.id).getByRole('button'));
  if (act.t === 'desk.figure' && act.what === 'arrives') {
    const head = page.locator('.one-open-head').filter({ hasText: name(act.way) });
    if ((await head.getAttribute('aria-expanded')) === 'false') await press(head);
    return type(page.locator(`[name="${act.way}-arrives"]`), String(act.value));
  }
  if (act.t === 'desk.figure') return type(page.locator('[name="margin"]'), String(act.value));
  if (act.t === 'desk.accuse')
    return press(
      page
        .locator('.choices')
        .first()
        .getByRole('button', { name: name(act.way), exact: true }),
    );
  if (act.t === 'desk.send') return press(offer(act.way).getByRole('button'));
  for (const way of act.order as string[])
    await press(page.locator('.desk-place').filter({ hasText: name(way) }));
  return press(
    page
      .locator('section')
      .filter({ has: page.locator('.desk-place') })
      .last()
      .getByRole('button', { name: word('numberCheck') }),
  );
}

async function playBook(page: Page, act: Act): Promise<void> {
  if (act.t === 'ui') return press(button(page, 'bookOpen'));
  if (act.t === 'book.withdraw') return press(button(page, 'bookWithdraw'));
  await go(page.locator('[name="kind"][value="market"]'));
  await page.keyboard.press('ArrowDown');
  return type(page.locator('[name="limit"]'), som(act.price));
}

test('a way home is compared, chosen and followed by keyboard alone', async ({ page }) => {
  test.slow();
  const { lab, actions } = await openAt(page, 'remittance');
  for (const act of actions) {
    const step = await page.locator('.coach h2').textContent();
    const desk = step !== lab.lab.steps.find(({ id }) => id === 'exchange')?.title.ky;
    if (act.t === 'step.next') await next(page);
    else if (act.t === 'clock.advance') await wait(page);
    else if (desk) await playDesk(page, { lab }, act);
    else await playBook(page, act);
  }
  await expect(page.locator('.goals')).toBeVisible();
  await expect(page.locator('.phone')).toContainText(
    lab.lab.endings.find(({ id }) => id === 'sharp')?.title.ky ?? '',
  );
});

test('the digital som is paid on line, off line and twice by keyboard alone', async ({ page }) => {
  test.slow();
  const { lab, actions } = await openAt(page, 'digital-som');
  const { purse } = lab.lab as unknown as { purse: { people: { id: string; name: { ky: string } }[] } };
  const name = (id: unknown) => purse.people.find((person) => person.id === id)?.name.ky ?? '';
  const phone = (id: unknown) => {
    const heading = String(id).endsWith('-copy')
      ? labWord('ky', 'purseCopyOf', { name: name(String(id).replace('-copy', '')) })
      : name(id);
    return id === 'learner'
      ? page.locator('.phone-screen')
      : page.locator('.som-phone').filter({ has: page.getByRole('heading', { name: heading, exact: true }) });
  };
  const play = async (act: Act): Promise<void> => {
    if (act.t === 'ui') return press(button(page, 'purseRecordOpen'));
    if (act.t === 'purse.pay') return type(page.locator(`[name="pay-${act.to}"]`), som(act.sum));
    if (act.t === 'purse.load') return type(page.locator('[name="load"]'), som(act.sum));
    if (act.t === 'purse.air') return press(phone(act.phone).locator('.som-air').first());
    if (act.t === 'purse.hand' && act.phone === 'learner')
      return type(page.locator(`[name="pay-${act.to}"]`), som(act.sum));
    if (act.t === 'purse.hand') return press(phone(act.phone).getByRole('button', { name: name(act.to) }));
    if (act.t === 'purse.again') return press(button(phone(act.phone), 'purseAgain'));
    if (act.t === 'purse.copy') return press(button(page, 'purseCopy'));
    if (act.t === 'purse.sync')
      return press(
        phone(act.phone)
          .getByRole('button')
          .filter({ hasText: word('purseSync') })
          .filter({ hasText: name(act.phone) }),
      );
    if (act.t === 'purse.predict')
      return type(page.locator(`[name="will-${act.of}-${act.what}"]`), som(act.value));
    const choice = lab.lab.decisions.flatMap(({ choices }) => choices).find(({ id }) => id === act.choice);
    return press(page.getByRole('button', { name: choice?.text.ky ?? '', exact: true }));
  };
  for (const act of actions) {
    if (act.t === 'step.next') await next(page);
    else await play(act);
  }
  await expect(page.locator('.goals')).toBeVisible();
  await expect(page.locator('.phone')).toContainText(
    lab.lab.endings.find(({ id }) => id === 'understood')?.title.ky ?? '',
  );
});
