import { expect, type Locator, type Page } from '@playwright/test';
import type { Locale } from '@/core/locale/locale.ts';
import type { ChoiceQuestion, OrderQuestion, Question } from './content.ts';
import { say } from './words.ts';

/** How an answer is meant. */
export type Wanted = 'right' | 'wrong';

/** The form of a question. */
export function formOf(page: Page, { id }: Pick<Question, 'id'>): Locator {
  return page.locator('form').filter({ has: page.locator(`#question-${id}`) });
}

/** The button that checks the answer, and later offers a new try. */
export function submitOf(page: Page, question: Pick<Question, 'id'>): Locator {
  return formOf(page, question).locator('button[type=submit]');
}

/** Scrolls to a question and waits until its script is there. */
export async function atQuestion(page: Page, question: Question): Promise<void> {
  await formOf(page, question).scrollIntoViewIfNeeded();
  await expect(submitOf(page, question)).toBeEnabled();
}

/** Ids of the options to choose. */
export function optionsFor(question: ChoiceQuestion, wanted: Wanted): string[] {
  const fit = question.options.filter(({ correct }) => correct === (wanted === 'right'));
  const all = question.type === 'several-choices' && wanted === 'right';
  return fit.slice(0, all ? fit.length : 1).map(({ id }) => id);
}

async function choose(page: Page, question: ChoiceQuestion, wanted: Wanted): Promise<void> {
  const ids = optionsFor(question, wanted);
  for (const { id } of question.options) {
    const input = formOf(page, question).locator(`input[value="${id}"]`);
    if (ids.includes(id)) await input.check();
    else if (question.type === 'several-choices') await input.uncheck();
  }
}

/** Ids of the items of an order, as they stand on the page. */
export async function orderShown(page: Page, question: OrderQuestion, locale: Locale): Promise<string[]> {
  const rows = await formOf(page, question).locator('li').allInnerTexts();
  return rows.map((row) => question.items.find(({ text }) => row.includes(text[locale]))?.id ?? row);
}

/** The order to be made: that of the file, or its reverse. */
export function orderFor({ items }: OrderQuestion, wanted: Wanted): string[] {
  const ids = items.map(({ id }) => id);
  return wanted === 'right' ? ids : ids.reverse();
}

/** Brings items into order from the top; `up` moves the row at a place, from 0, one place up. */
export async function arrange(
  page: Page,
  question: OrderQuestion,
  locale: Locale,
  wanted: Wanted,
  up: (place: number) => Promise<void>,
): Promise<void> {
  for (const [to, id] of orderFor(question, wanted).entries()) {
    const shown = await orderShown(page, question, locale);
    for (let at = shown.indexOf(id); at > to; at -= 1) {
      await up(at);
      await expect.poll(() => orderShown(page, question, locale)).toHaveProperty(String(at - 1), id);
    }
  }
}

/** Shapes an answer with the pointer, without giving it. */
export async function shape(page: Page, question: Question, locale: Locale, wanted: Wanted): Promise<void> {
  await atQuestion(page, question);
  if (question.type === 'order') {
    const rows = formOf(page, question).locator('li');
    await arrange(page, question, locale, wanted, (place) =>
      rows.nth(place).getByRole('button').first().click(),
    );
  } else if (question.type === 'number') {
    const value = wanted === 'right' ? question.answer : (question.mistakes[0]?.value ?? question.answer + 1);
    await formOf(page, question).getByRole('textbox').fill(String(value));
  } else await choose(page, question, wanted);
}

/** Expects the verdict in words, seen and heard. */
export async function expectVerdict(page: Page, question: Question, locale: Locale, wanted: Wanted) {
  const form = formOf(page, question);
  const right = say('questions/frame', locale, 'right');
  const status = form.getByRole('status');
  if (wanted === 'right') await expect(status).toContainText(right);
  else await expect(status).not.toBeEmpty();
  if (wanted === 'wrong') await expect(status).not.toContainText(right);
  await expect(form.getByText(say('questions/frame', locale, 'saved'))).toBeVisible();
}

/** Gives an answer and waits until it is judged and kept. */
export async function answer(page: Page, question: Question, locale: Locale, wanted: Wanted): Promise<void> {
  await shape(page, question, locale, wanted);
  await submitOf(page, question).click();
  await expectVerdict(page, question, locale, wanted);
}

/** Begins a new try. A press too soon after the check counts as a slip, so it may take more than one. */
export async function tryAgain(page: Page, question: Question, locale: Locale): Promise<void> {
  const button = submitOf(page, question);
  await expect(async () => {
    await button.click();
    await expect(button).toHaveText(say('questions/frame', locale, 'check'), { timeout: 300 });
  }).toPass();
}

/** The reason that stands beside a wrong answer, where the type has one for it. */
export function reasonOfWrong(question: Question, locale: Locale): string | undefined {
  if (question.type === 'order') return undefined;
  if (question.type === 'number') return question.mistakes[0]?.reason[locale];
  const [id] = optionsFor(question, 'wrong');
  return question.options.find((option) => option.id === id)?.reason[locale];
}

/** The reason that stands beside a right answer. */
export function reasonOfRight(question: Question, locale: Locale): string | undefined {
  if (question.type === 'order' || question.type === 'number') return question.reason[locale];
  const [id] = optionsFor(question, 'right');
  return question.options.find((option) => option.id === id)?.reason[locale];
}
