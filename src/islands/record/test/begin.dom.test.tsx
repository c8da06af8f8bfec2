// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { questionObject, testLesson } from '@/core/record/object.ts';
import { testObject } from '@/core/record/other-objects.ts';
import { seededDraw } from '@/core/test/seeded-draw.ts';
import { loadDraft, saveDraft } from '@/storage/drafts.ts';
import { answerTo, asked, list, open, past, press, settled, show, tell } from './sample-page.tsx';
import { arrive, kept, stamp, wipe } from './sample-record.ts';
import { sampleLoad, sampleSite } from './sample-site.ts';
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

describe('before an attempt', () => {
  it('tells what the test is, and how many questions it asks', async () => {
    await open();
    expect(screen.getByRole('heading', { name: en.about_title })).toBeTruthy();
    expect(screen.getByText(/^One attempt asks 4 questions\./)).toBeTruthy();
    expect(screen.getByText('To pass: 80%.')).toBeTruthy();
    expect(screen.queryByRole('heading', { name: en.attempts })).toBeNull();
  });
  it('shows earlier attempts, the latest first, each with its result and its way to the explanation', async () => {
    await open();
    await tell(...past(0, 5, 'judge0'), ...past(2, 3));
    const section = screen.getByRole('region', { name: en.attempts });
    const lines = within(section).getAllByRole('group');
    expect(lines.map(({ textContent }) => textContent)).toEqual([
      expect.stringContaining('100% · Passed'),
      expect.stringContaining('0% · Not passed'),
    ]);
    const details = lines[1] as HTMLDetailsElement;
    details.open = true;
    fireEvent(details, new Event('toggle'));
    await settled();
    expect(within(details).getByText('Prompt judge0')).toBeTruthy();
    expect(within(details).getByText('Guard your words.')).toBeTruthy();
    expect(within(details).getByRole('link', { name: 'In the lesson: How one begins' })).toHaveProperty(
      'href',
      expect.stringContaining('/en/courses/keys/one/#start'),
    );
  });
  it('tells one who has passed so, and lets him try again', async () => {
    await open();
    await tell(...past(2, 3));
    expect(screen.getByRole('heading', { name: en.passed_title })).toBeTruthy();
    expect(screen.getByText(/^Best result: 100%\. Date: \d/)).toBeTruthy();
    expect(screen.getByRole('button', { name: en.start_again })).toBeTruthy();
  });
  it('after three attempts tells when the next opens and what to reread, and offers no start', async () => {
    await open();
    await tell(...past(2, 0.3), ...past(2, 0.2), ...past(0, 0.1, 'apply1'));
    expect(screen.getByRole('heading', { name: en.wait_title })).toBeTruthy();
    expect(screen.getByText(/The next attempt opens: \d/)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'How two begins' }).getAttribute('href')).toBe(
      '/en/courses/keys/two/#start',
    );
    expect(screen.queryByRole('button', { name: en.start_again })).toBeNull();
  });
  it('learns that the next attempt has opened while the page stood there', async () => {
    vi.useFakeTimers();
    const pass = (minutes: number) =>
      act(async () => {
        await vi.advanceTimersByTimeAsync(minutes * 60_000);
      });
    show();
    arrive(...past(2, 3), ...past(2, 2), ...past(0, 0.5));
    await pass(11 * 60);
    expect(screen.queryByRole('button', { name: en.start_again })).toBeNull();
    await pass(61);
    expect(screen.getByRole('button', { name: en.start_again })).toBeTruthy();
  });
});

describe('the start', () => {
  it('stores the drawn questions with their revisions, asks the first, and the focus goes there', async () => {
    await open();
    await press(en.start);
    const [attempt] = list();
    expect(attempt?.questions).toHaveLength(4);
    expect(attempt?.questions.map(({ id }) => id.replace(/\d/, '')).sort()).toEqual([
      'apply',
      'apply',
      'judge',
      'recall',
    ]);
    expect(asked()).toBe(`1 of 4: ${attempt?.questions[0]?.id} in ${attempt?.id}`);
    expect(document.activeElement?.id).toBe(`question-${attempt?.questions[0]?.id}`);
  });
  it('draws other questions the second time', async () => {
    await open();
    await press(en.start);
    const first = list()[0]?.questions ?? [];
    await tell(...first.map(({ id }) => answerTo(id, 2)));
    await press(en.finish);
    await press(en.close);
    await press(en.start_again);
    const ids = list().map(({ questions }) => questions.map(({ id }) => id));
    expect(ids[1]).toHaveLength(4);
    expect(ids[1]?.filter((id) => ids[0]?.includes(id))).toEqual([]);
  });
  it('begins nothing when the questions do not load, says so, and can be tried again', async () => {
    let fails = true;
    await open((ask) => (fails ? Promise.reject(new Error('offline')) : sampleLoad(ask)));
    await press(en.start);
    expect(screen.getByRole('alert').textContent).toBe(en.trouble);
    expect(kept()).toEqual([]);
    fails = false;
    await press(en.start);
    expect(asked()).toContain('1 of 4');
  });
  it('begins no second attempt beside one that another tab has begun meanwhile', async () => {
    let go = () => {};
    const wait = new Promise<void>((resolve) => {
      go = resolve;
    });
    await open(async (ask) => {
      await wait;
      return sampleLoad(ask);
    });
    await press(en.start);
    const questions = [{ id: 'apply0', rev: 1 }];
    await tell(stamp({ verb: 'started', object: testObject('keys'), rev: 1, result: { questions } }));
    go();
    await settled();
    expect(list()).toHaveLength(1);
    expect(screen.getByRole('button', { name: en.go_on })).toBeTruthy();
  });
  it('lets every question be asked anew, whatever a review or an earlier attempt has left of it', async () => {
    for (const { id } of sampleSite.questions)
      saveDraft(questionObject('keys', testLesson, id), 1, { after: 'x', answer: 'begun', order: ['a'] });
    await open();
    await press(en.start);
    for (const { id } of list()[0]?.questions ?? [])
      expect(loadDraft(questionObject('keys', testLesson, id), 1)).toEqual({
        after: null,
        answer: null,
        order: [],
      });
  });
});

describe('the link of a teacher', () => {
  const seed = '0a1b2c3d';
  const drawn = (time: number) => seededDraw(sampleSite, seed, time);
  const questions = () => list().map((attempt) => attempt.questions.map(({ id, rev }) => ({ id, rev })));
  beforeEach(() => {
    location.hash = `#seed=${seed}`;
  });
  afterEach(() => {
    location.hash = '';
  });

  it('decides what is asked, whatever was answered before, and other questions in the next try', async () => {
    await open();
    await tell(...past(2, 5, drawn(0)[0]?.id));
    expect(screen.getByText(seed)).toBeTruthy();
    await press(en.start_again);
    expect(questions()[1]).toEqual(drawn(0));
    await tell(...drawn(0).map(({ id }) => answerTo(id, 2)));
    await press(en.finish);
    await press(en.close);
    await press(en.start_again);
    expect(questions()[2]).toEqual(drawn(1));
  });
  it('goes along to the other languages of the page', async () => {
    const link = document.createElement('a');
    link.href = '/ky/courses/keys/test/';
    link.dataset['language'] = 'ky';
    document.body.append(link);
    await open();
    expect(link.hash).toBe(`#seed=${seed}`);
    link.remove();
  });
});
