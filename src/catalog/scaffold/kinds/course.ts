import { dyes, levels } from '../../schema/course.ts';
import { idField, threeFields, threeValues } from '../fields.ts';
import { type Field, fileOf, type Kind } from '../ground.ts';
import { coursesOf } from '../listings.ts';
import { filled } from '../yaml-edit.ts';
import { lessonFields, lessonFiles } from './lesson.ts';

const level: Field = {
  name: 'level',
  ask: 'Its level',
  preset: () => 'start',
  choices: () => levels.map((value) => ({ value, label: value })),
};

const dye: Field = {
  name: 'dye',
  ask: 'Its colour',
  preset: (_, { files }) => leastUsedDye(coursesOf(files).map((course) => course.dye)),
  choices: () => dyes.map((value) => ({ value, label: value })),
};

const source: Field = {
  name: 'source',
  ask: 'The language its texts are written in first',
  preset: () => 'ky',
  isQuiet: true,
  choices: () => ['ky', 'ru', 'en'].map((value) => ({ value, label: value })),
};

function leastUsedDye(used: readonly string[]): string {
  const uses = (each: string) => used.filter((dye) => dye === each).length;
  return [...dyes].sort((a, b) => uses(a) - uses(b))[0] ?? dyes[0];
}

/** A course; it is never without a lesson, so its first one is made with it. */
export const course: Kind = {
  name: 'course',
  about: 'a course with its first lesson',
  fields: [
    ...threeFields('title', 'Title of the course', {
      ky: 'Ачкычтар жана капчыктар',
      ru: 'Ключи и кошельки',
      en: 'Keys and wallets',
    }),
    idField('title-en', () => ({ kind: 'courses' })),
    level,
    dye,
    source,
    ...threeFields('lesson-title', 'Title of its first lesson', {
      ky: 'Ачкыч деген эмне',
      ru: 'Что такое ключ',
      en: 'What a key is',
    }),
    idField('lesson-title-en', ({ id = '' }) => ({ kind: 'lesson', course: id }), 'lesson-id'),
    ...lessonFields,
  ],
  plan: (answers, ground) => {
    const id = answers['id'] ?? '';
    const lesson = answers['lesson-id'] ?? '';
    const file = `courses/${id}/course.yaml`;
    const titles = ['ky', 'ru', 'en'].map((locale) => [
      `title-${locale}`,
      answers[`lesson-title-${locale}`] ?? '',
    ]);
    const first = lessonFiles({ ...answers, ...Object.fromEntries(titles), course: id, id: lesson }, ground);
    const positions = coursesOf(ground.files).map(({ position }) => position);
    const sheet = filled(fileOf(ground, '_templates/course/course.yaml'), {
      level: answers['level'] ?? '',
      position: Math.max(0, ...positions) + 1,
      source: answers['source'] ?? '',
      dye: answers['dye'] ?? '',
      ...threeValues(answers, 'title'),
      'lessons.0': lesson,
    });
    return {
      ...first,
      made: new Map([[file, sheet], ...first.made]),
      open: [file, ...first.open],
      page: `courses/${id}`,
      hints: [
        ...first.hints,
        'More lessons: npm run new -- lesson. A test at the end: content/guide/questions.md, "The test of a course".',
      ],
    };
  },
};
