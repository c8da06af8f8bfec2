import { expect, type Locator } from '@playwright/test';
import { buttonOf, type Learner, textOf } from './lab-acts.ts';
import { byId, lab, labWord } from './lab-content.ts';

/** The part of the page that asks a question about the explorer. */
export function taskOf({ page, locale }: Learner, id: string): Locator {
  return page.locator('.tasks li').filter({ hasText: byId(lab.tasks, id).text[locale] });
}

/** The learner's first payment in the list of the explorer, which has the newest on top. */
export function firstPayment({ page, locale }: Learner): Locator {
  return page
    .locator('.entries > li')
    .filter({ hasText: labWord(locale, 'sent') })
    .last();
}

/** Opens an entry, unless it is open, and reads one of its lines. */
export async function lineOf(learner: Learner, entry: Locator, key: string): Promise<string> {
  const button = entry.getByRole('button').first();
  if ((await button.getAttribute('aria-expanded')) === 'false') await button.click();
  await expect(button).toHaveAttribute('aria-expanded', 'true');
  const name = learner.page.getByText(labWord(learner.locale, key), { exact: true });
  return textOf(entry.locator('dl > div').filter({ has: name }).locator('dd'));
}

async function choose(learner: Learner, id: string, option: Locator): Promise<void> {
  await option.click();
  await expect(option).toHaveAttribute('aria-pressed', 'true');
  await expect(taskOf(learner, id).getByRole('status')).toContainText(
    byId(lab.tasks, id).reasons.right?.[learner.locale].trim() ?? '',
  );
}

/** Answers the three questions from what stands in the explorer. */
export async function readExplorer(learner: Learner): Promise<void> {
  const entry = firstPayment(learner);
  const block = labWord(learner.locale, 'blockNumber', { n: await lineOf(learner, entry, 'block') });
  const fee = await lineOf(learner, entry, 'feeLine');
  const option = (id: string, name: string) => taskOf(learner, id).getByRole('button', { name, exact: true });
  await choose(learner, 'which-block', option('which-block', block));
  await choose(learner, 'what-fee', option('what-fee', fee));
  const nothing = `${labWord(learner.locale, 'received')}: 0 OKUU`;
  await choose(
    learner,
    'planted',
    taskOf(learner, 'planted').getByRole('button').filter({ hasText: nothing }),
  );
}

/** Expects an ending, with the habit to keep and what the goals brought. */
export async function expectEnding(
  { page, locale }: Learner,
  id: string,
  goals: Readonly<Record<string, readonly [points: number, most: number]>>,
): Promise<void> {
  const { title, habit } = byId(lab.endings, id);
  await expect(page.getByRole('heading', { name: title[locale] })).toBeVisible();
  await expect(page.locator('.note').getByText(habit[locale].trim())).toBeVisible();
  for (const [goal, [points, most]] of Object.entries(goals)) {
    const line = page.locator('.goals li').filter({ hasText: byId(lab.goals, goal).text[locale] });
    await expect(line).toContainText(labWord(locale, 'pointsOf', { points, most }));
  }
  await expect(buttonOf({ page, locale }, 'caseNew', page.locator('.phone'))).toBeVisible();
}
