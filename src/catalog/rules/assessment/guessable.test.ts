import { expect, it } from 'vitest';
import { findingsOf } from '../sample-room.ts';
import { rule } from './guessable.ts';
import { oneChoice, options, quiz, quizFile } from './parts/sample-quiz.ts';

/** A bank of 20 questions, the right options spread over the places; each text is made by the maker. */
const bank = (make: (isRight: boolean, at: number, place: number) => string, prompt = 'Which one?') =>
  quiz(
    ...Array.from({ length: 20 }, (_, at) =>
      oneChoice(at % 4, `q${at}`, {
        prompt,
        options: options(
          [0, 1, 2, 3].map((place) => ({
            text: make(place === at % 4, at, place),
            correct: place === at % 4,
          })),
        ),
      }),
    ),
  );
const word = (at: number, place: number) => 'abcdefgh'[(at + place) % 8]?.repeat(6) ?? '';

it('says nothing of a bank that no strategy can read', () => {
  expect(
    findingsOf(
      rule,
      bank((_, at, place) => word(at, place)),
    ),
  ).toEqual([]);
});

it.each([
  [
    'the longest option',
    (isRight: boolean, at: number, place: number) => word(at, place) + (isRight ? 'xxx' : ''),
  ],
  [
    'the shortest option',
    (isRight: boolean, at: number, place: number) => word(at, place) + (isRight ? '' : 'xx'),
  ],
  [
    'the option with most figures',
    (isRight: boolean, at: number, place: number) =>
      isRight ? `12 ${word(at, place)}` : `mm ${word(at, place)}`,
  ],
  [
    'the option that repeats most words of the prompt',
    (isRight: boolean, at: number, place: number) => `${isRight ? 'wallet' : 'market'} ${word(at, place)}`,
  ],
])('tells a bank that gives %s away, in each language, with figures and a question', (name, make) => {
  const found = findingsOf(rule, bank(make, 'What about the wallet?'));
  expect(found).toHaveLength(3);
  expect(found[0]).toMatchObject({
    severity: 'warning',
    file: `content/${quizFile}`,
    line: expect.any(Number),
    field: 'questions.19.options',
    found: expect.stringContaining(`always picks ${name} in ky is right in 100 of 100; chance gives 25`),
    mend: expect.stringContaining('begin with "q19"'),
  });
});

it('tells a bank whose right option stands always last', () => {
  const files = quiz(...Array.from({ length: 20 }, (_, at) => oneChoice(3, `q${at}`)));
  expect(
    findingsOf(rule, files)
      .map(({ found }) => found)
      .join(),
  ).toContain('the last option of the file');
});

it('tells a bank in which only the right option fits the question word', () => {
  const files = bank(
    (isRight, at, place) => (isRight ? `because ${word(at, place)}` : `${word(at, place)} nothing`),
    'Why is it so?',
  );
  expect(
    findingsOf(rule, files)
      .map(({ found }) => found)
      .join(),
  ).toContain('the option that fits the question word in en');
});

it('leaves few questions in peace, where chance can do all', () => {
  expect(findingsOf(rule, quiz(oneChoice(3, 'a'), oneChoice(3, 'b')))).toEqual([]);
});
