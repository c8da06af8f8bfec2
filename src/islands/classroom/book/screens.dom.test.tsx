// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type BookNotes, noNotes } from '@/core/classroom/book/notes.ts';
import { answer, bookOf, judge, lesson, minute, row, taskOf } from '@/core/classroom/book/sample-book.ts';
import type { HandedInRow } from '@/core/classroom/book/union.ts';
import sharedEn from '../frame/strings.en.json';
import { wordsOf } from '../frame/words.ts';
import { toXlsx } from './Export.tsx';
import { Pupil } from './Pupil.tsx';
import { Question } from './Question.tsx';
import en from './strings.en.json';
import { Work } from './Work.tsx';
import type { BookProps } from './words.ts';

const task = taskOf([lesson]);
let notes: BookNotes = noNotes;
const go = vi.fn();

/** What a screen is given, over some work; notes are changed in place. */
function given(rows: readonly HandedInRow[]): BookProps {
  const tell = (_: string, rev: number, given: unknown) =>
    rev === 1
      ? {
          prompt: 'Which?',
          task: '',
          parts: [{ said: `Option ${given}`, right: given === 2, reason: 'So it is.' }],
          explained: '',
        }
      : undefined;
  return {
    words: wordsOf(en, 'en'),
    shared: wordsOf(sharedEn, 'en'),
    href: (...steps: readonly string[]) => `#/c/book/${steps.join('/')}`,
    go,
    tell: () => undefined,
    plan: undefined,
    klass: { id: 'c', name: '9-A' },
    place: [],
    state: {
      tasks: [task],
      book: bookOf(task, rows, { notes }),
      judging: { judge, tell, prompt: () => 'Which?' },
      labs: { waiting: () => 0 },
      data: { notes, handedIn: rows, assignments: [task.assignment], contents: new Map() },
      note: (change: (now: BookNotes) => BookNotes) => {
        notes = change(notes);
      },
    },
  } as unknown as BookProps;
}

const forged = row(20, { answers: [answer('a', 0, 10, { earned: 2 }), answer('b', 2, 11)] });

beforeEach(() => {
  notes = noNotes;
  go.mockClear();
});
afterEach(cleanup);

describe('the work of a pupil', () => {
  it('tells each answer in words, what it comes to and what was claimed', () => {
    render(<Work {...given([forged])} pupilKey="айгүл" assignmentId="assignment1" />);
    expect(screen.getByText(/^«.+» Points claimed: 2 \/ 2, really: 0 \/ 2\.$/)).toBeTruthy();
    expect(screen.getByText('Option 0')).toBeTruthy();
    expect(screen.getByText('The pupil’s device claimed: 2 / 2')).toBeTruthy();
    expect(screen.getAllByText('Points: 0 / 2')).toHaveLength(1);
    expect(screen.getByText('Times handed in: 1')).toBeTruthy();
  });
  it('keeps earlier work beside the later, and says which came too late', () => {
    const late = row(2000, { answers: [answer('a', 2, 1500)] });
    render(<Work {...given([forged, late])} pupilKey="айгүл" assignmentId="assignment1" />);
    const list = screen.getByRole('heading', { name: 'Times handed in: 2' }).parentElement as HTMLElement;
    expect(within(list).getAllByRole('listitem')).toHaveLength(2);
    expect(within(list).getAllByText('After the due moment.')).toHaveLength(1);
  });
  it('takes a mark and a comment of the teacher', () => {
    render(<Work {...given([forged])} pupilKey="айгүл" assignmentId="assignment1" />);
    fireEvent.click(screen.getByRole('button', { name: 'Mark: help needed' }));
    fireEvent.change(screen.getByLabelText(/Your note on this work/), {
      target: { value: ' By mouth too ' },
    });
    expect(notes.help).toEqual({ 'айгүл|assignment1': true });
    expect(notes.comments).toEqual({ 'айгүл|assignment1': 'By mouth too' });
  });
});

describe('a pupil', () => {
  it('is merged with another only after a question, and goes on as that one', () => {
    const rows = [forged, row(30, { pupil: 'Асанова Айгүл' })];
    render(<Pupil {...given(rows)} pupilKey="айгүл" />);
    fireEvent.change(screen.getByRole('combobox'), { target: { value: 'асанова айгүл' } });
    fireEvent.click(screen.getByRole('button', { name: 'Merge' }));
    expect(notes.belongs).toEqual({});
    fireEvent.click(within(screen.getByRole('dialog')).getByRole('button', { name: 'Merge' }));
    expect(bookOf(task, rows, { notes }).pupils).toMatchObject([{ key: 'асанова айгүл' }]);
    expect(go).toHaveBeenCalledWith('pupil', 'асанова айгүл');
  });
  it('on two devices can be split into two', () => {
    const rows = [forged, row(30, { device: 'phone002' })];
    render(<Pupil {...given(rows)} pupilKey="айгүл" />);
    fireEvent.click(screen.getAllByRole('button', { name: 'Make a pupil of its own' })[1] as HTMLElement);
    expect(bookOf(task, rows, { notes }).pupils).toHaveLength(2);
  });
});

it('a question shows what was answered, how often, and in which language', () => {
  const rows = [0, 2, 2].map((points, at) =>
    row(20, { pupil: `P${at}`, locale: at === 1 ? 'ru' : 'ky', answers: [answer('a', points, 10)] }),
  );
  render(<Question {...given(rows)} assignmentId="assignment1" object="question:keys/one/a" />);
  const lines = screen.getAllByRole('listitem').map(({ textContent }) => textContent);
  expect(lines).toContainEqual(expect.stringMatching(/Option 2.*in Kyrgyz: 1.*in Russian: 1.*2$/));
  expect(screen.getByText(en.languages_too_few)).toBeTruthy();
});

it('a workbook holds numbers as numbers, and text that looks like a formula as text', async () => {
  const blob = await toXlsx({
    columns: [
      { field: 'name', title: 'Name' },
      { field: 'percent', title: 'Points' },
      { field: 'received', title: 'Received' },
    ],
    rows: [
      [
        { type: 'text', text: '=1+1' },
        { type: 'number', number: 67 },
        { type: 'time', iso: minute(0) },
      ],
      [{ type: 'none' }, { type: 'none' }, { type: 'none' }],
    ],
  });
  const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
  const name = Object.keys(files).find((path) => /sheet1\.xml$/.test(path)) ?? '';
  const sheet = strFromU8(files[name] ?? new Uint8Array());
  expect(sheet).toMatch(/<c r="B2"[^>]*><v>67<\/v>/);
  expect(sheet).not.toContain('<f>');
  expect(sheet).toMatch(/<c r="A2"[^>]* t="(s|inlineStr)"/);
  expect(sheet).toMatch(/<c r="C2"[^>]*><v>46328\.375/);
});
