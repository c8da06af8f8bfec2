import { locales } from '@/core/locale/locale.ts';
import { idField, threeFields, threeValues } from '../fields.ts';
import { fileOf, type Kind } from '../ground.ts';
import { headingsFault, headingsOf, sectionIds, textFrom } from '../lesson-text.ts';
import { filled } from '../yaml-edit.ts';

/** A page that is no lesson. */
export const page: Kind = {
  name: 'page',
  about: 'a page that is no lesson, such as “about”',
  fields: [
    ...threeFields('title', 'Title of the page', {
      ky: 'Мугалимдерге',
      ru: 'Учителям',
      en: 'For teachers',
    }),
    idField('title-en', () => ({ kind: 'pages' })),
    {
      name: 'sections',
      ask: 'Headings of its sections in English, with ; between them (Enter: two empty ones)',
      example: 'For whom; How to begin',
      preset: () => '',
      fault: (value) => headingsFault(value, 1),
    },
  ],
  plan: (answers, ground) => {
    const folder = `pages/${answers['id']}`;
    const headings = headingsOf(answers['sections']);
    const template = (name: string) => fileOf(ground, `_templates/page/${name}`);
    const sheet = filled(template('page.yaml'), {
      ...threeValues(answers, 'title'),
      ...(headings.length > 0 ? { sections: sectionIds(headings) } : {}),
    });
    const texts = locales.map(
      (locale) => [`${folder}/${locale}.mdx`, textFrom(template(`${locale}.mdx`), locale, headings)] as const,
    );
    return {
      made: new Map([[`${folder}/page.yaml`, sheet], ...texts]),
      changed: new Map(),
      open: [`${folder}/page.yaml`, ...texts.map(([file]) => file)],
      page: answers['id'],
      hints: [
        'No other page leads to it yet; a programmer adds it to the menu or the foot of the site.',
        'When all is written: npm run content:release, which writes the texts down.',
      ],
    };
  },
};
