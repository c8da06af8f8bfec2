// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Entry, LearningEvent } from '@/core/record/event.ts';
import { writeRecordFile } from '@/core/record/record-file.ts';
import type { Health, Listener } from '@/storage/record.ts';
import { Certificates } from './Certificates.tsx';
import type { CertifiedCourse } from './site.ts';
import en from './strings.en.json';

let log: readonly LearningEvent[] = [];
let health: Health = 'kept';
let listener: Listener = () => undefined;
vi.mock('@/storage/record.ts', () => ({
  follow: (follower: Listener) => {
    listener = follower;
    return () => undefined;
  },
  append: async (entry: Entry) => {
    log = [...log, { id: `new-${log.length}`, at: '2026-11-30T08:00:00.000Z', actor: 'phone', ...entry }];
    act(() => listener(log, health));
  },
}));

const course = (id: string, questions = ['a', 'b']): CertifiedCourse => ({
  course: id,
  title: `Course ${id}`,
  href: `/en/courses/${id}/`,
  address: `https://chynjyr.example/en/courses/${id}/`,
  dye: 'indigo',
  qr: { path: 'M0 0h1v1h-1z', size: 21 },
  minutes: 84,
  outcomes: ['Tell keys apart.'],
  lessons: [
    {
      lesson: 'one',
      title: `Lesson of ${id}`,
      href: `/en/courses/${id}/one/`,
      sections: [],
      questions: questions.map((question) => ({ id: question, rev: 1, prompt: '' })),
    },
  ],
});
const answer = (question: string, earned = 4, day = '05', of = 'keys'): LearningEvent => ({
  id: `${of}-${question}-${day}-${earned}`,
  at: `2026-11-${day}T08:00:00.000Z`,
  actor: 'phone',
  verb: 'answered',
  object: `question:${of}/one/${question}`,
  rev: 1,
  result: { answer: 'x', score: { type: 'points', earned, total: 4, details: null } },
});

function show(events: readonly LearningEvent[], courses = [course('keys')], how: Health = 'kept') {
  log = events;
  health = how;
  render(
    <Certificates
      locale="en"
      strings={en}
      courses={courses}
      siteName="Chynjyr"
      coursesHref="/c/"
      dataHref="/d/"
      checkAddress="https://chynjyr.example/en/certificate/"
    />,
  );
  act(() => listener(events, how));
}
const sheet = () => screen.getByRole('region', { name: en.sheet_label });
const type = (name: string) => fireEvent.input(screen.getByLabelText(en.name), { target: { value: name } });
const codeOf = () => sheet().querySelector('.sheet-code')?.textContent ?? '';

beforeEach(() => {
  localStorage.clear();
  history.replaceState(null, '', '/en/certificate/');
});
afterEach(cleanup);

describe('before a course is completed', () => {
  it('says what will be here to one who has answered nothing', () => {
    show([]);
    expect(screen.getByRole('heading', { name: en.empty_title })).toBeTruthy();
    expect(screen.getByRole('link', { name: en.to_courses }).getAttribute('href')).toBe('/c/');
  });
  it('leads to the first question without an answer', () => {
    show([answer('a')]);
    expect(screen.getByText('Questions to answer: 1')).toBeTruthy();
    const on = screen.getByRole('link', { name: /^Continue/ });
    expect(on.getAttribute('href')).toBe('/en/courses/keys/one/#question-b');
  });
  it('leads to the question with a mistake when points are missing', () => {
    show([answer('a'), answer('b', 1)]);
    expect(screen.getByText(/^Result: 62%, at least 80%/)).toBeTruthy();
    const on = screen.getByRole('link', { name: /^Continue/ });
    expect(on.getAttribute('href')).toBe('/en/courses/keys/one/#question-b');
  });
});

describe('a completed course', () => {
  const done = [answer('a'), answer('b', 3, '09')];

  it('is a sheet with the day, the result, the extent and a code, and is added to the record once', async () => {
    show(done);
    await waitFor(() => expect(log).toHaveLength(3));
    expect(log[2]).toMatchObject({ verb: 'completed', object: 'course:keys', rev: 1 });
    for (const text of [
      'Course keys',
      '9 November 2026',
      '87%',
      '1 lesson · 1 h 24 min',
      'Tell keys apart.',
      en.sheet_self,
    ])
      expect(within(sheet()).getByText(text)).toBeTruthy();
    expect(codeOf()).toMatch(/^([2-9A-Z]{4} ){3}$/);
    act(() => listener(log, 'kept'));
    expect(log).toHaveLength(3);
  });
  it('bears the name that is typed, in another code, and keeps it only when that is wished', () => {
    show(done);
    const without = codeOf();
    type('Aiperi Asanova');
    expect(within(sheet()).getByText('Aiperi Asanova')).toBeTruthy();
    expect(codeOf()).not.toBe(without);
    expect(localStorage.length).toBe(0);
    fireEvent.click(screen.getByLabelText(en.name_keep));
    expect(localStorage.getItem('chynjyr.certificate-name')).toBe('Aiperi Asanova');
    cleanup();
    show(done);
    expect(within(sheet()).getByText('Aiperi Asanova')).toBeTruthy();
    fireEvent.click(screen.getByLabelText(en.name_keep));
    expect(localStorage.length).toBe(0);
  });
  it('refuses what is no name: it stands neither on the sheet nor in the store', () => {
    show(done);
    fireEvent.click(screen.getByLabelText(en.name_keep));
    type('4169 5853 5123 4567');
    expect(screen.getByText(en.name_digits)).toBeTruthy();
    expect(sheet().textContent).not.toContain('4169');
    expect(localStorage.length).toBe(0);
  });
  it('stays when the course has changed, and says so', async () => {
    show(done);
    await waitFor(() => expect(log).toHaveLength(3));
    cleanup();
    show(log, [course('keys', ['a', 'b', 'c'])]);
    expect(within(sheet()).getByText(/^1 question of the course has changed since then/)).toBeTruthy();
  });
  it('warns when the browser keeps nothing', () => {
    show(done, [course('keys')], 'memory');
    expect(screen.getByText(en.health)).toBeTruthy();
  });
  it('fits the check, against the record here or a file, and a slip does not', async () => {
    show(done);
    type('Aiperi Asanova');
    await waitFor(() => expect(log).toHaveLength(3));
    const form = screen.getByLabelText(en.check_code).closest('form') as HTMLFormElement;
    const fill = (label: string, value: string) =>
      fireEvent.input(within(form).getByLabelText(label), { target: { value } });
    fireEvent.submit(form);
    await waitFor(() => expect(screen.getByText(en.check_blank)).toBeTruthy());
    fill(en.check_name, 'aiperi  asanova');
    fill(en.check_day, '2026-11-09');
    fill(en.check_percent, '87 %');
    fill(en.check_code, codeOf().toLowerCase().replaceAll(' ', '-'));
    fireEvent.submit(form);
    await waitFor(() => expect(screen.getByText(en.check_fits)).toBeTruthy());
    expect(
      screen.getByText('Answers: 2. Lessons: 1. First and last day: 5 November 2026 – 9 November 2026'),
    ).toBeTruthy();
    fill(en.check_percent, '97');
    fireEvent.submit(form);
    await waitFor(() => expect(screen.getByText(en.differs_percent)).toBeTruthy());
    const choose = (text: string) => {
      const files = [new File([text], 'record.json')];
      fireEvent.change(within(form).getByLabelText(en.check_file), { target: { files } });
    };
    choose('no record');
    fireEvent.submit(form);
    await waitFor(() => expect(screen.getByText(en['fault_not-json'])).toBeTruthy());
    choose(writeRecordFile([answer('a')], [], '2026-11-30T00:00:00.000Z'));
    fireEvent.submit(form);
    await waitFor(() => expect(screen.getByText(en.check_none)).toBeTruthy());
    choose(writeRecordFile(log, [], '2026-11-30T00:00:00.000Z'));
    fill(en.check_percent, '87');
    fireEvent.submit(form);
    await waitFor(() => expect(screen.getByText(en.check_fits)).toBeTruthy());
  });
});

describe('several courses', () => {
  const courses = [course('pay'), course('keys')];
  const done = [answer('a'), answer('b')];

  it('show the one that is completed, with the way to the others', () => {
    show(done, courses);
    expect(within(sheet()).getByText('Course keys')).toBeTruthy();
    const choice = screen.getByRole('navigation', { name: en.courses });
    expect(within(choice).getByText('Completed: 5 November 2026')).toBeTruthy();
    expect(within(choice).getByText('Lessons completed: 0 / 1')).toBeTruthy();
    expect(
      within(choice)
        .getByRole('link', { name: /^Course pay/ })
        .getAttribute('href'),
    ).toBe('?course=pay');
  });
  it('show the one that the address asks for', () => {
    history.replaceState(null, '', '?course=pay');
    show(done, courses);
    expect(screen.getByRole('heading', { name: en.road_title })).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Lesson of pay' })).toBeTruthy();
  });
});
