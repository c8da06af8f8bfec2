import type { ContentFiles } from './read-files.ts';

const three = (ky: string, ru = ky, en = ky) => `{ ky: "${ky}", ru: "${ru}", en: "${en}" }`;

/** A whole small `content/` for tests: one course, one lesson of two sections, one question, one term, one fact, one page. */
export function sampleContent(): Map<string, string> {
  const lesson = 'courses/keys/first-key';
  const mdx =
    'Text with <Term id="wallet">wallet</Term>.\n\n## One\n\n<Figure id="lock" />\n\n## Two <Fact id="B4.02" />\n\n<Quiz />\n';
  const files: ContentFiles = new Map([
    [
      'courses/keys/course.yaml',
      `level: start\nposition: 3\nsource: ky\ndye: indigo\ntitle: ${three('Ачкычтар', 'Ключи', 'Keys')}\nsummary: ${three('Курс')}\nbefore: ${three('Эч нерсе')}\noutcomes:\n  - { id: know, text: ${three('Билет')} }\n  - { id: guard, text: ${three('Сактайт')} }\nlessons: [first-key]\n`,
    ],
    [
      `${lesson}/lesson.yaml`,
      `minutes: 20\ntitle: ${three('Биринчи ачкыч', 'Первый ключ', 'The first key')}\nsummary: ${three('Кыскача')}\nobjectives:\n  - { id: see, text: ${three('Көрөт')} }\n  - { id: tell, text: ${three('Айтат')} }\nsections: [one, two]\nterms: [wallet]\nsources: [B4.02]\nfigures:\n  - id: lock\n    alt: ${three('Кулпу')}\n    caption: ${three('Кулпу')}\n    labels: { name: ${three('Ачкыч', 'Ключ', 'Key')} }\n`,
    ],
    [
      `${lesson}/quiz.yaml`,
      `questions:\n  - id: how-many\n    type: number\n    rev: 1\n    section: one\n    facts: [B4.02]\n    prompt: ${three('Канча?')}\n    answer: 12\n    tolerance: 0\n    unit: ${three('сөз')}\n    reason: ${three('Туура')}\n    mistakes: [{ value: 24, reason: ${three('Көп')} }]\n    otherwise: ${three('Санап көрүңүз')}\n`,
    ],
    [
      `${lesson}/media/lock.svg`,
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 100" role="img"><text class="t">{{name}}</text></svg>',
    ],
    ...(['ky', 'ru', 'en'] as const).map((locale) => [`${lesson}/${locale}.mdx`, mdx] as const),
    [
      'glossary/wallet.yaml',
      `term: ${three('капчык', 'кошелёк', 'wallet')}\nstatus: ui\ndefinition: ${three('Аныктама')}\nexample: ${three('Мисал')}\nsee: []\n`,
    ],
    [
      'facts/keys.yaml',
      `B4.02:\n  statement: ${three('Ачкыч бул сан')}\n  source: BIP-32\n  date: "2012"\n  confidence: P\n  checked: 2026-11-22\n`,
    ],
    ['pages/about/page.yaml', `title: ${three('Биз')}\nsummary: ${three('Биз тууралуу')}\nsections: [who]\n`],
    ...(['ky', 'ru', 'en'] as const).map(
      (locale) => [`pages/about/${locale}.mdx`, '## Who\n\nWe.\n'] as const,
    ),
    ['reviews.yaml', '[]\n'],
    [
      'terms.tsv',
      'en\tru\tky\tattested\tsource\tnote\tbanned\nwallet\tкошелёк\tкапчык\tui\tBTC\t\tкошелёк; кошелек\n',
    ],
    ['terms-sources.tsv', 'code\twhat\twhere\nBTC\tBitcoin Core\tgithub.com/bitcoin/bitcoin\n'],
  ]);
  return new Map(files);
}
