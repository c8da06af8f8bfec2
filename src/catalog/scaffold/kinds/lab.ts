import { idField, threeFields, threeValues } from '../fields.ts';
import { fileOf, type Kind } from '../ground.ts';
import { filled } from '../yaml-edit.ts';

/** A practice: the whole small lab of the template, to be changed into one's own. */
export const lab: Kind = {
  name: 'lab',
  about: 'a practice exercise: a small whole one, to be changed into your own',
  fields: [
    ...threeFields('title', 'Title of the practice', {
      ky: 'Нандын акчасы',
      ru: 'За хлеб',
      en: 'Paying for bread',
    }),
    idField('title-en', () => ({ kind: 'labs' })),
  ],
  plan: (answers, ground) => {
    const file = `labs/${answers['id']}/lab.yaml`;
    const text = filled(fileOf(ground, 'labs/_template/lab.yaml'), threeValues(answers, 'title'));
    return {
      made: new Map([[file, text]]),
      changed: new Map(),
      open: [file],
      page: `labs/${answers['id']}`,
      hints: [
        'It plays already, with the story of the template: change the story, people and steps. content/labs/README.md is the guide.',
        'Learners find it once a lesson names it in "labs" and has <Lab id="…" /> in its text.',
        'When it plays as you wish: npm run labs:runs, which keeps a winning and a losing run of it for the tests.',
        'And npm run content:release, which writes its texts down.',
      ],
    };
  },
};
