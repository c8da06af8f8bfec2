import { type Damage, lesson, paragraph, replaced, swap } from './fixture-damage.ts';

const phrase = 'abandon ability able about above absent absorb abstract absurd abuse access accident';

/** What goes wrong in prose of any language. */
export const proseDamages: readonly Damage[] = [
  paragraph('a link to a page that is not there', 'link-target', {
    ky: 'Кененирээк [бул сабакта](/courses/keys-wallets-recovery/no-such-lesson/) окуңуз.',
    ru: 'Подробнее [в этом уроке](/courses/keys-wallets-recovery/no-such-lesson/).',
    en: 'More [in this lesson](/courses/keys-wallets-recovery/no-such-lesson/).',
  }),
  paragraph('a link to another site without encryption', 'link-target', {
    ky: 'Кененирээк [Улуттук банктын баракчасында](http://www.nbkr.kg/).',
    ru: 'Подробнее [на странице Национального банка](http://www.nbkr.kg/).',
    en: 'More [on the page of the National Bank](http://www.nbkr.kg/).',
  }),
  paragraph('a link into another language', 'link-language', {
    ky: 'Кененирээк [калыбына келтирүү сабагында](/ru/courses/keys-wallets-recovery/recovery/).',
    ru: 'Подробнее [в уроке о восстановлении](/ru/courses/keys-wallets-recovery/recovery/).',
    en: 'More [in the lesson on recovery](/ru/courses/keys-wallets-recovery/recovery/).',
  }),
  paragraph('a link to a section that is not there', 'link-anchor', {
    ky: 'Кененирээк [калыбына келтирүү сабагында](/courses/keys-wallets-recovery/recovery/#no-such-section).',
    ru: 'Подробнее [в уроке о восстановлении](/courses/keys-wallets-recovery/recovery/#no-such-section).',
    en: 'More [in the lesson on recovery](/courses/keys-wallets-recovery/recovery/#no-such-section).',
  }),
  paragraph('a picture outside of the drawings', 'image-alt', {
    ky: '![](kapchyk.png)',
    ru: '![](kapchyk.png)',
    en: '![](kapchyk.png)',
  }),
  swap(
    'a drawing described by its caption',
    'image-alt',
    `${lesson}/lesson.yaml`,
    /(alt:\n {6}ky: )"[^"]+"/,
    '$1Ар бир кадам ылдый гана эсептелет. Даректи билген адам жеке ачкычка жете албайт.',
  ),
  swap('a number that changed in translation', 'numbers', `${lesson}/ru.mdx`, '256', '265'),
  {
    name: 'a lesson of a hundred words',
    rule: 'lesson-length',
    seenIn: `${lesson}/en.mdx`,
    change: (files) => {
      const text = files.get(`${lesson}/en.mdx`) ?? '';
      const short = text.replace(/^(<Explains id="[\w-]+" \/>)?[A-Z][^\n]{120,}$/gm, '$1Short.');
      return replaced(files, `${lesson}/en.mdx`, text, short);
    },
  },
  {
    name: 'a lesson too heavy for the first flight',
    rule: 'page-bytes',
    change: (files) => {
      // Words that no compressor can shorten.
      const heavy = Array.from({ length: 700 }, (_, n) => Math.imul(n + 1, 2654435761).toString(36)).join(
        ' ',
      );
      return replaced(
        files,
        `${lesson}/en.mdx`,
        'Wool is pressed into felt',
        `${heavy}. Wool is pressed into felt`,
      );
    },
  },
  paragraph('advice to buy', 'advice', {
    ky: 'Азыр Bitcoin сатып алуу керек, баасы сөзсүз өсөт.',
    ru: 'Сейчас надо покупать биткоин, цена точно вырастет.',
    en: 'You should buy Bitcoin now; the price will surely rise.',
  }),
  paragraph('a seed phrase that may be real', 'real-secrets', { ky: phrase, ru: phrase, en: phrase }),
  swap(
    'a heading with a full stop',
    'heading-style',
    `${lesson}/en.mdx`,
    '## What a wallet keeps',
    '## What a wallet keeps.',
  ),
  paragraph('a sentence that nobody can read to its end', 'reading-level', {
    en: `${'The wallet, which keeps the keys that somebody who once owned a phone that was later lost had written down, computes, '.repeat(5)}and so on.`,
  }),
];
