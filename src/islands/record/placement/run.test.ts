import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOrderOf } from '@/core/grading/shown-order.ts';
import { programmeLevels } from '@/core/placement/levels.ts';
import type { Json } from '@/core/record/event.ts';
import { answered, givenTo, isEnough, judged, newRun, orderOf, type Run, readRun } from './run.ts';
import type { PlacementQuestion } from './site.ts';

const questions: readonly PlacementQuestion[] = programmeLevels.flatMap((level) =>
  [1, 2, 3, 4].map((n) => ({
    id: `${level}-${n}`,
    rev: 1,
    level,
    course: level,
    topic: '',
    prompt: '',
    options: ['a', 'b', 'c', 'd'].map((id) => ({ id, correct: id === 'b', text: id, reason: id })),
    places: [],
  })),
);
const answer = fc.constantFrom('a', 'b', 'c', 'd', null);

/** A run after so many answers, from the first question on. */
function upTo(answers: readonly (string | null)[]): Run {
  return answers.reduce<Run>(
    (run, each, at) => answered(run, questions, questions[at] as PlacementQuestion, each),
    newRun(questions, () => 0.5),
  );
}

describe('a check that is being answered', () => {
  it('asks one question after another, and after the last one none', () => {
    fc.assert(
      fc.property(fc.array(answer, { maxLength: questions.length }), (answers) => {
        const run = upTo(answers);
        expect(run.at).toBe(questions[answers.length]?.id ?? '');
        expect(judged(run, questions).map((each) => each.answer)).toEqual(answers);
      }),
    );
  });
  it('mixes the options of each question, and keeps all of them', () => {
    const run = newRun(questions, Math.random);
    for (const each of questions) expect(isOrderOf(orderOf(run, each), ['a', 'b', 'c', 'd'])).toBe(true);
    const orders = new Set(questions.map((each) => orderOf(newRun(questions, Math.random), each).join('')));
    expect(orders.size).toBeGreaterThan(1);
  });
  it('takes only the right option for right, and an honest “I don’t know” for an answer', () => {
    const given = judged(upTo(['b', 'a', null]), questions);
    expect(given.map(({ right }) => right)).toEqual([true, false, false]);
    expect(givenTo(upTo([null]), questions[0] as PlacementQuestion)).toBeNull();
    expect(givenTo(upTo([]), questions[0] as PlacementQuestion)).toBeUndefined();
  });
  it('knows enough once a level is over with fewer than three right, and only there', () => {
    expect([0, 1, 2, 3, 4].map((right) => isEnough(upTo(fourWith(right)), questions))).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
    expect(isEnough(upTo([null, null, null]), questions)).toBe(false);
    expect(isEnough(upTo([...fourWith(1), 'b']), questions)).toBe(false);
    expect(isEnough(upTo([...fourWith(4), ...fourWith(2)]), questions)).toBe(true);
  });
});

function fourWith(right: number): (string | null)[] {
  return [1, 2, 3, 4].map((n) => (n <= right ? 'b' : null));
}

describe('a check that was kept', () => {
  it('goes on where it was, over a reload', () => {
    fc.assert(
      fc.property(fc.array(answer, { maxLength: questions.length - 1 }), (answers) => {
        const run = upTo(answers);
        expect(readRun(JSON.parse(JSON.stringify(run)), questions)).toEqual(run);
      }),
    );
  });
  it('begins anew when a question has changed meanwhile', () => {
    const changed = questions.map((each, at) => (at === 1 ? { ...each, rev: 2 } : each));
    expect(readRun(upTo(['b', 'b']), changed)).toBeUndefined();
  });
  it('leaves out answers that are none, and nothing stored makes it throw', () => {
    const run = upTo(['b']);
    const junk = { ...run, at: 'gone', given: { ...run.given, 'start-2.1': 'zzz' } };
    expect(readRun(junk, questions)).toMatchObject({ at: 'start-2', given: { 'start-1.1': 'b' } });
    fc.assert(
      fc.property(fc.jsonValue(), (stored) => {
        expect(readRun(stored as Json, questions)).toBeUndefined();
      }),
    );
  });
});
