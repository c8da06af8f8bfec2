import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LearningEvent } from '@/core/record/event.ts';
import { type PathStepEntry, roadOf } from './road.ts';

const lesson = (course: string, id: string) => ({
  lesson: id,
  title: id,
  href: `/ky/courses/${course}/${id}/`,
  minutes: 24,
  sections: [{ id: 'a', title: 'A' }],
  questions: [
    { id: 'q', rev: 1, prompt: '' },
    { id: 'r', rev: 1, prompt: '' },
  ],
});
const step = (course: string, lessons: readonly string[]): PathStepEntry => ({
  course,
  title: course,
  href: `/ky/courses/${course}/`,
  dye: 'indigo',
  isWhole: true,
  note: '',
  lessons: lessons.map((id) => lesson(course, id)),
});
const steps = [step('fraud', ['one', 'two']), step('keys', ['three', 'four', 'five'])];
const objects = steps.flatMap(({ course, lessons }) =>
  lessons.flatMap(({ lesson: id }) => ['q', 'r'].map((question) => `question:${course}/${id}/${question}`)),
);
const answered = (object: string, at: number): LearningEvent => ({
  id: `e${at}`,
  at: new Date(Date.UTC(2026, 10, 22, 9, 0, at)).toISOString(),
  actor: 'a',
  verb: 'answered',
  object,
  rev: 1,
  result: { answer: 'x', score: { type: 'points', earned: 1, total: 1, details: null } },
});
const logs = fc
  .uniqueArray(fc.constantFrom(...objects))
  .map((list) => list.map((object, at) => answered(object, at)));

describe('the road of a path', () => {
  it('begins at the top of its first lesson', () => {
    const road = roadOf([], steps);
    expect(road).toMatchObject({ completed: 0, total: 5, isBegun: false });
    expect(road.next?.href).toBe('/ky/courses/fraud/one/');
  });
  it('goes on with the first lesson that is not completed, also when a later one is', () => {
    const log = [objects[2], objects[3], objects[0]].map((object = '', at) => answered(object, at));
    const road = roadOf(log, steps);
    expect(road.steps.map(({ completed }) => completed)).toEqual([1, 0]);
    expect(road.next).toMatchObject({ lesson: { lesson: 'one' }, question: 2 });
  });
  it('counts what is completed, never more than there is, and ends when all is', () => {
    fc.assert(
      fc.property(logs, (log) => {
        const { completed, total, next, steps: read } = roadOf(log, steps);
        expect(completed).toBe(read.reduce((sum, each) => sum + each.completed, 0));
        expect(completed).toBeLessThanOrEqual(total);
        expect(next === undefined).toBe(completed === total);
        const open = read
          .flatMap(({ lessons }) => lessons)
          .find(({ progress }) => progress.status !== 'completed');
        expect(next?.lesson).toBe(open?.lesson);
      }),
    );
  });
  it('never falls when more is done, and passes over what lies outside', () => {
    fc.assert(
      fc.property(logs, fc.nat(), (log, cut) => {
        const part = log.slice(0, cut % (log.length + 1));
        const stray = answered('question:other/one/q', 50_000);
        expect(roadOf([...log, stray], steps).completed).toBeGreaterThanOrEqual(
          roadOf(part, steps).completed,
        );
        expect(roadOf([...log, stray], steps)).toEqual(roadOf(log, steps));
      }),
    );
  });
});
