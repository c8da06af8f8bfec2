import { readFileSync } from 'node:fs';
import { course, cut, type Damage, lesson, paragraph, replaced, swap } from './fixture-damage.ts';

const quiz = `${lesson}/quiz.yaml`;

/** What makes a question wrong, guessable or unfounded. */
/** The example of a question type as the first item of a list. */
function asItem(type: string): string {
  const lines = readFileSync(`src/questions/${type}/example.yaml`, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
  return lines.map((line, at) => `${at === 0 ? '  - ' : '    '}${line}\n`).join('');
}

export const assessmentDamages: readonly Damage[] = [
  swap(
    'the right answer is the longest',
    'longest-option',
    quiz,
    'en: The record stays in the blockchain; he needs his key copy.',
    'en: The record stays in the blockchain for ever, as many computers hold it; he only needs his copy of the key.',
  ),
  swap(
    'two answers say the same after translation',
    'duplicate-option',
    quiz,
    'ru: Их хранит и вернёт владельцу служба поддержки кошелька.',
    'ru: Они лежали внутри телефона и пропали вместе с ним.',
  ),
  swap(
    'a number in an answer differs between languages',
    'option-parity',
    quiz,
    'ru: Через день сеть раздаст их по адресам других участников.',
    'ru: Через 30 дней сеть раздаст их по адресам других участников.',
  ),
  {
    name: 'no paragraph answers a question',
    rule: 'unanswered-question',
    seenIn: quiz,
    change: (files) =>
      (['ky', 'ru', 'en'] as const).reduce(
        (all, locale) => replaced(all, `${lesson}/${locale}.mdx`, '<Explains id="may-be-shown" />', ''),
        files,
      ),
  },
  swap(
    'a reason that is no reason',
    'missing-reason',
    quiz,
    'ru: Токены не лежат в телефоне, он хранит только ключи. Запись о токенах находится в блокчейне.',
    'ru: Неверно.',
  ),
  swap(
    '«all of the above»',
    'all-of-the-above',
    quiz,
    'ky: Тармак аларды бир күндөн кийин башка даректерге бөлүп берет.',
    'ky: Жогорудагылардын баары туура.',
  ),
  swap(
    '«none of the above» in English',
    'all-of-the-above',
    quiz,
    'en: After a day the network hands them out to other addresses.',
    'en: None of the above is true of her tokens at all.',
  ),
  swap(
    'a question that asks what is not so',
    'negative-stem',
    quiz,
    'en: Asan dropped his phone, with his wallet on it, into the river Chüy. What happened to his tokens?',
    'en: Asan dropped his phone into the river Chüy. Which of these did not happen to his tokens?',
  ),
  {
    name: 'a fact that nobody has verified',
    rule: 'weak-fact',
    seenIn: quiz,
    change: (files) => replaced(files, 'content/facts/keys.yaml', /(B4\.02:[\s\S]*?confidence: )P/, '$1G'),
  },
  {
    name: 'a fact past the day it had to be looked at',
    rule: 'weak-fact',
    today: '2031-01-01',
    change: (files) => files,
  },
  {
    name: 'the right answer in one place over a whole course',
    rule: 'answer-position',
    seenIn: `${course}/test.yaml`,
    change: (files) => {
      // Every right option goes to the head of its list.
      const first = (text: string) =>
        text.replace(
          /( {4}options:\n)((?: {6}- id: [\s\S]*?)(?=\n {2}- id: |\n*$))/g,
          (_all, head: string, list: string) => {
            const options = list.split(/\n(?= {6}- id: )/);
            const right = options.filter((option) => /\n {8}correct: true/.test(option));
            return head + [...right, ...options.filter((option) => !right.includes(option))].join('\n');
          },
        );
      return new Map(
        [...files].map(([file, text]) => [
          file,
          file.startsWith(course) && /(quiz|test)\.yaml$/.test(file) ? first(text) : text,
        ]),
      );
    },
  },
  paragraph('a figure without a source', 'figure-source', {
    ky: '2024-жылы Кыргызстанга 2,9 миллиард доллар которулган.',
    ru: 'В 2024 году в Кыргызстан перевели 2,9 миллиарда долларов.',
    en: 'In 2024, 2.9 billion dollars were sent to Kyrgyzstan.',
  }),
  {
    name: 'a quiz of two questions',
    rule: 'question-count',
    seenIn: quiz,
    change: (files) => cut(files, quiz, '  - id: from-number-to-address', '  - id: no-error-shown'),
  },
  swap('a quiz of too many types', 'quiz-script', quiz, 'questions:\n', `questions:\n${asItem('match')}`),
  swap(
    'a source of a lab that content/facts does not have',
    'lab-sources',
    'content/labs/mining/lab.yaml',
    /(\nsources: \[)[A-Z]\d+\.\d+/,
    '$1K99.99',
  ),
  {
    name: 'a source that the lesson lists and nothing uses',
    rule: 'uncited-source',
    seenIn: `${lesson}/lesson.yaml`,
    change: (files) =>
      replaced(files, `${lesson}/lesson.yaml`, 'sources: [B4.01,', 'sources: [B4.04, B4.01,'),
  },
  swap('the answer to a number question is wrong', 'answer-in-text', quiz, 'answer: 10\n', 'answer: 14\n'),
  swap(
    'a calculation in a reason does not come out',
    'answer-in-text',
    quiz,
    '40,000 × 0.0247 / 100 = 9.88',
    '40,000 × 0.0247 / 10 = 9.88',
  ),
  {
    name: 'two answers changed places in one language',
    rule: 'option-parity',
    seenIn: `${course}/where-words-live/quiz.yaml`,
    change: (files) => {
      const [one, other] = [
        'en: Her home burned and her phone was stolen',
        'en: Her sheet was copied and her Telegram hacked',
      ];
      const marked = replaced(files, `${course}/where-words-live/quiz.yaml`, one, 'en: \0');
      const moved = replaced(marked, `${course}/where-words-live/quiz.yaml`, other, one);
      return replaced(moved, `${course}/where-words-live/quiz.yaml`, 'en: \0', other);
    },
  },
  swap(
    'a fact that ages and says no day',
    'recheck-date',
    'content/facts/fraud.yaml',
    /(K10\.02:[\s\S]*?) {2}recheck: [^\n]*\n/,
    '$1',
  ),
  {
    name: 'the right answers alone have figures',
    rule: 'guessable',
    seenIn: `${course}/test.yaml`,
    change: (files) =>
      new Map(
        [...files].map(([file, text]) => [
          file,
          file.startsWith(course) && /(quiz|test)\.yaml$/.test(file)
            ? text.replace(/(correct: true\n {8}text:\n {10}ky: ["']?)/g, '$112 345 ')
            : text,
        ]),
      ),
  },
];
