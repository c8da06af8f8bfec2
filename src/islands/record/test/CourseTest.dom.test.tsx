// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Entry, LearningEvent } from '@/core/record/event.ts';
import { questionObject, testLesson, testObject } from '@/core/record/object.ts';
import { attempts } from '@/core/test/attempt.ts';
import { loadDraft, saveDraft } from '@/storage/drafts.ts';
import type { Listener } from '@/storage/record.ts';
import type { LoadQuestion } from '../review/AskedQuestion.tsx';
import { CourseTest } from './CourseTest.tsx';
import { sampleLoad, sampleSite } from './sample-site.ts';
import type { TestSite } from './site.ts';
import en from './strings.en.json';

let log: readonly LearningEvent[] = [];
let publish: Listener = () => undefined;
let count = 0;

/** An event as storage would stamp it, so many days ago. */
function stamp(entry: Entry, daysAgo = 0): LearningEvent {
  count += 1;
  const at = new Date(Date.now() - daysAgo * 86_400_000 + count).toISOString();
  return { id: `e${count}`, at, actor: 'phone', ...entry };
}
vi.mock('@/storage/record.ts', () => ({
  follow: (listener: Listener) => {
    publish = listener;
    return () => undefined;
  },
  append: async (entry: Entry) => {
    const event = stamp(entry);
    log = [...log, event];
    publish(log, 'kept');
    return event;
  },
}));

const settled = async () => {
  for (let turn = 0; turn < 3; turn += 1)
    await act(() => new Promise<void>((resolve) => setTimeout(resolve, 0)));
};
const tell = (...events: readonly LearningEvent[]) => {
  log = [...log, ...events];
  publish(log, 'kept');
  return settled();
};
const press = async (name: string | RegExp) => {
  fireEvent.click(screen.getByRole('button', { name }));
  await settled();
};
const open = async (load: LoadQuestion = sampleLoad, site: TestSite = sampleSite) => {
  render(<CourseTest locale="en" strings={en} site={site} load={load} />);
  await tell();
};
const list = () => attempts(log, 'keys');
const asked = () => document.querySelector('fieldset[id^=question]')?.textContent ?? '';
const idOnPage = () => /: (\w+) in/.exec(asked())?.[1] ?? '';

/** An answer within an attempt; `earned` of 2 points. */
const answerTo = (question: string, earned: number, attempt = list().at(-1)?.id ?? '', daysAgo = 0) =>
  stamp(
    {
      verb: 'answered',
      object: questionObject('keys', testLesson, question),
      rev: 1,
      result: { answer: 'x', attempt, score: { type: 'points', earned, total: 2, details: null } },
    },
    daysAgo,
  );
/** An attempt of one question that ended so many days ago. */
const past = (earned: number, daysAgo: number, question = 'apply1'): LearningEvent[] => {
  const questions = [{ id: question, rev: 1 }];
  const started = stamp(
    { verb: 'started', object: testObject('keys'), rev: 1, result: { questions } },
    daysAgo,
  );
  return [started, answerTo(question, earned, started.id, daysAgo)];
};

beforeEach(() => {
  log = [];
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
      act(async () => void (await vi.advanceTimersByTimeAsync(minutes * 60_000)));
    render(<CourseTest locale="en" strings={en} site={sampleSite} load={sampleLoad} />);
    log = [...past(2, 3), ...past(2, 2), ...past(0, 0.5)];
    publish(log, 'kept');
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
    expect(log).toEqual([]);
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

describe('during an attempt', () => {
  const chain = () => within(screen.getByRole('navigation', { name: en.chain_label })).getAllByRole('button');

  it('goes on when the learner says so; what was skipped comes back before the end', async () => {
    await open();
    await press(en.start);
    const [first, second, third, fourth] = list()[0]?.questions.map(({ id }) => id) ?? [];
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
    const ids = list()[0]?.questions.map(({ id }) => id) ?? [];
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
    const ids = list()[0]?.questions.map(({ id }) => id) ?? [];
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
    const ids = list()[0]?.questions.map(({ id }) => id) ?? [];
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
  it('ends with the record when that is deleted meanwhile', async () => {
    await open();
    await press(en.start);
    log = [];
    await tell();
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
    const [first, second] = list()[0]?.questions.map(({ id }) => id) ?? [];
    await tell(answerTo(second ?? '', 2));
    cleanup();
    await open(sampleLoad, changed(first ?? '', second ?? ''));
    await settled();
    const removed = log.filter(({ verb }) => verb === 'removed');
    expect(removed).toHaveLength(1);
    expect(list()[0]).toMatchObject({ total: 4, exchanged: 2, state: 'running' });
    expect(screen.getByText(/^Since you started, 2 questions were changed/)).toBeTruthy();
    expect(asked()).not.toBe('');
  });
  it('leave a finished attempt as it was, and its result says so', async () => {
    await open();
    await press(en.start);
    const ids = list()[0]?.questions.map(({ id }) => id) ?? [];
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
    const ids = list()[0]?.questions.map(({ id }) => id) ?? [];
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
