import { type Damage, lesson, paragraph, replaced, swap } from './fixture-damage.ts';

const ky = `${lesson}/ky.mdx`;
const strings = (locale: 'ky' | 'ru' | 'en') => `src/i18n/strings/${locale}.json`;

/** What goes wrong in Kyrgyz, and between the languages. */
export const languageDamages: readonly Damage[] = [
  swap(
    'a Latin letter that looks like a Cyrillic one',
    'mixed-letters',
    ky,
    'Жүндөн кийиз басылат',
    'Жүндөн кийиз бacылат',
  ),
  swap('a letter of Kazakh', 'neighbour-letters', ky, 'Жүндөн кийиз басылат', 'Жүндөн қийиз басылат'),
  paragraph('a Russian sentence in the Kyrgyz text', 'russian-words', {
    ky: 'Кошелёк хранит ключи и подписывает ими, но не держит токены.',
  }),
  {
    name: 'Kyrgyz and Russian swapped',
    rule: 'russian-words',
    seenIn: ky,
    change: (files) => {
      const [own, other] = [files.get(ky) ?? '', files.get(`${lesson}/ru.mdx`) ?? ''];
      return new Map([...files, [ky, other], [`${lesson}/ru.mdx`, own]]);
    },
  },
  swap(
    'ң typed as н',
    'missing-letters-word',
    ky,
    'Анын башы менен аягы',
    'Жонокой соз: анын башы менен аягы',
  ),
  {
    name: 'a paragraph typed without ң ө ү',
    rule: 'missing-letters-share',
    seenIn: ky,
    change: (files) => {
      const text = files.get(ky) ?? '';
      const at = text.indexOf('<Explains id="typos-that-pass" />');
      const end = text.indexOf('\n\n', at);
      const plain = text.slice(at, end).replace(/ң/g, 'н').replace(/ө/g, 'о').replace(/ү/g, 'у');
      return new Map([...files, [ky, text.slice(0, at) + plain + text.slice(end)]]);
    },
  },
  swap(
    'an ending that disagrees with its stem',
    'ending-harmony',
    ky,
    'Ачкычтардын жолу да ушундай.',
    'Ачкычтердин жолу да ушундай.',
  ),
  paragraph('a variant that the term base forbids', 'banned-variant', {
    ky: 'Санариптик сом дагы эле сыноодо.',
  }),
  paragraph('another forbidden variant', 'banned-variant', {
    ky: 'Бул виртуалдуу актив эмес, жөн гана мисал.',
  }),
  paragraph('a term that is not the official one', 'official-term', {
    ky: 'Купуя ачкыч эч кимге берилбейт.',
    ru: 'Приватный ключ никому не дают.',
    en: 'A private key is given to nobody.',
  }),
  swap(
    'an ending glued to a place that is filled later',
    'glued-ending',
    strings('ky'),
    /\{\{count\}\} /,
    '{{count}}га ',
  ),
  swap(
    'a form of the plural that is missing',
    'plural-keys',
    strings('en'),
    /\n {2}"lessonsCount_other"[^\n]+/,
    '',
  ),
  paragraph('a plural noun after a number', 'singular-after-number', {
    ky: 'Анда 5 токендер бар деп жазылган.',
  }),
  {
    name: 'a Kyrgyz text that was never translated',
    rule: 'same-text',
    seenIn: 'content/glossary/wallet.yaml',
    change: (files) =>
      replaced(
        files,
        'content/glossary/wallet.yaml',
        /(example:\n {2}ky: )[^\n]+/,
        '$1Nurbek brought his wallet back on a new phone with twelve words.',
      ),
  },
  swap(
    'half of a text lost in translation',
    'length-ratio',
    'content/glossary/wallet.yaml',
    /(definition:\n {2}ky: [^\n]+\n {2}ru: )[^\n]+/,
    '$1Программа.',
  ),
  paragraph('quotation marks of another language', 'quotes', { ky: 'Ал "капчык" деген сөздү жазды.' }),
  swap(
    'a place lost in translation',
    'placeholders',
    strings('ru'),
    /("lessonsCount_many": ")\{\{count\}\} /,
    '$1много',
  ),
  paragraph('the country by its old Russian name', 'russian-country', {
    ru: 'В Киргизии это разрешено законом.',
  }),
  swap(
    'a glossary term that is not that of the term base',
    'glossary-term',
    'content/glossary/private-key.yaml',
    /(term:\n {2}ky: )[^\n]+/,
    '$1купуя ачкыч',
  ),
];
