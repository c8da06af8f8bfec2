import { expect, type Locator, type Page } from '@playwright/test';
import type { Locale } from '@/core/locale/locale.ts';
import { first, type PoolQuestion, tested } from './content.ts';
import { press, reach } from './keys.ts';
import type { Row } from './stored.ts';
import { say } from './words.ts';

/** How many questions one attempt at the walked test asks. */
export const size = Object.values(tested.test.draw).reduce((sum, count) => sum + count, 0);

/** Address of the walked test. */
export function testPath(locale: Locale): string {
  return `/${locale}/courses/${tested.id}/test/`;
}

/** A sentence of the page of a test, in the language of the walk. */
export function said(key: string, values?: Record<string, string | number>, locale: Locale = 'ky') {
  return say('islands/record/test', locale, key, values);
}

/** The button with a text of the page of a test. */
export function button(page: Page, key: string, locale: Locale = 'ky'): Locator {
  return page.getByRole('button', { name: said(key, {}, locale), exact: true });
}

/** The form of the question on the page. */
export function form(page: Page): Locator {
  return page.locator('form.question');
}

/** The links of the chain, one for each question of the attempt. */
export function chain(page: Page): Locator {
  return page.locator('.test-chain button');
}

/** Which question of the pool is on the page. */
export async function onPage(page: Page): Promise<PoolQuestion> {
  await expect(form(page).locator('button[type=submit], .q-feedback').first()).toBeVisible();
  const id = await form(page).locator('fieldset[id^=question-]').first().getAttribute('id');
  return first(
    tested.test.questions.filter((each) => id === `question-${each.id}`),
    `question ${id}`,
  );
}

const controls = 'input:not([type=hidden]), select, .q-ladder button:not([aria-disabled=true])';

/** Shapes some answer to whatever is asked, by keyboard alone: the first of each group, a number, a step of an order. */
export async function shapeByKeys(page: Page): Promise<void> {
  await onPage(page);
  const all = form(page).locator(controls);
  const done = new Set<string>();
  for (let at = 0; at < (await all.count()); at += 1) {
    const control = all.nth(at);
    const kind = await control.evaluate((element) => {
      const { type = 'button', name } = element as HTMLInputElement;
      return { type, name: type === 'radio' ? name : type };
    });
    const isOneOfMany = ['radio', 'checkbox', 'button'].includes(kind.type);
    if (isOneOfMany && done.has(kind.name)) continue;
    done.add(kind.name);
    await reach(control);
    if (kind.type === 'radio' || kind.type === 'checkbox') await page.keyboard.press('Space');
    else if (kind.type === 'select-one') await page.keyboard.press('ArrowDown');
    else if (kind.type === 'button') await page.keyboard.press('Enter');
    else await page.keyboard.type('1');
  }
}

/** Answers the question on the page by keyboard and waits until it is judged. */
export async function answerByKeys(page: Page): Promise<void> {
  await shapeByKeys(page);
  await press(form(page).locator('button[type=submit]'));
  await expect(form(page).getByRole('status')).not.toBeEmpty();
  await expect(form(page).locator('button[type=submit]')).toHaveCount(0);
}

/** The rows about tests that the record holds, with the attempts as they were started. */
export function startedIds(page: Page): Promise<string[][]> {
  return page.evaluate(async () => {
    const opening = indexedDB.open('chynjyr');
    const db = await new Promise<IDBDatabase>((resolve) => {
      opening.onsuccess = () => resolve(opening.result);
    });
    const reading = db.transaction('events').objectStore('events').getAll();
    const rows = await new Promise<{ at: string; verb: string; object: string; result: unknown }[]>(
      (resolve) => {
        reading.onsuccess = () => resolve(reading.result);
      },
    );
    db.close();
    return rows
      .filter(({ verb, object }) => verb === 'started' && object.startsWith('test:'))
      .sort((a, b) => (a.at < b.at ? -1 : 1))
      .map(({ result }) => (result as { questions: { id: string }[] }).questions.map(({ id }) => id));
  });
}

/** The stored start of an attempt with these questions. */
export function startRow(id: string, at: number, result: unknown): Row {
  const object = `test:${tested.id}`;
  return {
    id,
    at: new Date(at).toISOString(),
    actor: 'another-device',
    verb: 'started',
    object,
    rev: 1,
    result,
  };
}

/** A stored answer within an attempt; `earned` of 1 point. */
export function answerRow(attempt: string, { id, rev }: PoolQuestion, at: number, earned: number): Row {
  return {
    id: `${attempt}-${id}`,
    at: new Date(at).toISOString(),
    actor: 'another-device',
    verb: 'answered',
    object: `question:${tested.id}/test/${id}`,
    rev,
    result: { answer: 'x', attempt, score: { type: 'points', earned, total: 1, details: null } },
  };
}

/** A stored attempt with as many questions as the test asks, all answered alike. */
export function attemptRows(id: string, at: number, earned: number): Row[] {
  const questions = tested.test.questions.slice(0, size);
  const result = { questions: questions.map((question) => ({ id: question.id, rev: question.rev })) };
  return [startRow(id, at, result), ...questions.map((question) => answerRow(id, question, at, earned))];
}
