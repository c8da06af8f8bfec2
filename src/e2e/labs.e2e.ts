import { expect, type Page, test } from '@playwright/test';
import { labWord } from './lab-content.ts';
import { expectSound } from './lab-hands.ts';
import { type Played, played, putRun, type Stop, stopsOf, walkedSeed } from './lab-walks.ts';

test.use({ contextOptions: { reducedMotion: 'reduce' }, viewport: { width: 320, height: 700 } });

/** Where a lab stands below the language, and the id under which its runs are kept. */
function placeOf({ scenario, name }: Played): { readonly path: string; readonly run: string } {
  const first = played.find((one) => one.scenario.id === scenario.id);
  const own = first?.name === name;
  return {
    path: own ? scenario.id : `${scenario.id}/${scenario.level}`,
    run: own ? scenario.id : `${scenario.id}--${scenario.level}`,
  };
}

async function openAt(page: Page, lab: Played, stop: Stop): Promise<void> {
  const { path, run } = placeOf(lab);
  if (!page.url().includes(`/labs/${path}/`)) await page.goto(`/ky/labs/${path}/`);
  await expect(page.locator('.lab')).toHaveAttribute('aria-busy', 'false');
  await putRun(page, lab, stop.actions, run);
  await page.reload();
  await expect(page.locator('.lab')).toHaveAttribute('aria-busy', 'false');
  await expect(page.locator('.case-bar summary')).toContainText(walkedSeed);
}

/** What must be true of a lab's page in any state. */
async function expectWhole(page: Page, state: string): Promise<void> {
  await expectSound(page, state);
  await expect.soft(page.locator('.lab-ribbon'), state).toContainText(labWord('ky', 'ribbon'));
  const phone = page.getByRole('region', { name: labWord('ky', 'phoneName'), exact: true });
  await expect.soft(phone.first(), state).toBeVisible();
  // Keys of strings that were never written show themselves as they are.
  const bare = await page.locator('.lab').evaluate((lab) => {
    const words =
      (lab.textContent ?? '').match(/(?<![\w.@:/-])[a-z]+(?:[A-Z][a-z]+|-[a-z]+){1,4}(?![\w./:@-])/g) ?? [];
    return [...new Set(words)].filter((word) => !word.includes('http'));
  });
  expect
    .soft(
      bare.filter((word) => word !== 'web+kgsim'),
      `${state}: keys instead of words`,
    )
    .toEqual([]);
}

for (const lab of played) {
  const last = (stops: readonly Stop[]) => stops.slice(-1);
  const ways = [
    ['won, in the light theme: every step', 'win', 'light', (stops: readonly Stop[]) => stops],
    ['lost, in the dark theme: the end', 'lose', 'dark', last],
  ] as const;
  for (const [how, way, theme, chosen] of ways)
    test(`${lab.name} is sound for eyes and screen readers at 320 px, ${how}`, async ({ page }) => {
      test.slow();
      const faults: string[] = [];
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) faults.push(message.text());
      });
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      for (const stop of chosen(stopsOf(lab, way))) {
        await openAt(page, lab, stop);
        await expectWhole(page, stop.name);
      }
      await expect(page.locator('.goals')).toBeVisible();
      expect(faults).toEqual([]);
    });
}
