import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import type { Submission } from '@/core/classroom/submission.ts';
import { type Locale, locales } from '@/core/locale/locale.ts';
import { classPath, issueLesson, makeClass } from './class-road.ts';
import { answersOf, book, codesOf, keptAssignment, paste, percentOf, workOf } from './class-work.ts';
import { walked } from './content.ts';
import { say } from './words.ts';

const locale: Locale = 'ky';
const word = (key: string) => say('islands/classroom/frame', locale, key);

test('a class of thirty hands in, some twice, in part, on two devices and forged: the gradebook shows what each really did', async ({
  page,
  context,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(classPath(locale));
  await makeClass(page, locale);
  await issueLesson(page, locale);
  const assignment = await keptAssignment(page);
  const count = walked.questions.length;
  const forged = new Set([4, 11, 18]);
  const work: Submission[] = [];
  const expected = new Map<string, { percent: number; isWhole: boolean; isForged: boolean }>();
  for (let at = 0; at < 30; at += 1) {
    const pupil = `Окуучу ${at + 1}`;
    const isPart = at % 5 === 0;
    const answers = answersOf(at % (count + 1), isPart ? count - 1 : count);
    const isForged = forged.has(at);
    const claimed = isForged
      ? answers.map((each) => ({ ...each, earned: each.total - each.earned }))
      : answers;
    const fields = { pupil, answers: claimed, locale: locales[at % 3] ?? locale };
    // Some hand in a part from another device before, and some the same twice.
    if (at % 7 === 3) work.push(workOf(assignment, { ...fields, answers: claimed.slice(0, 1) }));
    const whole = workOf(assignment, fields);
    work.push(whole, ...(at % 7 === 5 ? [whole] : []));
    expected.set(pupil, { percent: percentOf(answers), isWhole: !isPart, isForged });
  }
  const codes = await codesOf(work, assignment);
  // The first comes as a link in a message.
  await page.goto(`${classPath(locale)}#${codes[0]}`);
  await expect(page.locator('.room-part')).toContainText(book(locale, 'taken_new_other', { count: 1 }));
  await page.getByRole('link', { name: book(locale, 'link_book') }).click();
  const broken = `${codes[0]?.slice(0, 60)}!${codes[0]?.slice(61)}`;
  await paste(page, locale, `Саламатсызбы!\n${codes.join('\nМенин ишим: ')}\n${broken}`);
  const taken = page.locator('.book-taken');
  const distinct = new Set(work).size;
  await expect(taken).toContainText(book(locale, 'taken_new_other', { count: distinct - 1 }));
  await expect(taken).toContainText(
    book(locale, 'taken_already_other', { count: work.length - distinct + 1 }),
  );
  await expect(taken).toContainText(book(locale, 'taken_damaged_one', { count: 1 }));

  // From here on nothing is fetched any more.
  await context.setOffline(true);
  await page.locator('.book-drop a[href$="/book"]').click();
  await expect(page.locator('.book-table tbody tr')).toHaveCount(30);
  const shown = await page.locator('.book-table tbody tr').evaluateAll((rows) =>
    rows.map((row) => ({
      name: row.querySelector('th a')?.textContent ?? '',
      percent: Number(row.querySelector('td b')?.textContent?.replace(/\D/g, '')),
      state: row.querySelector('td')?.className ?? '',
      isForged: row.querySelector('td .book-doubt') !== null,
    })),
  );
  const passes = new Set(['completed', 'help-needed']);
  for (const { name, percent, state, isForged } of shown) {
    expect({ name, percent, isForged }).toEqual({
      name,
      percent: expected.get(name)?.percent,
      isForged: expected.get(name)?.isForged,
    });
    expect(passes.has(state), `${name}: ${state}`).toBe(expected.get(name)?.isWhole);
  }
  expect(new Set(shown.map(({ name }) => name))).toEqual(new Set(expected.keys()));

  // The file says the same as the table.
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: book(locale, 'export_csv') }).click(),
  ]);
  const rows = parse(readFileSync(await file.path()), { bom: true, delimiter: ';', columns: true }) as Record<
    string,
    string
  >[];
  const column = (field: string) =>
    Object.keys(rows[0] ?? {}).find((name) => name.endsWith(`: ${book(locale, `field_${field}`)}`)) ?? '';
  expect(
    rows.map((row) => ({ name: row[book(locale, 'field_name')], percent: Number(row[column('percent')]) })),
  ).toEqual(shown.map(({ name, percent }) => ({ name, percent })));
  expect(rows.filter((row) => Number(row[column('doubts')]) > 0)).toHaveLength(forged.size);

  // A pupil's page tells each answer in words, and what was claimed.
  await page.getByRole('link', { name: 'Окуучу 12', exact: true }).click();
  await page.locator('.book-tasks a').click();
  await expect(page.locator('.book-doubts')).toBeVisible();
  await page.locator('.book-question summary').first().click();
  await expect(page.locator('.book-answer').first()).toContainText(
    book(locale, 'claimed', { earned: '', total: '' }).split(':')[0] ?? '',
  );
  await page.getByRole('button', { name: book(locale, 'help_mark') }).click();
  await expect(page.locator('.book-counts').first()).toContainText(word('state_help'));
});
