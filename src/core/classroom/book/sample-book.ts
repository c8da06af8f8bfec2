// A class that hands in, for tests: assignments of two lessons, a test and a lab, and submissions of any shape.
import type { Assignment } from '../assignment.ts';
import type { GivenAnswer, Submission } from '../submission.ts';
import type { Task } from './cell.ts';
import type { LabPart, LessonPart, Part, TestPart } from './content.ts';
import { type BookInput, gradebook } from './gradebook.ts';
import type { JudgeAnswer, JudgedRun } from './judge.ts';
import { noNotes } from './notes.ts';
import type { HandedInRow } from './union.ts';

/** The moment so many minutes after the assignments were issued. */
export function minute(minutes: number): string {
  return new Date(Date.parse('2026-11-02T03:00:00.000Z') + minutes * 60_000).toISOString();
}

export const lesson: LessonPart = {
  kind: 'lesson',
  key: 'keys/one',
  course: 'keys',
  lesson: 'one',
  title: 'One',
  href: '/en/courses/keys/one/',
  sections: ['begin', 'proof'],
  questions: [
    { id: 'a', rev: 1 },
    { id: 'b', rev: 1 },
  ],
};

export const test: TestPart = {
  kind: 'test',
  key: 'keys/test',
  course: 'keys',
  title: 'Test',
  href: '/en/courses/keys/test/',
  draw: { recall: 1, apply: 1, judge: 0 },
  questions: ['p', 'q', 'r'].map((id) => ({ id, rev: 1 })),
};

export const lab: LabPart = {
  kind: 'lab',
  key: 'lab:fees',
  lab: 'fees',
  title: 'Fees',
  href: '/en/labs/fees/',
};

const itemOf = (part: Part): Assignment['items'][number] =>
  part.kind === 'lab'
    ? { kind: 'lab', lab: part.lab, pin: '' }
    : part.kind === 'test'
      ? { kind: 'test', course: part.course, pin: '' }
      : { kind: 'lesson', course: part.course, lesson: part.lesson, pin: '' };

/** An assignment of some parts, each an item. */
export function taskOf(parts: readonly Part[], more: Partial<Assignment> = {}): Task {
  const assignment: Assignment = {
    id: 'assignment1',
    to: { id: 'class000001', seal: '', sign: '' },
    className: '9-А',
    from: '',
    note: '',
    items: parts.map(itemOf),
    issued: minute(0),
    due: minute(1000),
    pass: 70,
    tries: 0,
    seeds: 'same',
    locale: 'ky',
    ...more,
  };
  return { assignment, items: parts.map((part) => [part]) };
}

/** Knows every question in revision 1: an answer is the points it is worth, of two; texts are none. */
export const judge: JudgeAnswer = (object, rev, answer) => {
  if (rev !== 1 || object.endsWith('/gone')) return { type: 'no-key' };
  if (typeof answer !== 'number' || ![0, 1, 2].includes(answer))
    return { type: 'unreadable', code: 'unknown' };
  return { type: 'points', earned: answer, total: 2 };
};

/** Runs as `earned/claimed/finished`. */
export function judgeRun(_lab: string, evidence: string): JudgedRun {
  const [earned = Number.NaN, claimed = 0, finished = 0] = evidence.split('/').map(Number);
  if (Number.isNaN(earned)) return { type: 'unreadable', code: 'malformed' };
  const honest = earned === claimed;
  return {
    type: 'points',
    earned,
    total: 10,
    claimed: { earned: claimed, total: 10 },
    honest,
    finished: finished === 1,
    seed: 's',
  };
}

/** An answer to a question of the lesson, or with an attempt of the test, honest unless it claims otherwise. */
export function answer(id: string, points: number, at: number, more: Partial<GivenAnswer> = {}): GivenAnswer {
  const lessonId = more.attempt === undefined ? 'one' : 'test';
  return {
    object: `question:keys/${lessonId}/${id}`,
    rev: 1,
    at: minute(at),
    answer: points,
    earned: points,
    total: 2,
    ...more,
  };
}

let count = 0;

/** A submission received five minutes after it was handed in. */
export function row(at: number, more: Partial<Submission> = {}, received = at + 5): HandedInRow {
  count += 1;
  const submission: Submission = {
    id: `sub${count}`,
    assignment: 'assignment1',
    pupil: 'Айгүл',
    device: 'phone001',
    locale: 'ky',
    at: minute(at),
    answers: [],
    attempts: [],
    runs: [],
    readings: [],
    ...more,
  };
  return { id: `row${count}`, received: minute(received), submission };
}

/** The book of one task. */
export function bookOf(task: Task, handedIn: readonly HandedInRow[], more: Partial<BookInput> = {}) {
  const judges = { answer: judge, run: judgeRun };
  return gradebook({
    tasks: [task],
    handedIn,
    roster: [],
    notes: noNotes,
    judges,
    now: minute(500),
    ...more,
  });
}

/** The cell of the only pupil. */
export function onlyCell(task: Task, handedIn: readonly HandedInRow[], more: Partial<BookInput> = {}) {
  const book = bookOf(task, handedIn, more);
  const cell = book.cells.get(book.pupils[0]?.key ?? '')?.get(task.assignment.id);
  if (cell === undefined || book.pupils.length !== 1) throw new Error('one pupil is wanted');
  return cell;
}
