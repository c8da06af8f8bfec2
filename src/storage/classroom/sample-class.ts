// A class with an assignment, for tests.
import type { Assignment } from '@/core/classroom/assignment.ts';
import type { Submission } from '@/core/classroom/submission.ts';
import type { KeptClass } from './kept.ts';

const pair = (letter: string) => ({ publicKey: letter.repeat(44), secretKey: letter.repeat(43) });

/** A class of an id of 11 signs. */
export function someClass(id: string, more: Partial<KeptClass> = {}): KeptClass {
  return {
    id,
    name: '9-А',
    teacher: 'Асанова Г. Т.',
    school: '',
    created: '2026-09-01T04:00:00.000Z',
    keys: { seal: pair('A'), sign: pair('B') },
    roster: [
      { id: 'one', name: 'Айгүл', group: '' },
      { id: 'two', name: 'Бек', group: 'I' },
    ],
    ...more,
  };
}

/** An assignment to a class. */
export function someTask(classId: string, id = 'Assignment1'): Assignment {
  return {
    id,
    to: { id: classId, seal: 'A'.repeat(44), sign: 'B'.repeat(44) },
    className: '9-А',
    from: '',
    note: '',
    items: [{ kind: 'test', course: 'keys', pin: '0a1b2c3d' }],
    issued: '2026-11-20T06:00:00.000Z',
    due: '',
    pass: 80,
    tries: 0,
    seeds: 'same',
    locale: 'ky',
  };
}

/** Something handed in by a pupil. */
export function someWork(id: string, pupil = 'Айгүл', more: Partial<Submission> = {}): Submission {
  return {
    id,
    assignment: 'Assignment1',
    pupil,
    device: 'aB3-_xYz',
    locale: 'ky',
    at: '2026-11-26T09:41:12.345Z',
    answers: [],
    attempts: [],
    runs: [],
    readings: [],
    ...more,
  };
}
