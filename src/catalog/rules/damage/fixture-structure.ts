import { locales } from '@/core/locale/locale.ts';
import { course, cut, type Damage, lesson, paragraph, replaced, swap, withFile } from './fixture-damage.ts';

const quiz = `${lesson}/quiz.yaml`;
const plan = `${lesson}/lesson.yaml`;

/** What breaks the way files hold together. */
export const structureDamages: readonly Damage[] = [
  swap(
    'a colon in an unquoted text',
    'yaml',
    plan,
    'ru: От ключа к адресу',
    'ru: От ключа: к адресу: и дальше',
  ),
  swap('a slip in the name of a field', 'schema', plan, 'minutes: 24', 'minuts: 24'),
  swap('a language forgotten in a short text', 'schema', plan, /\n {2}ru: От ключа к адресу/, ''),
  swap('an id with a capital letter', 'schema', quiz, 'id: phone-in-the-river', 'id: Phone-In-The-River'),
  swap('an id translated into Russian', 'schema', quiz, 'id: sank', 'id: утонул'),
  swap('an answer key that is no yes or no', 'schema', quiz, 'correct: true', 'correct: да'),
  swap('two right answers where one is asked', 'schema', quiz, 'correct: false', 'correct: true'),
  swap('an answer too few', 'schema', quiz, /\n {6}- id: shared-out[\s\S]*?(?=\n {2}- id:)/, ''),
  {
    name: 'a file whose name has a slip',
    rule: 'stray-file',
    seenIn: `${lesson}/Quiz.yml`,
    change: (files) => withFile(files, `${lesson}/Quiz.yml`, 'questions: []\n'),
  },
  {
    name: 'a lesson that its course does not list',
    rule: 'place',
    seenIn: plan,
    change: (files) => replaced(files, `${course}/course.yaml`, '  - from-key-to-address\n', ''),
  },
  swap(
    'a term that the glossary does not have',
    'reference',
    plan,
    'terms: [private-key,',
    'terms: [privat-key,',
  ),
  swap(
    'a source that content/facts does not have',
    'reference',
    plan,
    'sources: [B4.01,',
    'sources: [B4.99,',
  ),
  swap('a question that rests on no known fact', 'question-names', quiz, 'facts: [B4.02]', 'facts: [B9.99]'),
  swap(
    'a question of a section that is not there',
    'question-names',
    quiz,
    'section: one-way',
    'section: one-wey',
  ),
  swap(
    'a question of the test without its level',
    'test-pool',
    `${course}/test.yaml`,
    /\n {4}level: \w+/,
    '',
  ),
  {
    name: 'a translation that is gone',
    rule: 'missing-text',
    seenIn: `${lesson}/en.mdx`,
    change: (files) => withFile(files, `${lesson}/en.mdx`, undefined),
  },
  paragraph('a lone { in prose', 'mdx-syntax', { ru: 'Пишут { и забывают закрыть.' }),
  paragraph('a lone < in prose', 'mdx-syntax', { en: 'When 3 <5 the wallet waits.' }),
  paragraph('a box that is not closed', 'mdx-syntax', { ky: '<Aside kind="note">\n\nКутуча ачык калды.' }),
  paragraph('a misspelled word of MDX', 'mdx-words', { ky: 'Бул <Trem id="wallet">капчык</Trem> жөнүндө.' }),
  paragraph('an import among the prose', 'mdx-prose', {
    ru: "import x from './x.js'\n\nЭто предложение добавили.",
  }),
  swap('a heading lost in translation', 'sections', `${lesson}/ru.mdx`, /\n## [^\n]+\n/, '\n'),
  swap(
    'an id of a term translated',
    'mdx-words',
    `${lesson}/ru.mdx`,
    '<Term id="token">',
    '<Term id="токен">',
  ),
  swap(
    'a term that is another one in one language',
    'untranslated-id',
    `${lesson}/en.mdx`,
    '<Term id="wallet">',
    '<Term id="token">',
  ),
  swap(
    'the id of a drawing translated',
    'mdx-words',
    `${lesson}/en.mdx`,
    '<Figure id="one-way" />',
    '<Figure id="one-road" />',
  ),
  swap(
    'a mark of an answer lost in one language',
    'explains',
    `${lesson}/en.mdx`,
    '<Explains id="may-be-shown" />',
    '',
  ),
  swap(
    'a mark of an answer that names no question',
    'explains',
    `${lesson}/ky.mdx`,
    '<Explains id="may-be-shown" />',
    '<Explains id="may-be-seen" />',
  ),
  swap(
    'a paragraph split in one language only',
    'pairs',
    `${lesson}/en.mdx`,
    ' Keys work so.',
    '\n\nKeys work so.',
  ),
  swap(
    'an item of a list forgotten in one language',
    'pairs',
    `${lesson}/en.mdx`,
    /\n- Compare an address[^\n]+/,
    '',
  ),
  swap('a row of a table forgotten in one language', 'pairs', `${lesson}/ru.mdx`, /\n\| адрес \|[^\n]+/, ''),
  swap(
    'a script inside a drawing',
    'figures',
    `${lesson}/media/one-way.svg`,
    '</svg>',
    '<script>1</script></svg>',
  ),
  swap(
    'a label that the drawing does not have',
    'figures',
    `${lesson}/media/one-way.svg`,
    '{{private}}',
    'x',
  ),
  {
    name: 'a drawing that is gone',
    rule: 'figures',
    seenIn: plan,
    change: (files) => withFile(files, `${lesson}/media/one-way.svg`, undefined),
  },
  {
    name: 'the key moved to a wrong answer',
    rule: 'question-release',
    seenIn: quiz,
    change: (files) => {
      const wrong = replaced(files, quiz, /(id: sank\n {8}correct: )false/, '$1true');
      return replaced(wrong, quiz, /(id: stays\n {8}correct: )true/, '$1false');
    },
  },
  swap('a wrong number as the key', 'question-release', quiz, 'answer: 10\n', 'answer: 30\n'),
  swap(
    'a question reworded without a word to the record',
    'question-release',
    quiz,
    'en: Asan dropped his phone,',
    'en: Asan lost his phone,',
  ),
  {
    name: 'a question taken out without a word to the record',
    rule: 'question-release',
    seenIn: quiz,
    change: (files) =>
      locales.reduce(
        (all, locale) => replaced(all, `${lesson}/${locale}.mdx`, '<Explains id="typos-that-pass" />', ''),
        cut(files, quiz, '  - id: typos-that-pass', '  - id: no-error-shown'),
      ),
  },
  swap(
    'a changed source beside translations that stayed',
    'stale-translation',
    `${lesson}/ky.mdx`,
    'Ачкычтардын жолу да ушундай.',
    'Ачкычтардын жолу башкача.',
  ),
  swap(
    'a changed short text beside translations that stayed',
    'stale-translation',
    'content/glossary/wallet.yaml',
    'Ачкычтарды сактап',
    'Ачкычтарды жашырып',
  ),
  {
    ...swap(
      'a paragraph changed that answers a question',
      'explained-changed',
      `${lesson}/ky.mdx`,
      'ачык ачкычты билген адам жеке ачкычты таба албайт',
      'ачык ачкычты билген адам көп нерсени табат',
    ),
    seenIn: quiz,
  },
  swap(
    'the record of the release damaged by a merge',
    'release',
    'content/release.json',
    '"questions": {',
    '"questions": [{',
  ),
  swap(
    'a text that nobody has written yet',
    'empty-text',
    plan,
    'ru: Каждый шаг считается только вниз.',
    'ru: "‹напишите: подпись›"',
  ),
];
