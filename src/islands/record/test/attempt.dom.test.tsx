// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { questionObject, testLesson } from '@/core/record/object.ts';
import { testObject } from '@/core/record/other-objects.ts';
import { loadDraft } from '@/storage/drafts.ts';
import { answerTo, asked, idOnPage, idsOf, list, open, past, press, settled, tell } from './sample-page.tsx';
import { kept, stamp, wipe } from './sample-record.ts';
import { sampleLoad, sampleSite } from './sample-site.ts';
import type { TestSite } from './site.ts';
import en from './strings.en.json';

vi.mock('@/storage/record.ts', () => import('./sample-record.ts'));

beforeEach(() => {
  wipe();
  sessionStorage.clear();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

describe('during an attempt', () => {
  const chain = () => within(screen.getByRole('navigation', { name: en.chain_label })).getAllByRole('button');

  it('goes on when the learner says so; what was skipped comes back before the end', async () => {
    await open();
    await press(en.start);
    const [first, second, third, fourth] = idsOf();
    await press(en.skip);
    expect(idOnPage()).toBe(second);
    await tell(answerTo(second ?? '', 2));
    expect(idOnPage()).toBe(second);
    await press(en.next);
    await tell(answerTo(third ?? '', 0));
    await press(en.next);
    await tell(answerTo(fourth ?? '', 1));
    await press(en.next);
    expect(idOnPage()).toBe(first);
    expect(document.activeElement?.id).toBe(`question-${first}`);
    expect(screen.queryByRole('button', { name: en.skip })).toBeNull();
    expect(screen.queryByRole('button', { name: en.finish })).toBeNull();
    await tell(answerTo(first ?? '', 2));
    expect(screen.getByRole('button', { name: en.finish })).toBeTruthy();
  });
  it('shows the place and the verdicts as links of a chain that lead to their questions', async () => {
    await open();
    await press(en.start);
    const ids = idsOf();
    await tell(answerTo(ids[0] ?? '', 2), answerTo(ids[1] ?? '', 1), answerTo(ids[2] ?? '', 0));
    expect(chain().map(({ textContent }) => textContent)).toEqual([
      'Question 1: right1',
      'Question 2: partly right2',
      'Question 3: not right3',
      'Question 4: not answered4',
    ]);
    expect(chain()[0]?.getAttribute('aria-current')).toBe('step');
    fireEvent.click(chain()[3] as HTMLElement);
    await settled();
    expect(idOnPage()).toBe(ids[3]);
    expect(chain()[3]?.getAttribute('aria-current')).toBe('step');
  });
  it('goes on after a reload at the same question, without taking the focus', async () => {
    await open();
    await press(en.start);
    const ids = idsOf();
    await press(en.skip);
    await tell(answerTo(ids[1] ?? '', 2));
    cleanup();
    await open();
    expect(idOnPage()).toBe(ids[1]);
    expect(document.activeElement).toBe(document.body);
  });
  it('goes on in a new tab by a press, at the first open question', async () => {
    await open();
    await press(en.start);
    const ids = idsOf();
    await tell(answerTo(ids[0] ?? '', 2));
    cleanup();
    sessionStorage.clear();
    await open();
    expect(screen.getByText(/^Questions answered: 1 of 4\./)).toBeTruthy();
    await press(en.go_on);
    expect(idOnPage()).toBe(ids[1]);
    expect(loadDraft(questionObject('keys', testLesson, ids[1] ?? ''), 1)).toMatchObject({ order: [] });
  });
  it('can be ended before its end, after it was said what that costs', async () => {
    await open();
    await press(en.start);
    await tell(answerTo(idOnPage(), 2));
    expect(screen.getByText(/^Questions without an answer: 3\./)).toBeTruthy();
    await press(en.stop_do);
    expect(list()[0]).toMatchObject({ state: 'given-up', score: 0.25 });
    expect(document.activeElement?.textContent).toBe(en.result_title);
    expect(screen.getByText(en.result_given_up)).toBeTruthy();
    expect(screen.getAllByText(en.verdict_none)).toHaveLength(3);
  });
  it('ends here too when another tab ends it, so that nothing is answered after the end', async () => {
    await open();
    await press(en.start);
    await tell(answerTo(idOnPage(), 2));
    const result = { attempt: list()[0]?.id ?? '' };
    await tell(stamp({ verb: 'completed', object: testObject('keys'), rev: 1, result }));
    expect(screen.queryByRole('navigation', { name: en.chain_label })).toBeNull();
    expect(document.activeElement?.textContent).toBe(en.result_title);
    await press(en.close);
    expect(screen.getByRole('button', { name: en.start_again })).toBeTruthy();
  });
  it('ends with the record when that is deleted meanwhile', async () => {
    await open();
    await press(en.start);
    wipe();
    await settled();
    expect(screen.getByRole('button', { name: en.start })).toBeTruthy();
  });
});

describe('questions that the site has changed meanwhile', () => {
  /** The sample, where one question was revised and one taken off. */
  const changed = (revised: string, gone: string): TestSite => ({
    ...sampleSite,
    questions: sampleSite.questions
      .filter(({ id }) => id !== gone)
      .map((each) => (each.id === revised ? { ...each, rev: 2 } : each)),
  });
  it('are exchanged once, with a note, and the attempt keeps its size', async () => {
    await open();
    await press(en.start);
    const [first, second] = idsOf();
    await tell(answerTo(second ?? '', 2));
    cleanup();
    await open(sampleLoad, changed(first ?? '', second ?? ''));
    await settled();
    const removed = kept().filter(({ verb }) => verb === 'removed');
    expect(removed).toHaveLength(1);
    expect(list()[0]).toMatchObject({ total: 4, exchanged: 2, state: 'running' });
    expect(screen.getByText(/^Since you started, 2 questions were changed/)).toBeTruthy();
    expect(asked()).not.toBe('');
  });
  it('leave a finished attempt as it was, and its result says so', async () => {
    await open();
    await press(en.start);
    const ids = idsOf();
    await tell(...ids.map((id) => answerTo(id, 2)));
    const before = list();
    cleanup();
    await open(sampleLoad, changed(ids[0] ?? '', ids[1] ?? ''));
    expect(screen.getByText(en.result_passed)).toBeTruthy();
    expect(screen.getAllByText(en.question_changed)).toHaveLength(2);
    expect(list()).toEqual(before);
  });
});

describe('after an attempt', () => {
  it('tells the score, the way to each explanation, and that the next attempt is open', async () => {
    await open();
    await press(en.start);
    const ids = idsOf();
    await tell(...ids.map((id, at) => answerTo(id, at === 0 ? 1 : 2)));
    await press(en.finish);
    const end = screen.getByRole('region', { name: en.result_title });
    expect(within(end).getByText(en.result_passed)).toBeTruthy();
    expect(within(end).getByText('Result: 87%. To pass: 80%.')).toBeTruthy();
    expect(within(end).getByText(/^Fully right answers: 3 of 4\./)).toBeTruthy();
    const lines = within(end.querySelector('.test-questions') as HTMLElement).getAllByRole('listitem');
    expect(lines[0]?.textContent).toContain(`Prompt ${ids[0]}Partly right: 1 of 2 · In the lesson: How`);
    expect(lines[1]?.textContent).toContain(`Prompt ${ids[1]}Right · In the lesson: How`);
    const rows = within(end).getAllByRole('row').slice(1);
    expect(rows.at(-1)?.textContent).toMatch(/^Guard your words\.\d/);
  });
  it('is still there after a reload, until it is closed', async () => {
    await open();
    await press(en.start);
    await tell(...(list()[0]?.questions ?? []).map(({ id }) => answerTo(id, 0)));
    await press(en.finish);
    cleanup();
    await open();
    expect(screen.getByText(en.result_not)).toBeTruthy();
    expect(screen.getByText(en.result_now)).toBeTruthy();
    await press(en.close);
    expect(screen.getByRole('button', { name: en.start_again })).toBeTruthy();
    cleanup();
    await open();
    expect(screen.getByRole('button', { name: en.start_again })).toBeTruthy();
  });
});

describe('a hostile record', () => {
  it('does not break the page', async () => {
    const object = testObject('keys');
    await open();
    await tell(
      stamp({ verb: 'started', object, rev: 1, result: { questions: 'all' } }),
      stamp({ verb: 'started', object, rev: 1, result: null }),
      stamp({ verb: 'started', object, rev: 1, result: { questions: [{ id: '__proto__', rev: 1 }, 4] } }),
      stamp({ verb: 'completed', object, rev: 1, result: [] }),
      stamp({ verb: 'removed', object, rev: 1, result: { attempt: 'e3', exchanged: { of: 'x' } } }),
    );
    await press(en.go_on);
    await settled();
    expect(list()[0]).toMatchObject({ total: 1, exchanged: 1, state: 'running' });
    expect(asked()).toMatch(/^1 of 1: \w+\d in/);
  });
  it('of a test whose every question is gone comes to an end', async () => {
    await open(sampleLoad, { ...sampleSite, questions: [] });
    await tell(...past(2, 1, 'apply0').slice(0, 1));
    await press(en.go_on);
    await settled();
    expect(list()[0]).toMatchObject({ state: 'given-up', total: 0 });
    expect(screen.getByRole('heading', { name: en.about_title })).toBeTruthy();
    expect(screen.queryByRole('heading', { name: en.attempts })).toBeNull();
  });
});
