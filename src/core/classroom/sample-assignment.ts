// A small site and an assignment on it, for tests.
import type { Assignment, Item } from './assignment.ts';
import type { ClassPlan } from './class-plan.ts';

/** A course of three lessons with a test, one of one lesson without, and a lab. */
export const samplePlan: ClassPlan = {
  courses: [
    {
      course: 'keys',
      title: 'Keys',
      pin: '11111111',
      lessons: [
        {
          lesson: 'one',
          title: 'Lesson one',
          href: '/en/courses/keys/one/',
          pin: '22222222',
          sections: ['s'],
          questions: [
            { id: 'a', rev: 1 },
            { id: 'b', rev: 2 },
          ],
        },
        {
          lesson: 'two',
          title: 'Lesson two',
          href: '/en/courses/keys/two/',
          pin: '33333333',
          sections: ['s'],
          questions: [{ id: 'c', rev: 1 }],
        },
        {
          lesson: 'three',
          title: 'Lesson three',
          href: '/en/courses/keys/three/',
          pin: '44444444',
          sections: ['s', 't'],
          questions: [],
        },
      ],
      test: {
        title: 'Test: Keys',
        href: '/en/courses/keys/test/',
        pin: '55555555',
        draw: { recall: 1, apply: 0, judge: 0 },
        questions: [
          { id: 't1', rev: 1 },
          { id: 't2', rev: 1 },
        ],
      },
    },
    { course: 'other', title: 'Other', pin: '66666666', lessons: [] },
  ],
  labs: [
    {
      lab: 'fees--depth',
      title: 'Fees',
      levelName: 'In depth',
      href: '/en/labs/fees/depth/',
      rev: 3,
      pin: '77777777',
    },
  ],
};

const items: readonly Item[] = [
  { kind: 'lesson', course: 'keys', lesson: 'one', pin: '22222222' },
  { kind: 'test', course: 'keys', pin: '55555555' },
  { kind: 'lab', lab: 'fees--depth', pin: '77777777' },
  { kind: 'course', course: 'keys', pin: '11111111' },
];

/** An assignment of one item of each kind. */
export const sampleAssignment: Assignment = {
  id: 'AbCdEfGhIjK',
  to: { id: 'ClassIdIdId', seal: 'A'.repeat(44), sign: 'B'.repeat(44) },
  className: '9-А',
  from: 'Асанова Г. Т.',
  note: 'Read the lesson first.',
  items,
  issued: '2026-11-20T06:00:00.000Z',
  due: '2026-11-30T12:00:00.000Z',
  pass: 80,
  tries: 0,
  seeds: 'same',
  locale: 'en',
};
