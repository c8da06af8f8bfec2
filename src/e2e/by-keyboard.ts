// Answers a question of any type with the keyboard alone, as the tests of types and of the course's test do.
import { expect, type Locator, type Page } from '@playwright/test';
import { drawValues, work } from '@/core/grading/calculation.ts';
import { rightPick } from '@/core/grading/comparison.ts';
import { learnerSeed } from '@/core/random/learner-seed.ts';
import type { Question } from '@/questions/registry.ts';
import { reach } from './keys.ts';

/** A question as its file says it, and its name in the record. */
export interface Named {
  readonly question: Question;
  readonly object: string;
}

const byValue = (form: Locator, value: string, name?: string) =>
  form.locator(`input[value="${value}"]${name === undefined ? '' : `[name="${name}"]`}`);

/** Chooses a radio: Tab to its group, then the arrow keys. */
async function pickRadio(form: Locator, name: string, value: string): Promise<void> {
  const group = form.locator(`input[type="radio"][name="${name}"]`);
  const target = byValue(form, value, name);
  await reach(group.first());
  await form.page().keyboard.press('Space');
  for (let presses = 0; presses < 12 && !(await target.isChecked()); presses += 1)
    await form.page().keyboard.press('ArrowDown');
  await expect(target).toBeChecked();
}

async function tick(form: Locator, ids: readonly string[]): Promise<void> {
  const boxes = form.locator('input[type="checkbox"]');
  for (let at = 0; at < (await boxes.count()); at += 1) {
    const box = boxes.nth(at);
    if (!ids.includes(await box.inputValue())) continue;
    await reach(box);
    await form.page().keyboard.press('Space');
    await expect(box).toBeChecked();
  }
}

async function fillIn(field: Locator, text: string): Promise<void> {
  await reach(field);
  await field.page().keyboard.insertText(text);
}

/** Chooses in a closed list, which the arrow keys change. */
async function pickLine(select: Locator, value: string): Promise<void> {
  await reach(select);
  for (let presses = 0; presses < 12 && (await select.inputValue()) !== value; presses += 1)
    await select.page().keyboard.press('ArrowDown');
  await expect(select).toHaveValue(value);
}

/** The ids of what is sorted, in the order of the page. */
async function shownIds(form: Locator, name: string): Promise<string[]> {
  const names = await form
    .locator('input[type="radio"]')
    .evaluateAll((inputs) => inputs.map((input) => input.getAttribute('name') ?? ''));
  return [...new Set(names)].map((each) => each.slice(name.length + 1));
}

/** Moves the items of an order with the arrow keys on their buttons, from the top. */
async function arrange(form: Locator, name: string, ids: readonly string[]): Promise<void> {
  for (const [to, id] of ids.entries()) {
    const up = form.locator(`[id="${name}-${id}-up"]`);
    const rows = form.locator('.q-ladder > li');
    const place = () =>
      rows.evaluateAll(
        (all, button) => all.findIndex((row) => row.querySelector(`[id="${button}"]`)),
        `${name}-${id}-up`,
      );
    if ((await place()) === to) continue;
    await reach(up, 'Shift+Tab').catch(() => reach(up));
    for (let at = await place(); at > to; at -= 1) {
      await form.page().keyboard.press('ArrowUp');
      await expect.poll(place).toBe(at - 1);
    }
  }
}

/** The address that stands in ten groups below a text. */
async function addressIn(holder: Locator): Promise<string> {
  const groups = await holder
    .locator('.q-groups > li')
    .evaluateAll((items) =>
      items.map((item) => (item.lastElementChild?.lastElementChild ?? item).textContent?.trim() ?? ''),
    );
  return `0x${groups.join('')}`;
}

async function compare(
  form: Locator,
  question: Extract<Question, { type: 'compare-addresses' }>,
): Promise<void> {
  const shown = form.locator('.q-live .q-address');
  const known = await addressIn(shown.first());
  for (const [at, { id }] of question.others.entries())
    await pickRadio(form, `${question.id}-${id}`, rightPick(known, await addressIn(shown.nth(at + 1))));
}

async function calculate(form: Locator, { question, object }: Named): Promise<void> {
  if (question.type !== 'calculation') throw new Error(`${object} is no calculation`);
  const actor = await form.page().evaluate(() => localStorage.getItem('chynjyr.actor') ?? '');
  const worked = work(question, drawValues(question, learnerSeed(actor, object)));
  await fillIn(form.getByRole('textbox'), String(worked?.values['answer']));
}

const correct = (list: readonly { readonly id: string; readonly correct: boolean }[]) =>
  list.filter((each) => each.correct).map(({ id }) => id);

/** Shapes the right answer to a question that is on the page, without giving it. */
export async function shapeByKeyboard(page: Page, named: Named): Promise<void> {
  const { question } = named;
  const form = page.locator('form').filter({ has: page.locator(`#question-${question.id}`) });
  switch (question.type) {
    case 'one-choice':
      return pickRadio(form, question.id, correct(question.options)[0] ?? '');
    case 'several-choices':
      return tick(form, correct(question.options));
    case 'place-in-picture':
      return tick(form, correct(question.places));
    case 'place-in-text':
      return tick(form, correct(question.segments));
    case 'true-false':
      await pickRadio(form, `${question.id}-verdict`, question.truth ? '1' : '0');
      return pickRadio(form, question.id, correct(question.options)[0] ?? '');
    case 'groups':
      // From the top of the page down, as Tab goes; the items are shown mixed.
      for (const id of await shownIds(form, question.id)) {
        const group = question.items.find((item) => item.id === id)?.group ?? '';
        await pickRadio(form, `${question.id}-${id}`, group);
      }
      return;
    case 'match':
      for (const { id, match } of question.left) await pickLine(form.locator(`select[name="${id}"]`), match);
      return;
    case 'gap-text':
      for (const [at, id] of [...question.text.ky.matchAll(/\[\[([\w-]+)\]\]/g)].map(
        ([, gap = ''], n) => [n, gap] as const,
      ))
        await fillIn(
          form.getByRole('textbox').nth(at),
          question.gaps.find((gap) => gap.id === id)?.accept.ky[0] ?? '',
        );
      return;
    case 'number':
      return fillIn(form.getByRole('textbox'), String(question.answer));
    case 'calculation':
      return calculate(form, named);
    case 'order':
      return arrange(
        form,
        question.id,
        question.items.map(({ id }) => id),
      );
    case 'compare-addresses':
      return compare(form, question);
  }
}
