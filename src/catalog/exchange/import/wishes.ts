import type { Localized } from '@/core/locale/locale.ts';

/** What an author is asked to write where the imported file says nothing; `n` numbers what must not be the same twice. */
export const wishes = {
  rightAnswer: () => ({ ky: 'туура жооп', ru: 'верный ответ', en: 'the right answer' }),
  wrongAnswer: (n) => ({
    ky: `${n}-жооп, туура эмеси`,
    ru: `ответ ${n}, неверный`,
    en: `answer ${n}, a wrong one`,
  }),
  whyRight: () => ({ ky: 'эмне үчүн туура', ru: 'почему это верно', en: 'why this is right' }),
  whyWrong: () => ({
    ky: 'кайсы ой туура эмес',
    ru: 'какая мысль здесь неверна',
    en: 'which thought went wrong',
  }),
  settles: () => ({
    ky: 'маселени чечкен себеп',
    ru: 'решающая причина',
    en: 'the reason that settles it',
  }),
  settlesNot: (n) => ({
    ky: `${n}-себеп, туура эмеси`,
    ru: `причина ${n}, неверная`,
    en: `reason ${n}, a wrong one`,
  }),
  line: (n) => ({ ky: `${n}-сап`, ru: `строка ${n}`, en: `line ${n}` }),
  answer: (n) => ({ ky: `${n}-саптын жообу`, ru: `ответ к строке ${n}`, en: `the answer to line ${n}` }),
  whyPair: () => ({
    ky: 'эмнеге туура келет жана эмне үчүн',
    ru: 'к чему подходит и почему',
    en: 'what it goes with, and why',
  }),
  whyThere: () => ({ ky: 'эмне үчүн ушул топто', ru: 'почему в этой группе', en: 'why it belongs there' }),
  step: (n) => ({ ky: `${n}-кадам`, ru: `шаг ${n}`, en: `step ${n}` }),
  whyOrder: () => ({
    ky: 'эмне үчүн ушундай иретте',
    ru: 'почему порядок такой',
    en: 'why this is the order',
  }),
  unit: () => ({ ky: 'өлчөө бирдиги', ru: 'единица измерения', en: 'the unit' }),
  howNumber: () => ({
    ky: 'бул сан кантип чыгат',
    ru: 'как получается это число',
    en: 'how the number comes about',
  }),
  otherNumber: () => ({
    ky: 'башка сан жазганга кеңеш',
    ru: 'подсказка к любому другому числу',
    en: 'a hint for any other number',
  }),
  whyWords: () => ({ ky: 'эмне үчүн ушул сөздөр', ru: 'почему эти слова', en: 'why these words' }),
  gapHint: () => ({
    ky: 'сөздөрдү өзүн айтпаган кеңеш',
    ru: 'подсказка без самих слов',
    en: 'what to think of, without the words',
  }),
  hint: () => ({ ky: 'кеңеш', ru: 'подсказка', en: 'a hint' }),
  prompt: () => ({ ky: 'суроо', ru: 'вопрос', en: 'the question' }),
} satisfies Record<string, (n: number) => Localized>;

/** What is wanted at a place. */
export type Wish = keyof typeof wishes;

/** What a text with gaps asks where its file has no words for it. */
export const fillIn: Localized = {
  ky: 'Бош орундарга туура келген сөздөрдү жазыңыз.',
  ru: 'Впишите пропущенные слова.',
  en: 'Write the missing words.',
};
