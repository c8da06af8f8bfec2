import { describe, expect, it } from 'vitest';
import type { LearningEvent, Verb } from '@/core/record/event.ts';
import { offer } from './next-step.ts';
import type { CourseEntry } from './plan.ts';

const lesson = (id: string) => ({
  lesson: id,
  title: `Lesson ${id}`,
  href: `/ky/courses/keys/${id}/`,
  sections: [
    { id: 'a', title: 'A' },
    { id: 'b', title: 'B' },
  ],
  questions: [{ id: 'q', rev: 1, prompt: '' }],
});
const plan: CourseEntry[] = [
  {
    course: 'keys',
    title: 'Keys',
    href: '/ky/courses/keys/',
    dye: 'madder',
    lessons: [lesson('one'), lesson('two')],
  },
];

let count = 0;
function did(verb: Verb, object: string): LearningEvent {
  count += 1;
  const result = { answer: 'x', score: { type: 'points', earned: 1, total: 1, details: null } };
  const at = new Date(Date.UTC(2026, 10, 22, 9, 0, count)).toISOString();
  return {
    id: `e${count}`,
    at,
    actor: 'phone',
    verb,
    object,
    rev: 1,
    ...(verb === 'answered' && { result }),
  };
}

describe('offer', () => {
  it('is the start for an empty record', () => expect(offer([], plan)).toEqual({ kind: 'start' }));
  it('leads to the top of a lesson that was only opened', () => {
    expect(offer([did('opened', 'lesson:keys/one')], plan)).toMatchObject({
      kind: 'go-on',
      step: { href: '/ky/courses/keys/one/', section: 'A' },
    });
  });
  it('leads to the section after the one read last, then to the question', () => {
    const log = [did('opened', 'lesson:keys/one'), did('read', 'section:keys/one/a')];
    expect(offer(log, plan)).toMatchObject({ step: { href: '/ky/courses/keys/one/#b', section: 'B' } });
    const more = [...log, did('read', 'section:keys/one/b')];
    expect(offer(more, plan)).toMatchObject({
      step: { href: '/ky/courses/keys/one/#question-q', question: 1 },
    });
  });
  it('leads to the next lesson after a finished one, and to nothing after the last', () => {
    const one = did('answered', 'question:keys/one/q');
    expect(offer([one], plan)).toMatchObject({ kind: 'next', step: { lesson: { lesson: 'two' } } });
    expect(offer([one, did('answered', 'question:keys/two/q')], plan)).toEqual({ kind: 'done' });
  });
  it('leads back to a lesson that was skipped', () => {
    expect(offer([did('answered', 'question:keys/two/q')], plan)).toMatchObject({
      kind: 'next',
      step: { lesson: { lesson: 'one' } },
    });
  });
  it('finds a lesson to offer when the one left is no longer on the site', () => {
    expect(offer([did('opened', 'lesson:gone/lesson')], plan)).toMatchObject({
      kind: 'next',
      step: { lesson: { lesson: 'one' } },
    });
  });
});
