import { expect, it } from 'vitest';
import { findingsOf } from '../sample-room.ts';
import { rule } from './all-of-the-above.ts';
import { lineOf, oneChoice, options, quiz, quizFile } from './parts/sample-quiz.ts';

const withText = (text: string | Record<string, string>) =>
  quiz(oneChoice(0, 'first', { options: options([{ text: 'Ash', correct: true }, 'Elm', 'Oak', { text }]) }));

it('tells the option, its language and its line', () => {
  const files = withText({ ky: 'Баары', ru: 'Ключ', en: 'Key' });
  expect(findingsOf(rule, files)).toEqual([
    {
      rule: 'all-of-the-above',
      severity: 'error',
      file: `content/${quizFile}`,
      line: lineOf(files, 'Баары'),
      field: 'questions.0.options.3.text.ky',
      found: '"Баары", an option about the other options',
      mend: expect.stringContaining('several-choices'),
    },
  ]);
});

it.each([
  ['ky', 'Жогорудагылардын баары'],
  ['ky', 'Баары туура'],
  ['ky', 'Эч кайсысы'],
  ['ky', 'Алардын эч бири туура эмес'],
  ['ky', 'А жана Б экөө тең'],
  ['ky', 'Туура жооп жок'],
  ['ru', 'Всё перечисленное'],
  ['ru', 'Ничего из вышеперечисленного'],
  ['ru', 'Все ответы верны'],
  ['ru', 'Оба варианта верны'],
  ['ru', 'А и Б'],
  ['ru', 'Нет правильного ответа'],
  ['en', 'All of the above'],
  ['en', 'None of these'],
  ['en', 'Both A and B'],
  ['en', 'All are correct.'],
  ['en', 'Neither of them'],
])('knows it in %s: «%s»', (language, text) => {
  const others = { ky: 'Ачкыч', ru: 'Ключ', en: 'Key' };
  expect(findingsOf(rule, withText({ ...others, [language]: text })).map(({ field }) => field)).toEqual([
    `questions.0.options.3.text.${language}`,
  ]);
});

it.each([
  ['ky', 'Бардык сөздөрдү жазып алат'],
  ['ky', 'Эч ким, анткени көчүрмө жок'],
  ['ky', 'Алардын жазуусу блокчейнде турат'],
  ['ru', 'Все средства сразу'],
  ['ru', 'Никто, потому что копий нет'],
  ['ru', 'Айгуль и Бакыт'],
  ['en', 'All the funds at once'],
  ['en', 'Nobody, because there is no copy'],
  ['en', 'Both partners sign'],
])('lets an answer of its own stand in %s: «%s»', (language, text) => {
  const others = { ky: 'Ачкыч', ru: 'Ключ', en: 'Key' };
  expect(findingsOf(rule, withText({ ...others, [language]: text }))).toEqual([]);
});
