// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { h } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LearningEvent } from '@/core/record/event.ts';
import { loadDraft, saveDraft } from '@/storage/drafts.ts';
import type { Listener } from '@/storage/record.ts';
import type { LoadQuestion } from './AskedQuestion.tsx';
import { Review } from './Review.tsx';
import type { ReviewSite } from './site.ts';
import en from './strings.en.json';

let publish: Listener = () => undefined;
vi.mock('@/storage/record.ts', () => ({
  follow: (listener: Listener) => {
    publish = listener;
    return () => undefined;
  },
}));

const lesson = (id: string) => ({
  course: 'keys',
  lesson: id,
  title: `Lesson ${id}`,
  href: `/en/courses/keys/${id}/`,
  questions: [
    { id: `${id}-a`, rev: 1 },
    { id: `${id}-b`, rev: 1, safety: true as const },
  ],
});
const site: ReviewSite = { skills: {}, lessons: [lesson('one'), lesson('two')] };
const day = 86_400_000;

let count = 0;
let log: readonly LearningEvent[] = [];
function answered(question: string, earned: number, daysAgo: number, rev = 1): LearningEvent {
  count += 1;
  const result = { answer: 'x', score: { type: 'points', earned, total: 1, details: null } };
  const object = `question:keys/${question.split('-')[0]}/${question}`;
  const at = new Date(Date.now() - daysAgo * day + count).toISOString();
  return { id: `e${count}`, at, actor: 'phone', verb: 'answered', object, rev, result };
}
/** Lets effects run and questions arrive. */
const settled = async () => {
  const soon = () => new Promise<void>((resolve) => setTimeout(resolve, 0));
  await act(soon);
  await act(soon);
};
const tell = (...events: readonly LearningEvent[]) => {
  log = [...log, ...events];
  publish(log, 'kept');
  return settled();
};

/** A question as a fieldset, as the frame of questions makes it. */
const load: LoadQuestion = async ({ id, number, total }) => ({
  prompt: `Prompt ${id}`,
  island: h('fieldset', { id: `question-${id}`, tabIndex: -1 }, `${number} of ${total}: ${id}`),
});
const show = (how: LoadQuestion = load) =>
  render(
    <Review
      locale="en"
      strings={en}
      site={site}
      coursesHref="/c/"
      mineHref="/m/"
      wordsHref="/w/"
      load={how}
    />,
  );
const press = async (name: string) => {
  fireEvent.click(screen.getByRole('button', { name }));
  await settled();
};
const asked = () => document.querySelector('fieldset[id^=question]')?.textContent;

beforeEach(() => {
  log = [];
  sessionStorage.clear();
  history.replaceState(null, '', location.pathname);
});
afterEach(cleanup);

describe('before a set', () => {
  it('tells one who has answered nothing what will be here and how to get it', async () => {
    show();
    await tell();
    expect(screen.getByRole('heading', { name: en.empty_title })).toBeTruthy();
    expect(screen.getByRole('link', { name: en.to_courses }).getAttribute('href')).toBe('/c/');
    expect(screen.queryByRole('button', { name: en.start })).toBeNull();
  });
  it('tells when the next question comes when none is due', async () => {
    show();
    await tell(answered('one-a', 1, 0));
    expect(screen.getByRole('heading', { name: en.none_title })).toBeTruthy();
    expect(screen.getByText(/^The next question comes back: \d+ \w+ \d{4}/)).toBeTruthy();
  });
  it('counts what is due', async () => {
    show();
    await tell(answered('one-a', 1, 9), answered('two-a', 0, 9));
    expect(screen.getByText('2 questions, about 1 minute')).toBeTruthy();
  });
  it('leads to the words that wait, and says nothing of words when none do', async () => {
    show();
    await tell(answered('one-a', 1, 0));
    expect(screen.queryByText(/^Words to review/)).toBeNull();
    await tell({ ...answered('one-a', 1, 2), id: 'w', verb: 'saved', object: 'term:wallet', result: null });
    expect(screen.getByRole('link', { name: 'Words to review: 1' }).getAttribute('href')).toBe('/w/');
  });
});

describe('a set', () => {
  const due = () => [answered('one-a', 1, 9), answered('one-b', 0, 5), answered('two-a', 0, 9)];

  it('asks the safety question first, and the focus goes to it', async () => {
    show();
    await tell(...due());
    await press(en.start);
    expect(asked()).toBe('1 of 3: one-b');
    expect(document.activeElement?.id).toBe('question-one-b');
  });
  it('gives each question an empty draft after its last answer, so that it is asked anew', async () => {
    show();
    const events = due();
    await tell(...events);
    await press(en.start);
    expect(loadDraft('question:keys/one/one-b', 1)).toEqual({
      after: events[1]?.id,
      answer: null,
      order: [],
    });
  });
  it('asks anew what a test in this tab has asked meanwhile, and keeps what was begun in the set', async () => {
    show();
    const events = due();
    await tell(...events);
    await press(en.start);
    const [one, two] = ['question:keys/one/one-b', 'question:keys/two/two-a'];
    const begun = { after: events[1]?.id ?? '', answer: 'x', order: [] };
    saveDraft(one, 1, begun);
    // A draft that follows no answer is not taken for what is asked here: the old answer would be shown with its verdict.
    saveDraft(two, 1, { after: null, answer: null, order: [] });
    cleanup();
    show();
    await tell();
    expect(loadDraft(one, 1)).toEqual(begun);
    await press(en.skip);
    expect(asked()).toBe('2 of 3: two-a');
    expect(loadDraft(two, 1)).toEqual({ after: events[2]?.id, answer: null, order: [] });
  });
  it('goes on when the learner says so, not by itself', async () => {
    show();
    await tell(...due());
    await press(en.start);
    expect(screen.getByRole('button', { name: en.skip })).toBeTruthy();
    await tell(answered('one-b', 1, 0));
    expect(asked()).toBe('1 of 3: one-b');
    await press(en.next);
    expect(asked()).toBe('2 of 3: two-a');
    expect(document.activeElement?.id).toBe('question-two-a');
  });
  it('ends with what was remembered first, and when each comes back', async () => {
    show();
    await tell(...due());
    await press(en.start);
    await tell(answered('one-b', 0, 0));
    await press(en.next);
    await press(en.skip);
    await tell(answered('one-a', 1, 0));
    await press(en.finish);
    const end = screen.getByRole('region', { name: en.end_title });
    expect(document.activeElement?.textContent).toBe(en.end_title);
    expect(within(end).getByText('You remembered: 1 of 3')).toBeTruthy();
    const lines = within(end)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);
    expect(lines[0]).toMatch(/^Prompt one-aRemembered · Comes back: \d/);
    expect(lines[1]).toMatch(/^Prompt one-bWe will repeat it · Comes back: \d/);
    expect(lines[2]).toBe(`Prompt two-a${en.outcome_skipped}`);
    expect(screen.getByRole('heading', { name: en.more_title })).toBeTruthy();
  });
  it('goes on after a reload where it was, without taking the focus', async () => {
    show();
    await tell(...due());
    await press(en.start);
    await tell(answered('one-b', 1, 0));
    cleanup();
    show();
    await tell();
    expect(asked()).toBe('2 of 3: two-a');
    expect(document.activeElement).toBe(document.body);
  });
  it('comes back from the explanation to the very question, answered as it is, with the focus on it', async () => {
    show();
    await tell(...due());
    await press(en.start);
    await tell(answered('one-b', 0, 0));
    cleanup();
    history.replaceState(null, '', '#question-one-b');
    show();
    await tell();
    expect(asked()).toBe('1 of 3: one-b');
    expect(document.activeElement?.id).toBe('question-one-b');
    expect(screen.getByRole('button', { name: en.next })).toBeTruthy();
    expect(location.hash).toBe('');
  });
  it('comes back also to the last question of a set that is all answered', async () => {
    show();
    await tell(answered('one-a', 0, 9));
    await press(en.start);
    await tell(answered('one-a', 0, 0));
    cleanup();
    history.replaceState(null, '', '#question-one-a');
    show();
    await tell();
    expect(asked()).toBe('1 of 1: one-a');
    await press(en.finish);
    expect(screen.getByRole('region', { name: en.end_title })).toBeTruthy();
  });
  it('does not begin anew for an address that names a question without a set', async () => {
    history.replaceState(null, '', '#question-one-a');
    show();
    await tell(...due());
    expect(screen.getByRole('button', { name: en.start })).toBeTruthy();
  });
  it('knows an answer as given even when the clock was set back before it', async () => {
    show();
    await tell(...due());
    await press(en.start);
    await tell(answered('one-b', 1, 400));
    expect(screen.getByRole('button', { name: en.next })).toBeTruthy();
  });
  it('is forgotten when the record was deleted meanwhile, or the site asks the question otherwise', async () => {
    show();
    await tell(...due());
    await press(en.start);
    cleanup();
    log = [];
    show();
    await tell();
    expect(screen.getByRole('heading', { name: en.empty_title })).toBeTruthy();
  });
  it('says so when a question does not load, and tries again', async () => {
    let fails = true;
    show((ask) => (fails ? Promise.reject(new Error('offline')) : load(ask)));
    await tell(...due());
    await press(en.start);
    expect(screen.getByRole('alert').textContent).toContain(en.trouble);
    fails = false;
    await press(en.again);
    expect(asked()).toBe('1 of 3: one-b');
    expect(document.activeElement?.id).toBe('question-one-b');
  });
  it('passes over a question that the quiz no longer has', async () => {
    show(async () => undefined);
    await tell(...due());
    await press(en.start);
    expect(screen.getByText(en.gone)).toBeTruthy();
    await press(en.skip);
    expect(screen.getByText(en.gone)).toBeTruthy();
  });
});

describe('the reminder', () => {
  it('is a calendar file with what was chosen', async () => {
    const made: Blob[] = [];
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      made.push(blob as Blob);
      return 'blob:test';
    });
    show();
    await tell();
    fireEvent.click(screen.getByRole('radio', { name: en.reminder_week }));
    fireEvent.input(screen.getByLabelText(en.reminder_time), { target: { value: '06:30' } });
    await press(en.reminder_get);
    const text = await made[0]?.text();
    expect(text).toContain('RRULE:FREQ=WEEKLY\r\n');
    expect(text).toMatch(/DTSTART:\d{8}T063000\r\n/);
    expect(screen.getByText(/chynjyr-review\.ics/)).toBeTruthy();
  });
});
