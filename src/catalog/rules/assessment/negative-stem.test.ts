import { expect, it } from 'vitest';
import { findingsOf } from '../sample-room.ts';
import { rule } from './negative-stem.ts';
import { lineOf, oneChoice, quiz, quizFile } from './parts/sample-quiz.ts';

const plain = { ky: 'Кайсынысы туура?', ru: 'Что верно?', en: 'Which one is right?' };
const asking = (prompt: Record<string, string>) => quiz(oneChoice(0, 'first', { prompt }));

it('tells the sentence, its language and its line', () => {
  const files = asking({ ...plain, en: 'Aida has two keys. Which of them is not secret?' });
  expect(findingsOf(rule, files)).toEqual([
    {
      rule: 'negative-stem',
      severity: 'warning',
      file: `content/${quizFile}`,
      line: lineOf(files, 'Aida has'),
      field: 'questions.0.prompt.en',
      found: expect.stringContaining('"Which of them is not secret?"'),
      mend: expect.stringContaining('capitals'),
    },
  ]);
});

it.each([
  ['ky', 'Булардын кайсынысы жашыруун эмес?'],
  ['ky', 'Кайсы жер сөздөр үчүн жарабайт?'],
  ['ky', 'Кайсы сүйлөм туура эмес?'],
  ['ru', 'Что из этого не является ключом?'],
  ['ru', 'Какие места не годятся для слов?'],
  ['ru', 'Все они тайные, кроме одного. Кроме какого?'],
  ['en', 'What can’t be changed?'],
  ['en', 'All are secret except which?'],
  ['en', 'Which statement is false?'],
])('knows it in %s: «%s»', (language, text) => {
  expect(findingsOf(rule, asking({ ...plain, [language]: text })).map(({ field }) => field)).toEqual([
    `questions.0.prompt.${language}`,
  ]);
});

it.each([
  ['ky', 'Эмне үчүн ал Нурланды коргогон жок?'],
  ['ky', 'Аны эч ким көргөн жок. Эмне кылса туура болот?'],
  ['ru', 'Почему сумма его не защитила?'],
  ['ru', 'Какие способы это покажут и не раскроют слова?'],
  ['en', 'The phone does not start. What happened to the tokens?'],
  ['en', 'Which ways show it and do not reveal the words?'],
])('lets stand in %s: «%s»', (language, text) => {
  expect(findingsOf(rule, asking({ ...plain, [language]: text }))).toEqual([]);
});

it('lets a negation stand that is in capitals in all three languages, and in no fewer', () => {
  const prompt = {
    ky: 'Булардын кайсынысы жашыруун ЭМЕС?',
    ru: 'Что из этого НЕ является ключом?',
    en: 'Which of them is NOT secret?',
  };
  expect(findingsOf(rule, asking(prompt))).toEqual([]);
  expect(findingsOf(rule, asking({ ...prompt, ru: plain.ru }))).toHaveLength(2);
});
