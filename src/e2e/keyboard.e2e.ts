import { expect, type Page, test } from '@playwright/test';
import type { Locale } from '@/core/locale/locale.ts';
import { arrange, expectVerdict, formOf, optionsFor, submitOf, type Wanted } from './answering.ts';
import { type Question, walked } from './content.ts';
import { lessonPath } from './page-kind.ts';
import { say } from './words.ts';

const locale: Locale = 'ky';

/** What of the focused element matters here. */
interface Focused {
  readonly matches: boolean;
  /** Width in pixels of the ring drawn around it. */
  readonly ring: number;
}

function focused(page: Page, selector: string): Promise<Focused> {
  return page.evaluate((wanted) => {
    const element = document.activeElement ?? document.body;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const ring = outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth);
    return { matches: element.matches(wanted), ring };
  }, selector);
}

/** Presses Tab until the focus is on an element; at every stop the focus must be seen. */
async function tabTo(page: Page, selector: string, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 150; presses += 1) {
    await page.keyboard.press(key);
    const { matches, ring } = await focused(page, selector);
    const where = await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 120));
    expect(ring, `the ring around ${where}`).toBeGreaterThan(0);
    if (matches) return;
  }
  throw new Error(`${selector} is not reached by ${key}`);
}

/** Goes on to an element by Tab, or stays when it has the focus. */
async function reach(page: Page, selector: string): Promise<void> {
  if (!(await focused(page, selector)).matches) await tabTo(page, selector);
}

const inForm = (question: Question, rest: string) => `form:has(#question-${question.id}) ${rest}`;

/** Chooses options by Space, and for radios by the arrows, from wherever the focus is above them. */
async function chooseByKeys(page: Page, question: Question, wanted: Wanted): Promise<void> {
  if (question.type !== 'one-choice' && question.type !== 'several-choices') return;
  const ids = optionsFor(question, wanted);
  await tabTo(page, inForm(question, 'input'));
  if (question.type === 'several-choices') {
    const values = await formOf(page, question)
      .locator('input')
      .evaluateAll((inputs) => (inputs as HTMLInputElement[]).map(({ value }) => value));
    for (const value of values) {
      const input = inForm(question, `input[value="${value}"]`);
      await reach(page, input);
      if (ids.includes(value) !== (await page.locator(input).isChecked())) await page.keyboard.press('Space');
    }
    return;
  }
  const target = inForm(question, `input[value="${ids[0]}"]`);
  await page.keyboard.press('Space');
  for (let presses = 0; presses < 4 && !(await page.locator(target).isChecked()); presses += 1) {
    await page.keyboard.press('ArrowDown');
    expect((await focused(page, inForm(question, 'input'))).ring).toBeGreaterThan(0);
  }
  await expect(page.locator(target)).toBeChecked();
}

async function answerByKeys(page: Page, question: Question, wanted: Wanted): Promise<void> {
  await expect(submitOf(page, question)).toBeEnabled();
  if (question.type === 'order') {
    await arrange(page, question, locale, wanted, async (place) => {
      // A moved row takes its focus along, so Tab is only needed to come to a row.
      await reach(page, inForm(question, `li:nth-child(${place + 1}) button:first-of-type`));
      await page.keyboard.press('ArrowUp');
    });
  } else if (question.type === 'number') {
    await tabTo(page, inForm(question, 'input'));
    await page.keyboard.type(String(wanted === 'right' ? question.answer : question.mistakes[0]?.value));
  } else await chooseByKeys(page, question, wanted);
  await reach(page, inForm(question, 'button[type=submit]'));
  await page.keyboard.press('Enter');
  await expectVerdict(page, question, locale, wanted);
  expect((await focused(page, inForm(question, 'button[type=submit]'))).matches, 'the focus stays').toBe(
    true,
  );
}

test('the skip link is first, shows itself, and leads past the header', async ({ page }) => {
  await page.goto(lessonPath(locale, walked));
  await page.keyboard.press('Tab');
  const skip = page.locator('a[href="#content"]');
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('#content')).toBeFocused();
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

test('the way from the front page to the lesson goes by Tab and Enter alone, with the focus always seen', async ({
  page,
}) => {
  await page.goto(`/${locale}/`);
  await tabTo(page, `main a[href="/${locale}/courses/"]`);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/courses\/$/);
  await tabTo(page, `main a[href="/${locale}/courses/${walked.course}/"]`);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`/${walked.course}/$`));
  await tabTo(page, `main a[href="${lessonPath(locale, walked)}"]`);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(walked.title[locale]);
});

test('a term opens and closes by keyboard, and the focus is where it was', async ({ page }) => {
  await page.goto(lessonPath(locale, walked));
  await tabTo(page, 'a.term');
  const note = page.locator('[popover]:popover-open');
  await page.keyboard.press('Enter');
  await expect(note).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(note.getByRole('link').first()).toBeFocused();
  expect((await focused(page, 'a')).ring).toBeGreaterThan(0);
  await page.keyboard.press('Escape');
  await expect(note).toHaveCount(0);
  expect((await focused(page, 'a.term')).matches).toBe(true);
  await page.keyboard.press('Enter');
  await expect(note).toBeFocused();
});

test('a whole quiz is answered by keyboard alone, with a wrong answer tried again', async ({ page }) => {
  test.slow();
  await page.goto(`${lessonPath(locale, walked)}#quiz`);
  const [first, ...rest] = walked.questions;
  if (first === undefined) throw new Error('the walked lesson has no questions');
  await answerByKeys(page, first, 'wrong');
  const again = submitOf(page, first);
  await expect(async () => {
    await page.keyboard.press('Enter');
    await expect(again).toHaveText(say('questions/frame', locale, 'check'), { timeout: 300 });
  }).toPass();
  await expect(again).toBeFocused();
  await tabTo(page, `:not(${inForm(first, '*')})`, 'Shift+Tab');
  await answerByKeys(page, first, 'right');
  for (const question of rest) await answerByKeys(page, question, 'right');
  for (const { id } of walked.questions)
    await expect(page.locator(`[data-chain-link="question-${id}"] .chain-done`)).toHaveCount(1);
});
