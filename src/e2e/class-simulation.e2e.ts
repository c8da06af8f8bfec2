import { readFileSync } from 'node:fs';
import { type Browser, expect, type Page, test } from '@playwright/test';
import { parse as parseCsv } from 'csv-parse/sync';
import type { Assignment } from '@/core/classroom/assignment.ts';
import { deviceOf } from '@/core/classroom/device.ts';
import { itemSeed } from '@/core/classroom/item-seed.ts';
import type { Submission } from '@/core/classroom/submission.ts';
import { writeEvidence } from '@/core/scenario/evidence.ts';
import { readAssignmentCode } from '@/sealing/assignment-code.ts';
import { makeId } from '@/sealing/keys.ts';
import { writeSubmissionCode } from '@/sealing/submission-code.ts';
import { acceptAs, assignmentPath, prepareHandIn } from './assignment-road.ts';
import { expectedOf, lab, pupils, questions, rowsOf, runIn, type Simulated } from './class-pupils.ts';
import { chooseLesson, classPath, issueChosen, makeClass } from './class-road.ts';
import { putRun } from './lab-walks.ts';
import { putRows } from './stored.ts';
import { say } from './words.ts';

const locale = 'ky';
const day = 86_400_000;
const book = (key: string) => say('islands/classroom/book', locale, key);

const state = { started: 'state_started', completed: 'state_done', late: 'state_late' } as const;

/** What a pupil's phone is given, and when it hands in. */
interface Phone {
  readonly code: string;
  readonly assignment: Assignment;
  readonly key: string;
}

/** Everything a pupil has done by a moment, put into the record of the phone; the page is opened on the assignment. */
async function doOn(
  page: Page,
  { code, assignment, key }: Phone,
  pupil: Simulated,
  part: 'all' | 'half-1' | 'half-2',
) {
  const half = Math.ceil(pupil.answers.length / 2);
  const answers =
    part === 'all'
      ? pupil.answers
      : part === 'half-1'
        ? pupil.answers.slice(0, half)
        : pupil.answers.slice(half);
  await putRows(page, rowsOf(answers, Date.parse(assignment.issued), key, pupil.cheat === 'record'));
  const seed = seedOf(assignment);
  if (pupil.way && part !== 'half-1')
    await putRun(page, lab, runIn(seed, pupil.way).actions, lab.scenario.id, { id: `run-${key}`, seed });
  await page.goto(assignmentPath(pupil.locale, code));
  await page.reload();
}

/** The case that the assignment gives to the whole class. */
function seedOf(assignment: Assignment): string {
  const item = assignment.items.find(({ kind }) => kind === 'lab');
  const seed = item && itemSeed(assignment, item, '');
  if (seed === undefined) throw new Error('no lab is assigned');
  return seed;
}

/** Waits until what handing in needs has come by itself, and nothing more is asked for. */
async function fetchedAhead(page: Page): Promise<void> {
  let last = Date.now();
  const asked = () => {
    last = Date.now();
  };
  page.context().on('request', asked);
  await page.waitForFunction(() =>
    ['submission-code', 'HandIn', 'collect', 'qr'].every((part) =>
      performance.getEntriesByType('resource').some(({ name }) => name.includes(part)),
    ),
  );
  await expect.poll(() => Date.now() - last, { intervals: [200] }).toBeGreaterThan(1500);
  page.context().off('request', asked);
}

/** Hands in what the phone holds; gives the message that the pupil would send. */
async function handIn(page: Page, { locale: own, isOffline }: Simulated): Promise<string> {
  if (isOffline) {
    await fetchedAhead(page);
    await page.context().setOffline(true);
  }
  await page.getByRole('link', { name: say('islands/assignment', own, 'hand'), exact: true }).click();
  await prepareHandIn(page, own);
  const message = await page.locator('#task-message').inputValue();
  await page.context().setOffline(false);
  return message;
}

/** One phone of a pupil, from opening the link to the messages it sends. */
async function onPhone(browser: Browser, phone: Phone, pupil: Simulated, part: 'all' | 'half-1' | 'half-2') {
  const context = await browser.newContext({ viewport: { width: 360, height: 760 } });
  const page = await context.newPage();
  if (pupil.isLate) await page.clock.setSystemTime(Date.parse(phone.assignment.due) + 3_600_000);
  await page.goto(assignmentPath(pupil.locale, phone.code));
  await acceptAs(page, pupil.locale, pupil.name);
  const messages: string[] = [];
  if (pupil.isTwice) {
    await doOn(page, phone, pupil, 'half-1');
    messages.push(await handIn(page, { ...pupil, isOffline: false }));
  }
  await doOn(page, phone, pupil, part);
  messages.push(await handIn(page, pupil));
  await context.close();
  return messages;
}

/** A submission made by hand, past every page, that claims more than it holds. */
async function forged({ code: _, assignment, key }: Phone, pupil: Simulated): Promise<string> {
  const seed = seedOf(assignment);
  const run = pupil.way && runIn(seed, pupil.way);
  const at = new Date(Date.parse(assignment.issued) + 3_600_000).toISOString();
  const honest = run && writeEvidence(lab.scenario, { seed, locale: pupil.locale, actions: run.actions });
  const claims = (evidence: string) => {
    const row = JSON.parse(evidence) as unknown[];
    return JSON.stringify([...row.slice(0, -2), run?.total, run?.total]);
  };
  const submission: Submission = {
    id: makeId(),
    assignment: assignment.id,
    pupil: pupil.name,
    device: deviceOf(`phone-${key}`, assignment.to.id),
    locale: pupil.locale,
    at,
    answers: rowsOf(pupil.answers, Date.parse(assignment.issued), key).map(
      ({ object, rev, at: when, result }) => {
        const { answer, score } = result as { answer: never; score: { earned: number; total: number } };
        const earned = pupil.cheat === 'claim' ? score.total : score.earned;
        return {
          object: String(object),
          rev: Number(rev),
          at: String(when),
          answer,
          earned,
          total: score.total,
        };
      },
    ),
    attempts: [],
    runs: honest
      ? [
          {
            id: `run-${key}`,
            lab: lab.scenario.id,
            at,
            evidence: pupil.cheat === 'run' ? claims(honest) : honest,
          },
        ]
      : [],
    readings: [],
  };
  return writeSubmissionCode(submission, assignment.to);
}

async function messagesOf(
  browser: Browser,
  code: string,
  assignment: Assignment,
  pupil: Simulated,
  at: number,
) {
  const phone = (key: string): Phone => ({ code, assignment, key: `${at}${key}` });
  if (pupil.cheat === 'claim' || pupil.cheat === 'run') return [await forged(phone('a'), pupil)];
  if (!pupil.isOnTwo) return onPhone(browser, phone('a'), pupil, 'all');
  const one = await onPhone(browser, phone('a'), pupil, 'half-1');
  return [...one, ...(await onPhone(browser, phone('b'), pupil, 'half-2'))];
}

/** Everything thirty pupils send, three phones at a time. */
async function allMessages(browser: Browser, code: string, assignment: Assignment): Promise<string[]> {
  const sent: string[][] = [];
  for (let at = 0; at < pupils.length; at += 3) {
    const group = pupils.slice(at, at + 3);
    sent.push(
      ...(await Promise.all(
        group.map((pupil, place) => messagesOf(browser, code, assignment, pupil, at + place)),
      )),
    );
  }
  return sent.flat();
}

async function takeIn(page: Page, text: string): Promise<void> {
  await page.getByLabel(book('paste_label')).fill(text);
  await page.getByRole('button', { name: book('paste_do'), exact: true }).click();
  await expect(page.locator('.book-taken .note')).toBeVisible();
}

test('thirty pupils in three languages hand in at random, late, twice, in part, on two phones and without a connection, three of them cheating: the gradebook shows what each did', async ({
  page,
  browser,
}) => {
  test.slow();
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(classPath(locale));
  await makeClass(page, locale, '9-А');
  await chooseLesson(page, locale);
  await page.getByLabel(say('islands/classroom/desk', locale, 'search_label')).fill(lab.lab.title[locale]);
  await page.getByLabel(lab.lab.title[locale]).first().check();
  await issueChosen(page, locale, new Date(Date.now() + day).toISOString().slice(0, 10));
  const link = await page.getByLabel(say('islands/classroom/desk', locale, 'link')).inputValue();
  const assignment = await readAssignmentCode(link);
  if (typeof assignment === 'string') throw new Error(assignment);
  const messages = await allMessages(browser, new URL(link).hash.slice(1), assignment);

  // The day after, all of them come out of the chat of the class, with one that was cut on its way.
  await page.clock.setSystemTime(Date.parse(assignment.due) + day / 2);
  await page.goto(`${classPath(locale)}#/${assignment.to.id}/book/take`);
  await takeIn(page, messages.join('\n— Саламатсызбы, эжеке!\n'));
  await expect(page.getByLabel(book('paste_label'))).toHaveValue('');
  const [whole = ''] = messages;
  const cut = whole.trim().slice(0, -9);
  await takeIn(page, cut);
  await expect(page.getByLabel(book('paste_label'))).toHaveValue(cut);
  // What came once more changes nothing.
  await takeIn(page, messages.slice(5, 12).join(' '));

  await page.goto(`${classPath(locale)}#/${assignment.to.id}/book`);
  const seed = seedOf(assignment);
  const rows = page.locator('.book-table tbody tr');
  await expect(rows).toHaveCount(pupils.length);
  // Runs are played again one after another, and the page says how many are left.
  await expect(page.locator('.book-waits')).toHaveCount(0);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: book('export_csv'), exact: true }).click();
  const file = readFileSync((await (await download).path()) ?? '');
  const lines: string[][] = parseCsv(file, { bom: true, delimiter: ';' });
  expect(lines).toHaveLength(pupils.length + 1);
  const column = (title: (head: string) => boolean) => {
    const at = (lines[0] ?? []).findIndex(title);
    expect(at).toBeGreaterThanOrEqual(0);
    return at;
  };
  const devices = column((head) => head === book('field_devices'));
  const ofTask = (field: string) => column((head) => head.endsWith(`: ${book(`field_${field}`)}`));
  for (const pupil of pupils) {
    const expected = expectedOf(pupil, seed);
    const row = rows.filter({ has: page.getByRole('rowheader', { name: pupil.name }) }).first();
    const word = say('islands/classroom/frame', locale, state[expected.status]);
    await expect.soft(row, pupil.name).toContainText(word);
    await expect.soft(row, pupil.name).toContainText(`${expected.percent}`);
    await expect.soft(row.locator('.book-doubt'), pupil.name).toHaveCount(expected.isFlagged ? 1 : 0);
    const line = lines.find(([name]) => name === pupil.name || name === `'${pupil.name}`);
    expect.soft(line?.[ofTask('percent')], pupil.name).toBe(String(expected.percent));
    expect.soft(line?.[ofTask('status')], pupil.name).toBe(word);
    expect.soft(line?.[devices], pupil.name).toBe(String(expected.devices));
    expect.soft(Number(line?.[ofTask('doubts')]) > 0, pupil.name).toBe(expected.isFlagged);
  }
  expect(questions.length).toBeGreaterThan(3);
  // Nothing that came is lost: every submission is kept.
  await expect(page.getByRole('main')).toContainText(String(messages.length));
});
