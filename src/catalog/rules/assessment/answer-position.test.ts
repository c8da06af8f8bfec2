import { expect, it } from 'vitest';
import { findingsOf, sampleRoom } from '../sample-room.ts';
import { rule } from './answer-position.ts';
import { oneChoice, options, question, quiz, quizFile } from './parts/sample-quiz.ts';

const bank = (places: readonly number[]) => quiz(...places.map((place, at) => oneChoice(place, `q${at}`)));
const truths = (of: readonly boolean[]) =>
  quiz(
    ...of.map((truth, at) =>
      question(
        'true-false',
        // The right reason moves, so that only the truth of the statements is skewed.
        {
          truth,
          options: options(['Ash', 'Elm', 'Oak'].map((text, n) => ({ text, correct: n === at % 3 }))),
        },
        `q${at}`,
      ),
    ),
  );

it('names a place that is right too often, a question to begin with, and the place to move it to', () => {
  const files = bank([1, 1, 1, 1, 1, 1, 3, 1, 0, 1, 1]);
  const [found] = findingsOf(rule, files);
  const lines = (files[quizFile] ?? '').split('\n').slice(0, found?.line);
  expect(lines.at(-1)).toContain('id: b');
  expect(lines.findLast((line) => line.startsWith('  - id:'))).toBe('  - id: q10');
  expect(findingsOf(rule, files)).toMatchObject([
    {
      severity: 'warning',
      file: `content/${quizFile}`,
      field: 'questions.10.options.1',
      found: expect.stringContaining('in place 2 in 9 of 11 (82 %)'),
      mend: expect.stringContaining('move the right option of "q10"'),
    },
  ]);
  expect(findingsOf(rule, files)[0]?.mend).toContain('to place 3');
});

it('says nothing of a few questions, which may all be alike by chance', () => {
  expect(findingsOf(rule, bank([2, 2, 2, 2]))).toEqual([]);
});

it('says nothing of an even bank', () => {
  expect(findingsOf(rule, bank(Array.from({ length: 40 }, (_, at) => at % 4)))).toEqual([]);
});

it('tells statements that are nearly all true', () => {
  expect(findingsOf(rule, truths(Array.from({ length: 12 }, () => true)))).toMatchObject([
    { field: 'questions.11.truth', found: expect.stringContaining('12 of 12 (100 %) statements are true') },
  ]);
  expect(findingsOf(rule, truths(Array.from({ length: 12 }, (_, at) => at % 2 === 0)))).toEqual([]);
});

it('tells a place among several right options', () => {
  const files = quiz(
    ...Array.from({ length: 12 }, (_, at) =>
      question(
        'several-choices',
        {
          options: options(
            ['Ash', 'Elm', 'Oak', 'Fir', 'Yew'].map((text, n) => ({
              text,
              correct: n === 0 || n === 1 + (at % 4),
            })),
          ),
        },
        `q${at}`,
      ),
    ),
  );
  expect(findingsOf(rule, files)).toMatchObject([{ found: expect.stringContaining('place 1 in 12 of 12') }]);
});

it('is not raised by chance: of 200 banks of 30 questions with drawn places at most two are told', () => {
  // A fixed row of draws (a linear congruence), so that the test says the same each time.
  let state = 7;
  const drawn = () => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return Math.floor((state / 2 ** 31) * 4);
  };
  const room = sampleRoom(bank(Array.from({ length: 30 }, () => 0)));
  let told = 0;
  for (let round = 0; round < 200; round++) {
    const questions = room.questions.map((asked) => {
      const right = drawn();
      const { question } = asked;
      if (!('options' in question)) return asked;
      const list = question.options.map((each, place) => ({ ...each, correct: place === right }));
      return { ...asked, question: { ...question, options: list } as typeof question };
    });
    told += rule.check({ ...room, questions }).length > 0 ? 1 : 0;
  }
  expect(told).toBeLessThanOrEqual(2);
});
