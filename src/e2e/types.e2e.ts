// Every question type as a learner meets it: by keyboard, by its roles, at 320 px and at 200 % zoom, in both themes.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { parse } from 'yaml';
import type { Locale } from '@/core/locale/locale.ts';
import { type Question, type QuestionType, questionTypes } from '@/questions/registry.ts';
import { formOf, submitOf } from './answering.ts';
import { shapeByKeyboard } from './by-keyboard.ts';
import { first, root, walkedCourse } from './content.ts';
import { press } from './keys.ts';
import { overflow, violations } from './page-rules.ts';
import { putRows } from './stored.ts';
import { say } from './words.ts';

const locale: Locale = 'ky';
const course = walkedCourse.id;
const pool: readonly Question[] = parse(
  readFileSync(join(root, 'content/courses', course, 'test.yaml'), 'utf8'),
).questions;
const types = Object.keys(questionTypes) as QuestionType[];
const ofType = (type: QuestionType) =>
  first(
    pool.filter((question) => question.type === type),
    type,
  );
const objectOf = ({ id }: Question) => `question:${course}/test/${id}`;

/** Opens the test of the course in the middle of an attempt that asks this question alone. */
async function open(page: Page, question: Question): Promise<Locator> {
  await page.goto(`/${locale}/courses/${course}/test/`);
  await expect(page.getByRole('button', { name: say('islands/record/test', locale, 'start') })).toBeVisible();
  await putRows(page, [
    {
      id: `attempt-${question.id}`,
      at: new Date().toISOString(),
      actor: 'another-device',
      verb: 'started',
      object: `test:${course}`,
      rev: 1,
      result: { questions: [{ id: question.id, rev: question.rev }] },
    },
  ]);
  await page.reload();
  const form = formOf(page, question);
  await expect(
    form.or(page.getByRole('button', { name: say('islands/record/test', locale, 'go_on') })),
  ).toBeVisible();
  if (!(await form.isVisible()))
    await page.getByRole('button', { name: say('islands/record/test', locale, 'go_on') }).click();
  await expect(submitOf(page, question)).toBeEnabled();
  return form;
}

/** What a screen reader meets in a question beside its prompt and its button: the roles, and how many of each at least. */
const roles: Record<QuestionType, (form: Locator, question: Question) => Promise<void>> = {
  'one-choice': (form) => expect(form.getByRole('radio')).toHaveCount(4),
  'several-choices': async (form, question) => {
    if (question.type !== 'several-choices') return;
    for (const { text } of question.options)
      await expect(form.getByRole('checkbox', { name: text[locale], exact: true })).toBeVisible();
  },
  'true-false': async (form) => {
    await expect(form.getByRole('radiogroup')).toHaveCount(2);
    await expect(form.getByRole('radiogroup').first().getByRole('radio')).toHaveCount(2);
  },
  order: async (form, question) => {
    if (question.type !== 'order') return;
    await expect(form.getByRole('listitem')).toHaveCount(question.items.length);
    for (const { text } of question.items)
      await expect(form.getByRole('button', { name: text[locale] })).toHaveCount(2);
  },
  match: async (form, question) => {
    if (question.type !== 'match') return;
    for (const { text } of question.left)
      await expect(form.getByRole('combobox', { name: text[locale], exact: true })).toBeVisible();
  },
  groups: async (form, question) => {
    if (question.type !== 'groups') return;
    for (const { text } of question.items) {
      const row = form.getByRole('radiogroup', { name: text[locale], exact: true });
      await expect(row.getByRole('radio')).toHaveCount(question.groups.length);
    }
  },
  number: (form) => expect(form.getByRole('textbox')).toHaveAccessibleName(/\p{L}/u),
  'gap-text': async (form, question) => {
    if (question.type !== 'gap-text') return;
    await expect(form.getByRole('textbox')).toHaveCount(question.gaps.length);
    for (let at = 0; at < question.gaps.length; at += 1)
      await expect(form.getByRole('textbox').nth(at)).toHaveAccessibleName(new RegExp(`${at + 1}`));
  },
  'place-in-picture': async (form, question) => {
    if (question.type !== 'place-in-picture') return;
    for (const { text } of question.places)
      await expect(form.getByRole('checkbox', { name: text[locale] })).toBeVisible();
    await expect(form.getByRole('img')).toHaveAccessibleName(/\p{L}{3}/u);
  },
  'place-in-text': async (form, question) => {
    if (question.type !== 'place-in-text') return;
    for (const { text } of question.segments)
      await expect(form.getByRole('checkbox', { name: text[locale], exact: true })).toBeAttached();
  },
  'compare-addresses': async (form, question) => {
    if (question.type !== 'compare-addresses') return;
    for (const { text } of question.others) {
      const address = form.getByRole('group', { name: text[locale], exact: true });
      await expect(address.getByRole('radio')).toHaveCount(11);
    }
  },
  calculation: (form) => expect(form.getByRole('textbox')).toHaveAccessibleDescription(/\d/),
};

for (const type of types) {
  const question = ofType(type);

  test(`${type} is answered rightly by the keyboard alone, and kept`, async ({ page }) => {
    const form = await open(page, question);
    await shapeByKeyboard(page, { question, object: objectOf(question) });
    await press(submitOf(page, question));
    await expect(form.getByRole('status')).toContainText(say('questions/frame', locale, 'right'));
    await expect(
      page.locator('.test-on').getByText(say('islands/record/test', locale, 'saved')),
    ).toBeVisible();
    expect(await violations(page)).toEqual([]);
  });

  test(`${type} tells a screen reader what it is, in both themes`, async ({ page }) => {
    const form = await open(page, question);
    const group = form.getByRole('group').first();
    await expect(group).toHaveAccessibleName(
      new RegExp(question.prompt[locale].slice(0, 30).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')),
    );
    await roles[type](form, question);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await violations(page)).toEqual([]);
    }
  });

  // At 200 % a window of 640 px has 320 CSS pixels, and twice as many device pixels to each.
  for (const [name, width] of [
    ['a screen of 320 px', 320],
    ['a window of 1280 px at 200 %', 640],
  ] as const) {
    test(`${type} fits ${name}, asked and judged`, async ({ browser, baseURL }) => {
      const context = await browser.newContext({
        ...(baseURL === undefined ? {} : { baseURL }),
        viewport: { width, height: 640 },
        deviceScaleFactor: width === 320 ? 1 : 2,
      });
      const page = await context.newPage();
      await open(page, question);
      const asked = await overflow(page);
      expect(asked.over, asked.culprits).toBeLessThanOrEqual(0);
      await shapeByKeyboard(page, { question, object: objectOf(question) });
      await submitOf(page, question).click();
      await expect(formOf(page, question).locator('.q-verdict')).toBeVisible();
      const judged = await overflow(page);
      expect(judged.over, judged.culprits).toBeLessThanOrEqual(0);
      await context.close();
    });
  }
}
