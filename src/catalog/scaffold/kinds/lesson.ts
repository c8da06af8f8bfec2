import { locales } from '@/core/locale/locale.ts';
import { questionTypes } from '@/questions/registry.ts';
import { blankQuestion } from '../blank-question.ts';
import { idField, threeFields, threeValues } from '../fields.ts';
import { type Answers, type Field, fileOf, type Ground, type Kind, listOf, type Plan } from '../ground.ts';
import { idFrom } from '../ids.ts';
import { type Answering, headingsFault, headingsOf, sectionIds, textFrom } from '../lesson-text.ts';
import { coursesOf } from '../listings.ts';
import { placeOfRight } from '../right-place.ts';
import { asMember, filled, withWord } from '../yaml-edit.ts';

// They fit a lesson's budget of script together (rule `quiz-script`).
const usualTypes = 'one-choice,several-choices,order,number,one-choice';
const templateSections = ['main-idea', 'how-it-works', 'in-life'];

/** What is asked of a lesson besides its titles; a new course asks it too, of its first lesson. */
export const lessonFields: readonly Field[] = [
  {
    name: 'sections',
    ask: 'Headings of its sections in English, with ; between them (Enter: three empty ones)',
    example: 'What a key is; How it signs; Where to keep it',
    preset: () => '',
    fault: (value) => headingsFault(value, 2),
  },
  {
    name: 'questions',
    ask: 'Types of its questions',
    many: true,
    isQuiet: true,
    preset: () => usualTypes,
    fault: (value) => {
      const odd = listOf(value).find((type) => !Object.hasOwn(questionTypes, type));
      if (odd !== undefined)
        return `"${odd}" is no type of question; there is ${Object.keys(questionTypes).join(', ')}`;
      return listOf(value).length === 0 ? 'at least one question is wanted' : undefined;
    },
  },
  {
    name: 'minutes',
    ask: 'Minutes of self-study, the questions included',
    preset: () => '20',
    isQuiet: true,
    fault: (value) => {
      const minutes = Number(value);
      return Number.isInteger(minutes) && minutes >= 3 && minutes <= 90
        ? undefined
        : 'a whole number from 3 to 90';
    },
  },
];

const awaiting: Field = {
  name: 'awaiting',
  ask: 'Languages whose text comes later (Enter: none)',
  many: true,
  preset: () => '',
  choices: (answers, { files }) => {
    const source = coursesOf(files).find(({ id }) => id === answers['course'])?.source;
    const names = { ky: 'Kyrgyz', ru: 'Russian', en: 'English' };
    return locales
      .filter((locale) => locale !== source)
      .map((locale) => ({
        value: locale,
        label: names[locale],
        hint: 'readers get the source language with a notice',
      }));
  },
};

const course: Field = {
  name: 'course',
  ask: 'In which course',
  choices: (_, { files }) => coursesOf(files).map(({ id, title }) => ({ value: id, label: title, hint: id })),
};

/** A lesson in a course that exists. */
export const lesson: Kind = {
  name: 'lesson',
  about: 'a lesson with its quiz, in three languages',
  fields: [
    course,
    ...threeFields('title', 'Title', {
      ky: 'Сөздөр кайда турат',
      ru: 'Где хранить слова',
      en: 'Where the words live',
    }),
    idField('title-en', (answers) => ({ kind: 'lesson', course: answers['course'] ?? '' })),
    ...lessonFields,
    awaiting,
  ],
  plan: (answers, ground) => {
    const list = `courses/${answers['course']}/course.yaml`;
    const id = answers['id'] ?? '';
    const made = lessonFiles({ ...answers, course: answers['course'] ?? '', id }, ground);
    const changed = new Map([[list, withWord(fileOf(ground, list), 'lessons', id, list)]]);
    return { ...made, changed };
  },
};

/** The files of a lesson, all but the line in its course. */
export function lessonFiles(answers: Answers & { course: string; id: string }, ground: Ground): Plan {
  const folder = `courses/${answers.course}/${answers.id}`;
  const headings = headingsOf(answers['sections']);
  const sections = headings.length > 0 ? sectionIds(headings) : templateSections;
  const later = listOf(answers['awaiting']);
  const questions = questionsFor(answers, ground, sections);
  const template = (name: string) => fileOf(ground, `_templates/lesson/${name}`);
  const texts = locales
    .filter((locale) => !later.includes(locale))
    .map(
      (locale) =>
        [
          `${folder}/${locale}.mdx`,
          textFrom(template(`${locale}.mdx`), locale, headings, questions),
        ] as const,
    );
  const sheet = filled(template('lesson.yaml'), {
    minutes: Number(answers['minutes']),
    ...threeValues(answers, 'title'),
    sections,
    ...(later.length > 0 ? { awaiting: later } : {}),
  });
  const quiz = `questions:\n${questions.map(({ text }) => asMember(text, '  ')).join('\n')}`;
  return {
    made: new Map([
      [`${folder}/lesson.yaml`, sheet],
      ...texts,
      [`${folder}/quiz.yaml`, quiz],
      [`${folder}/plan.yaml`, template('plan.yaml')],
    ]),
    changed: new Map(),
    open: [
      `${folder}/lesson.yaml`,
      ...texts.map(([file]) => file),
      `${folder}/quiz.yaml`,
      `${folder}/plan.yaml`,
    ],
    page: folder,
    hints: [
      'Every text between ‹ and › waits for you. The signs ‹ › go away together with what stands between them.',
      'In a text, <Explains id="…" /> stays before the paragraph that answers that question.',
      'When all is written: npm run content:release, which writes the questions and texts down.',
    ],
  };
}

function questionsFor(
  answers: Answers & { course: string; id: string },
  ground: Ground,
  sections: readonly string[],
): (Answering & { readonly text: string })[] {
  const ids: string[] = [];
  const places = placeOfRight(ground.files, answers.course);
  return listOf(answers['questions']).map((type, index) => {
    const section = index % sections.length;
    const id = idFrom(`about ${sections[section]}`, (each) => ids.includes(each));
    ids.push(id);
    const text = blankQuestion(ground.examples.get(type) ?? '', {
      id,
      section: sections[section] ?? '',
      place: places(type),
    });
    return { id, section, paragraph: Math.floor(index / sections.length), text };
  });
}
