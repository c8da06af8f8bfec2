// Any assignment and any submission, for property tests.
import fc from 'fast-check';
import { locales } from '../locale/locale.ts';
import type { Json } from '../record/event.ts';
import type { Assignment, Item } from './assignment.ts';
import { readAssignment } from './read-assignment.ts';
import { readSubmission } from './read-submission.ts';
import type { Submission } from './submission.ts';

const signs = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

function text(minLength: number, maxLength = minLength) {
  return fc.string({ unit: fc.constantFrom(...signs), minLength, maxLength });
}

const classroomId = text(11);
const slug = fc.oneof(
  fc.constantFrom('keys', 'where-words-live', 'test', 'fees--depth', 'constructor', '__proto__', '-', '_'),
  text(1, 64),
);
const instant = fc
  .date({ min: new Date('2020-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString());
const pin = fc.nat(0xffffffff).map((value) => value.toString(16).padStart(8, '0'));
const locale = fc.constantFrom(...locales);
const words = fc.string({ unit: 'grapheme', maxLength: 30 });

const item: fc.Arbitrary<Item> = fc.oneof(
  fc.record({ kind: fc.constantFrom('course' as const, 'test' as const), course: slug, pin }),
  fc.record({ kind: fc.constant('lesson' as const), course: slug, lesson: slug, pin }),
  fc.record({ kind: fc.constant('lab' as const), lab: slug, pin }),
);

/** Any assignment that `readAssignment` gives, of these keys or any. */
export function anyAssignment(to?: Assignment['to']): fc.Arbitrary<Assignment> {
  return fc
    .record({
      id: classroomId,
      to: to ? fc.constant(to) : fc.record({ id: classroomId, seal: text(44), sign: text(44) }),
      className: words,
      from: words,
      note: fc.string({ unit: 'grapheme', maxLength: 300 }),
      items: fc.array(item, { minLength: 1, maxLength: 40 }),
      issued: instant,
      due: fc.oneof(fc.constant(''), instant),
      pass: fc.integer({ min: 1, max: 100 }),
      tries: fc.nat(99),
      seeds: fc.constantFrom('same' as const, 'each' as const),
      locale,
    })
    .map((row) => {
      const assignment = readAssignment(row);
      if (assignment === undefined) throw new Error('No assignment was drawn.');
      return assignment;
    });
}

/** Any answer, as far as JSON keeps it: it has no negative zero. */
const answer = fc
  .oneof(fc.jsonValue({ maxDepth: 3 }), slug, fc.array(slug, { maxLength: 5 }))
  .map((value) => JSON.parse(JSON.stringify(value)) as Json);

const eventId = fc.oneof(fc.uuid(), text(8, 64));
const rev = fc.integer({ min: 1, max: 30 });
const points = fc
  .tuple(fc.integer({ min: 1, max: 20 }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([total, share]) => ({ total, earned: Math.abs(Math.round(share * total * 4) / 4) }));

const given = fc
  .record(
    {
      object: fc.tuple(slug, slug, slug).map((parts) => `question:${parts.join('/')}`),
      rev,
      at: instant,
      answer,
      points,
      hints: fc.integer({ min: 1, max: 5 }),
      sure: fc.constantFrom(1, 2, 3),
      attempt: eventId,
    },
    { requiredKeys: ['object', 'rev', 'at', 'answer', 'points'] },
  )
  .map(({ points: { earned, total }, ...rest }) => ({ ...rest, earned, total }));

const attempt = fc.record({
  id: eventId,
  course: slug,
  at: instant,
  questions: fc.array(fc.record({ id: slug, rev }), { maxLength: 25 }),
  ended: fc.oneof(fc.constant(''), instant),
});

const run = fc.record({
  id: fc.oneof(
    eventId,
    text(4).map((id) => `${id}~2`),
  ),
  lab: slug,
  at: instant,
  evidence: fc.oneof(fc.json({ maxDepth: 4 }), fc.string({ maxLength: 60 }), fc.constant('{ "a": 1 }')),
});

const pupil = fc.oneof(
  fc.constantFrom('Асанова Айгүл', '17', 'Нурбек Б.', 'O’tir', 'Айжан 9-А'),
  fc.string({
    unit: fc.constantFrom(...'абвгдеёжзийклмнңоөпрстуүфхцчшщъыьэюя -.'),
    minLength: 1,
    maxLength: 40,
  }),
);

/** Any submission that `readSubmission` gives. */
export const anySubmission: fc.Arbitrary<Submission> = fc
  .record({
    id: classroomId,
    assignment: classroomId,
    pupil,
    device: text(8),
    locale,
    at: instant,
    answers: fc.array(given, { maxLength: 12 }),
    attempts: fc.uniqueArray(attempt, { maxLength: 4, selector: ({ id }) => id }),
    runs: fc.array(run, { maxLength: 3 }),
    readings: fc.array(
      fc.record({ course: slug, lesson: slug, sections: fc.array(slug, { maxLength: 6 }) }),
      { maxLength: 5 },
    ),
    stuck: fc.uniqueArray(fc.record({ item: fc.nat(39), text: words }), {
      maxLength: 3,
      selector: ({ item: place }) => place,
    }),
  })
  .map((row) => readSubmission(row))
  .filter((row) => row !== undefined);
