import { describe, expect, it } from 'vitest';
import { eventsByLesson } from './by-lesson.ts';
import { courseProgress } from './course-progress.ts';
import type { Json, LearningEvent, Verb } from './event.ts';
import { activity, answers, attemptNumbers } from './history.ts';
import { bestScore, type LessonPlan, lastAnswer, lessonProgress } from './progress.ts';
import { nextLink, whereLeft } from './resume.ts';

let count = 0;
function did(
  verb: Verb,
  object: string,
  more: { rev?: number; result?: Json; at?: string } = {},
): LearningEvent {
  count += 1;
  const at = new Date(Date.UTC(2026, 10, 22, 9, 0, count)).toISOString();
  return { id: `e${count}`, at, actor: 'phone', verb, object, rev: 1, ...more };
}
function answered(
  id: string,
  earned: number,
  more: { rev?: number; at?: string } = {},
  total = 1,
): LearningEvent {
  const score = { type: 'points', earned, total, details: null };
  return did('answered', `question:keys/one/${id}`, {
    ...more,
    result: { answer: `${id}-${earned}`, score },
  });
}

const five: LessonPlan = {
  course: 'keys',
  lesson: 'one',
  sections: ['a', 'b', 'c'],
  questions: ['p', 'q', 'r', 's', 't'].map((id) => ({ id, rev: 1 })),
};

describe('lastAnswer', () => {
  it('is the latest of the asked revision, not the best', () => {
    const log = [answered('p', 1), answered('p', 0), answered('p', 1, { rev: 2 })];
    expect(lastAnswer(log, 'question:keys/one/p', 1)?.answer).toBe('p-0');
    expect(lastAnswer(log, 'question:keys/one/p', 3)).toBeUndefined();
  });
  it('passes over results that no question wrote', () => {
    const log = [
      answered('p', 1),
      did('answered', 'question:keys/one/p', { result: { score: 5 } }),
      answered('p', 9),
    ];
    expect(lastAnswer(log, 'question:keys/one/p', 1)?.answer).toBe('p-1');
  });
});

describe('bestScore', () => {
  it('is the best share of points', () => {
    expect(
      bestScore(
        [answered('p', 1, {}, 4), answered('p', 3, {}, 4), answered('p', 2, {}, 4)],
        'question:keys/one/p',
        1,
      ),
    ).toBe(0.75);
  });
});

describe('lessonProgress', () => {
  it('has not started where nothing was done, nor by work on a lesson with a longer name', () => {
    const other = did('read', 'section:keys/one-way/a');
    expect(lessonProgress([other], five)).toEqual({
      status: 'not-started',
      read: [],
      answered: [],
      score: 0,
      passed: false,
    });
  });
  it('is opened once opened, and has started only when something was read or answered', () => {
    const opened = did('opened', 'lesson:keys/one');
    expect(lessonProgress([opened], five).status).toBe('opened');
    expect(lessonProgress([opened, did('read', 'section:keys/one/a')], five).status).toBe('started');
    expect(lessonProgress([opened, answered('p', 0)], five).status).toBe('started');
  });
  it('has started by an answer to an earlier revision too, though that no longer counts', () => {
    const plan = { ...five, questions: [{ id: 'p', rev: 2 }] };
    expect(lessonProgress([answered('p', 1)], plan)).toMatchObject({ status: 'started', answered: [] });
  });
  it('is passed with four of five right, completed but not passed with three', () => {
    const four = ['p', 'q', 'r', 's'].map((id) => answered(id, 1));
    expect(lessonProgress([...four, answered('t', 0)], five)).toMatchObject({
      status: 'completed',
      passed: true,
      score: 0.8,
    });
    const three = [answered('p', 1), answered('q', 1), answered('r', 1), answered('s', 0), answered('t', 0)];
    expect(lessonProgress(three, five)).toMatchObject({ status: 'completed', passed: false });
  });
  it('asks a question again whose meaning changed, and keeps the rest', () => {
    const log = ['p', 'q', 'r', 's', 't'].map((id) => answered(id, 1));
    const changed = { ...five, questions: five.questions.map((q) => (q.id === 'r' ? { ...q, rev: 2 } : q)) };
    expect(lessonProgress(log, changed)).toMatchObject({ status: 'started', answered: ['p', 'q', 's', 't'] });
  });
  it('completes a lesson without questions by reading', () => {
    const plan = { ...five, questions: [] };
    const log = ['a', 'b', 'c'].map((id) => did('read', `section:keys/one/${id}`));
    expect(lessonProgress(log.slice(1), plan).status).toBe('started');
    expect(lessonProgress(log, plan)).toMatchObject({ status: 'completed', passed: true });
  });
});

describe('courseProgress', () => {
  it('is completed only with its last lesson', () => {
    const plans = [five, { ...five, lesson: 'two', questions: [], sections: ['z'] }];
    const one = five.questions.map(({ id }) => answered(id, 1));
    expect(courseProgress([], plans).status).toBe('not-started');
    expect(courseProgress([did('opened', 'lesson:keys/two')], plans).status).toBe('opened');
    expect(courseProgress(one, plans)).toMatchObject({ status: 'started', completed: 1 });
    expect(courseProgress([...one, did('read', 'section:keys/two/z')], plans).status).toBe('completed');
  });
});

describe('whereLeft', () => {
  it('is the lesson touched last, with the section read last in it', () => {
    const log = [
      did('read', 'section:keys/one/a'),
      did('opened', 'lesson:keys/two'),
      answered('p', 1),
      did('acted', 'lab:first-wallet'),
    ];
    expect(whereLeft(log)).toEqual({ course: 'keys', lesson: 'one', section: 'a', at: log[2]?.at });
  });
  it('is not where a clock that ran ahead was, unless nothing else is known', () => {
    const ahead = { ...did('read', 'section:keys/two/x'), at: '2031-01-01T00:00:00.000Z' };
    const now = did('opened', 'lesson:keys/one');
    const place = { course: 'keys', lesson: 'one', at: now.at };
    expect(whereLeft([ahead, now], Date.parse(now.at))).toEqual(place);
    expect(whereLeft([ahead], Date.parse(now.at))).toMatchObject({ lesson: 'two', section: 'x' });
  });
  it('is nowhere in an empty record', () => void expect(whereLeft([])).toBeUndefined());
});

describe('nextLink', () => {
  const read = (id: string) => did('read', `section:keys/one/${id}`);
  it('goes on after the section read last, even when earlier ones were skipped', () => {
    expect(nextLink([], five)).toEqual({ kind: 'section', id: 'a' });
    expect(nextLink([read('b')], five)).toEqual({ kind: 'section', id: 'c' });
  });
  it('goes from the last section to the questions, and back to what was skipped', () => {
    expect(nextLink([read('b'), read('c')], five)).toEqual({ kind: 'question', id: 'p' });
    const all = five.questions.map(({ id }) => answered(id, 1));
    expect(nextLink([read('b'), read('c'), ...all], five)).toEqual({ kind: 'section', id: 'a' });
    expect(nextLink([read('a'), read('b'), read('c'), ...all], five)).toBeUndefined();
  });
});

describe('answers and activity', () => {
  it('tell every answer, newest first, with the revision answered', () => {
    const told = answers([answered('p', 0), answered('p', 1, { rev: 2 })]);
    expect(told.map(({ question, rev, answer }) => [question, rev, answer])).toEqual([
      ['p', 2, 'p-1'],
      ['p', 1, 'p-0'],
    ]);
  });
  it('number the answers to a question, whatever its revision', () => {
    const told = answers([answered('p', 0), answered('q', 1), answered('p', 1, { rev: 2 })]);
    expect(told.map(({ question, time }) => [question, time])).toEqual([
      ['p', 2],
      ['q', 1],
      ['p', 1],
    ]);
  });
  it('count by the day that the learner lived', () => {
    const late = answered('p', 1, { at: '2026-11-22T20:00:00.000Z' });
    const inBishkek = (at: string) => new Date(Date.parse(at) + 6 * 3_600_000).toISOString().slice(0, 10);
    expect(activity([late], inBishkek)).toEqual([{ day: '2026-11-23', answered: 1, read: 0, acted: 0 }]);
  });
});

describe('attemptNumbers', () => {
  it('numbers the attempts at the test of each course by time', () => {
    const [second, first] = [
      did('started', 'test:keys', { at: '2026-11-23T08:00:00.000Z' }),
      did('started', 'test:keys', { at: '2026-11-22T08:00:00.000Z' }),
    ];
    const other = did('started', 'test:money');
    const log = [second, did('started', 'lab:first'), first, other];
    expect(attemptNumbers(log)).toEqual(
      new Map([
        [first.id, 1],
        [second.id, 2],
        [other.id, 1],
      ]),
    );
  });
});

describe('eventsByLesson', () => {
  it('gives each lesson what was done in it and nothing else', () => {
    const log = [
      did('opened', 'lesson:keys/one'),
      did('read', 'section:keys/one-way/a'),
      answered('p', 1),
      did('acted', 'lab:first'),
    ];
    const own = eventsByLesson(log);
    expect([...own.keys()]).toEqual(['keys/one', 'keys/one-way']);
    expect(own.get('keys/one')).toEqual([log[0], log[2]]);
    expect(lessonProgress(own.get('keys/one') ?? [], five)).toEqual(lessonProgress(log, five));
  });
});
