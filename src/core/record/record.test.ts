import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventsByLesson } from './by-lesson.ts';
import { courseProgress } from './course-progress.ts';
import type { LearningEvent, Verb } from './event.ts';
import { activity, answers, attemptNumbers } from './history.ts';
import { mergeLogs } from './merge.ts';
import { bestScore, type LessonPlan, lastAnswer, lessonProgress } from './progress.ts';
import { nextLink, whereLeft } from './resume.ts';

const plan: LessonPlan = {
  course: 'keys',
  lesson: 'one',
  sections: ['a', 'b'],
  questions: [
    { id: 'x', rev: 1 },
    { id: 'y', rev: 2 },
  ],
};
const objects = [
  'lesson:keys/one',
  'section:keys/one/a',
  'section:keys/one/b',
  'question:keys/one/x',
  'question:keys/one/y',
  'question:keys/one-way/x',
  'lesson:money/two',
  'lab:first',
  'galaxy:far/away',
  '',
];

const result = fc.oneof(
  fc.record({
    answer: fc.constantFrom('p', 'q'),
    score: fc.record({
      type: fc.constantFrom('points', 'invalid'),
      earned: fc.integer({ min: -1, max: 3 }),
      total: fc.integer({ min: 0, max: 3 }),
      details: fc.constant(null),
    }),
  }),
  fc.jsonValue(),
);
const event: fc.Arbitrary<LearningEvent> = fc
  .record({
    id: fc.uuid(),
    // Few instants, so that events of the same millisecond occur.
    at: fc.integer({ min: 0, max: 30 }).map((n) => new Date(n * 7_200_000).toISOString()),
    actor: fc.constantFrom('phone', 'school'),
    verb: fc.constantFrom<Verb>('opened', 'read', 'answered', 'answered', 'acted', 'reviewed' as Verb),
    object: fc.constantFrom(...objects),
    rev: fc.integer({ min: 1, max: 2 }),
    result,
  })
  .map((made) => made as LearningEvent);
const log = fc.array(event, { maxLength: 40 });
const dayOf = (at: string) => at.slice(0, 10);

describe('mergeLogs', () => {
  it('gives the same whichever side comes first', () => {
    fc.assert(fc.property(log, log, (a, b) => void expect(mergeLogs(a, b)).toEqual(mergeLogs(b, a))));
  });
  it('gives the same however three are grouped, even when ids clash', () => {
    const clashing = fc.array(
      event.map((made) => ({ ...made, id: made.actor })),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(
        clashing,
        clashing,
        clashing,
        (a, b, c) => void expect(mergeLogs(mergeLogs(a, b), c)).toEqual(mergeLogs(a, mergeLogs(b, c))),
      ),
    );
  });
  it('changes nothing when done again, and loses nothing', () => {
    fc.assert(
      fc.property(log, log, (a, b) => {
        const both = mergeLogs(a, b);
        expect(mergeLogs(both, b)).toEqual(both);
        expect(new Set(both.map(({ id }) => id))).toEqual(new Set([...a, ...b].map(({ id }) => id)));
      }),
    );
  });
});

describe('every reading of the record', () => {
  const readings = (events: readonly LearningEvent[]) => ({
    last: lastAnswer(events, 'question:keys/one/x', 1),
    best: bestScore(events, 'question:keys/one/y', 2),
    lesson: lessonProgress(events, plan),
    course: courseProgress(events, [plan, { ...plan, lesson: 'one-way' }]),
    left: whereLeft(events),
    next: nextLink(events, plan),
    days: activity(events, dayOf),
    answers: answers(events),
    attempts: attemptNumbers(events),
    ofLesson: lessonProgress(eventsByLesson(events).get('keys/one') ?? [], plan),
  });
  it('does not depend on the order of arrival', () => {
    const shuffled = log.chain((events) =>
      fc.tuple(fc.constant(events), fc.shuffledSubarray(events, { minLength: events.length })),
    );
    fc.assert(
      fc.property(shuffled, ([events, others]) => void expect(readings(others)).toEqual(readings(events))),
    );
  });
  it('never makes progress fall when events are added', () => {
    const rank = { 'not-started': 0, opened: 1, started: 2, completed: 3 };
    fc.assert(
      fc.property(log, log, (before, more) => {
        const a = lessonProgress(before, plan);
        const b = lessonProgress(mergeLogs(before, more), plan);
        expect(rank[b.status]).toBeGreaterThanOrEqual(rank[a.status]);
        expect(b.score).toBeGreaterThanOrEqual(a.score);
        expect(b.read).toEqual(expect.arrayContaining([...a.read]));
        expect(b.answered).toEqual(expect.arrayContaining([...a.answered]));
        expect(Number(b.passed)).toBeGreaterThanOrEqual(Number(a.passed));
      }),
    );
  });
});
