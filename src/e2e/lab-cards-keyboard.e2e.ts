import { expect, type Page, test } from '@playwright/test';
import * as keys from './keys.ts';
import { labWord } from './lab-content.ts';
import { atRest, pressed } from './lab-hands.ts';
import { played, putRun, stopsOf } from './lab-walks.ts';
import { overflow, violations } from './page-rules.ts';

/** The case the tests play, and a language that is read from left to right with long words. */
const seed = '00c0ffee';
const locale = 'ky';

const labs = [
  { path: 'phishing', name: 'phishing at the level start' },
  { path: 'offers', name: 'offers at the level practice' },
] as const;

interface CardFile {
  readonly id: string;
  readonly bad: boolean;
  readonly cues: readonly { readonly reason: string }[];
}
interface Section {
  readonly cards: readonly CardFile[];
  readonly reasons: readonly { readonly id: string; readonly text: { readonly ky: string } }[];
}

function word(key: string): string {
  return labWord(locale, key);
}

async function openCase(page: Page): Promise<void> {
  const bar = page.locator('.case-bar');
  await bar.locator('summary').first().click();
  await bar.getByRole('textbox', { name: word('caseType') }).fill(seed);
  await page.keyboard.press('Enter');
  await expect(bar.locator('summary').first()).toContainText(seed);
  await atRest(page);
}

/** Looks, judges and names a reason, as one who knows; every stop of the focus is seen on the way. */
async function judge(page: Page, { reasons }: Section, card: CardFile): Promise<void> {
  await expect(page.locator('.cards h3')).toBeFocused();
  await atRest(page);
  await pressed(page.locator('.details .button').first());
  await expect(page.locator('.details h5').first()).toBeFocused();
  await pressed(page.locator('.card-verdict .two button').nth(card.bad ? 1 : 0));
  const reason = reasons.find(({ id }) => id === card.cues[0]?.reason)?.text.ky ?? '';
  const box = page.getByRole('checkbox', { name: reason, exact: true });
  await keys.reach(box);
  await page.keyboard.press('Space');
  await expect(box).toBeChecked();
  await atRest(page);
}

for (const { path, name } of labs) {
  test(`${path} goes by keyboard alone: cards opened, looked at, judged, handed in, read again`, async ({
    page,
  }) => {
    test.slow();
    const lab = played.find((one) => one.name === name)?.lab as { cards?: Section } | undefined;
    const section = lab?.cards as Section;
    await page.goto(`/${locale}/labs/${path}/`);
    await atRest(page);
    await openCase(page);
    if (path === 'offers') {
      await page.locator('.coach h2').focus();
      await keys.reach(page.locator('.number-task input'));
      await page.keyboard.type('37,8');
      await page.keyboard.press('Enter');
      await atRest(page);
      await pressed(page.locator('.next-step .button:not(.quiet)'));
      await expect(page.locator('.coach h2')).toBeFocused();
    } else await page.locator('.coach h2').focus();
    const ids = await page
      .locator('.card-entry')
      .evaluateAll((entries) => entries.map((entry) => (entry as HTMLElement).dataset.card));
    await keys.press(page.locator('.card-entry').first());
    for (const [index, id] of ids.entries()) {
      const card = section.cards.find((one) => one.id === id) as CardFile;
      await judge(page, section, card);
      const more = index + 1 < ids.length;
      const onward = page
        .locator('.cards .row')
        .getByRole('button', { name: word(more ? 'cardsNext' : 'cardsBack') });
      await keys.press(onward);
    }
    await expect(page.locator('.card-entry').last()).toBeFocused();
    await pressed(page.getByRole('button', { name: word('cardsHand'), exact: true }));
    await expect(page.locator('.tally h3')).toBeFocused();
    await expect(page.locator('.card-state')).toHaveText(ids.map(() => word('cardsRight')));
    await pressed(page.locator('.next-step .button:not(.quiet)'));
    await keys.press(page.locator('.card-entry').first());
    await expect(page.locator('.cards h3')).toBeFocused();
    // Every callout of the legend has its number at its place in the card.
    const numbers = await page.locator('.legend .cue-number').allInnerTexts();
    expect(numbers.length).toBeGreaterThan(0);
    for (const number of numbers)
      await expect(page.locator('.cue-number', { hasText: number.trim() })).toHaveCount(2);
  });
}

for (const theme of ['light', 'dark'] as const) {
  test(`axe finds nothing on any open card, before and after handing in, and none runs off 320 px, ${theme}`, async ({
    page,
  }) => {
    test.slow();
    await page.setViewportSize({ width: 320, height: 700 });
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    for (const name of ['phishing at the level depth', 'offers at the level practice']) {
      const found = played.find((one) => one.name === name) as (typeof played)[number];
      const path = `/${locale}/labs/${name.split(' ')[0]}/${name.endsWith('depth') ? 'depth/' : ''}`;
      const done = stopsOf(found, 'lose').find((stop) => stop.name === 'look-over entered');
      const sorted = done?.actions.slice(0, -2) ?? [];
      for (const actions of [sorted, done?.actions ?? []]) {
        await page.goto(path);
        await atRest(page);
        // A level that is not the lab's first keeps its runs under an id of its own.
        await putRun(page, found, actions, `${found.scenario.id}${name.endsWith('depth') ? '--depth' : ''}`);
        await page.reload();
        await atRest(page);
        const count = await page.locator('.card-entry').count();
        expect(count).toBeGreaterThan(9);
        await expect(page.locator('.tally')).toHaveCount(actions === sorted ? 0 : 1);
        for (let at = 0; at < count; at += 1) {
          await page.locator('.card-entry').nth(at).click();
          await atRest(page);
          const where = `${name}, card ${at}, ${actions.length} actions`;
          if (at < 3) expect.soft(await violations(page), where).toEqual([]);
          const { over, culprits } = await overflow(page);
          expect.soft(over, `${where}: ${culprits}`).toBeLessThanOrEqual(0);
          await page.locator('.cards .text-button').first().click();
        }
      }
    }
  });
}
