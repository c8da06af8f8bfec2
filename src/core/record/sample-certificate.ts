// A small course and answers to it, for the tests of certificates.
import fc from 'fast-check';
import { type CoursePlan, certificateOf, type Standing, type TestResult } from './certificate.ts';
import { issueEntry } from './certificate-issue.ts';
import type { Entry, LearningEvent, Verb } from './event.ts';
import type { Log } from './merge.ts';

/** A course of two lessons with questions and one that is only read. */
export const plan: CoursePlan = {
  course: 'keys',
  lessons: [
    {
      course: 'keys',
      lesson: 'one',
      sections: ['s'],
      questions: [
        { id: 'a', rev: 1 },
        { id: 'b', rev: 2 },
      ],
    },
    { course: 'keys', lesson: 'two', sections: ['s'], questions: [{ id: 'c', rev: 1 }] },
    { course: 'keys', lesson: 'three', sections: ['s', 't'], questions: [] },
  ],
};

/** An event of a day of November 2026, at noon in UTC. */
export function event(id: string, day: number, entry: Entry): LearningEvent {
  const at = new Date(Date.UTC(2026, 10, day, 12)).toISOString();
  return { id, at, actor: 'phone', ...entry };
}

/** An answer of so many points in four. */
export function answered(question: string, day: number, earned = 4, rev = 1): LearningEvent {
  const result = { answer: 'x', score: { type: 'points', earned, total: 4, details: null } };
  const id = `${question.replace('/', '-')}-${day}-${earned}-${rev}`;
  return event(id, day, { verb: 'answered', object: `question:keys/${question}`, rev, result });
}

/** A section read. */
export function read(section: string, day: number): LearningEvent {
  return event(`${section}-${day}`.replace('/', '-'), day, {
    verb: 'read',
    object: `section:keys/${section}`,
    rev: 1,
  });
}

/** All that the course asks for, done on the fifth to the ninth. */
export const done: Log = [
  answered('one/a', 5),
  answered('one/b', 6, 4, 2),
  answered('two/c', 7),
  read('three/s', 8),
  read('three/t', 9),
];

/** The log with its certificate added as issued, as the page does it. */
export function withIssued(log: Log, of: CoursePlan = plan, test?: TestResult, id = 'issued'): Log {
  const standing = certificateOf(log, of, test);
  if (standing.kind === 'open') throw new Error('nothing to issue');
  return standing.isIssued ? log : [...log, event(id, 30, issueEntry(standing.certificate))];
}

/** The certificate, for tests that expect one. */
export function earned(standing: Standing) {
  if (standing.kind === 'open') throw new Error(`open: ${JSON.stringify(standing.missing)}`);
  return standing.certificate;
}

const objects = ['one/a', 'one/b', 'two/c', 'one/old', 'test/a'].map((path) => `question:keys/${path}`);

/** Logs as hostile as a record can hold, with whole and broken answers, readings and certificates. */
export const anyLog: fc.Arbitrary<Log> = fc.uniqueArray(
  fc
    .record({
      id: fc.oneof(fc.constantFrom('p', 'q', 'r', 's'), fc.uuid()),
      at: fc.oneof(
        fc.integer({ min: 1, max: 20 }).map((day) => new Date(Date.UTC(2026, 10, day)).toISOString()),
        fc.constantFrom('0000-01-01T00:00:00.000Z', '9999-12-31T23:59:59.999Z'),
      ),
      actor: fc.constantFrom('phone', 'school'),
      verb: fc.constantFrom<Verb>('answered', 'answered', 'read', 'completed', 'graded' as Verb),
      object: fc.constantFrom(
        ...objects,
        'section:keys/three/s',
        'section:keys/three/t',
        'course:keys',
        'x',
        '',
      ),
      rev: fc.integer({ min: -1, max: 3 }),
      result: fc.oneof(
        {
          weight: 5,
          arbitrary: fc.constantFrom(0, 2, 4).map((points) => answered('one/a', 1, points).result ?? null),
        },
        {
          weight: 2,
          arbitrary: fc.record({
            share: fc.constantFrom(0, 0.9, 1, -1, 2),
            rests: fc.array(fc.constantFrom('p', 'q', 'r', 's')),
            test: fc.constantFrom({ share: 1, at: '2026-11-09T00:00:00.000Z' }, { share: 'x' }),
          }),
        },
        { weight: 1, arbitrary: fc.jsonValue() },
      ),
    })
    .map((made) => made as LearningEvent),
  { selector: ({ id }) => id, maxLength: 20 },
);
