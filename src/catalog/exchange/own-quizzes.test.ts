import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import type { Question } from '@/questions/registry.ts';
import { quizSchema } from '@/questions/registry.ts';
import { sampleContent } from '../sample-content.ts';
import { exportQuiz } from './export-quiz.ts';
import { type FormatName, formatNames } from './formats.ts';
import { importQuestions, type SourceFile } from './import/import-questions.ts';

const courses = join(import.meta.dirname, '../../../content/courses');
const quizzes = readdirSync(courses, { recursive: true, encoding: 'utf8' })
  .filter((file) => /(quiz|test)\.yaml$/.test(file))
  .map(
    (file) =>
      (parse(readFileSync(join(courses, file), 'utf8'), { schema: 'core' }) as { questions: Question[] })
        .questions,
  );
const examples = readdirSync(join(import.meta.dirname, '../../questions'), {
  recursive: true,
  encoding: 'utf8',
})
  .filter((file) => file.endsWith('example.yaml'))
  .map(
    (file) =>
      parse(readFileSync(join(import.meta.dirname, '../../questions', file), 'utf8'), {
        schema: 'core',
      }) as Question,
  );
const all = [...quizzes.flat(), ...examples].filter(
  (each, at, list) => list.findIndex(({ id }) => id === each.id) === at,
);

const carried: Readonly<Record<FormatName, readonly string[]>> = {
  gift: ['one-choice', 'several-choices', 'true-false', 'match', 'groups', 'number', 'order', 'gap-text'],
  'moodle-xml': [
    'one-choice',
    'several-choices',
    'true-false',
    'match',
    'groups',
    'number',
    'order',
    'gap-text',
  ],
  csv: ['one-choice', 'several-choices', 'true-false', 'match', 'groups', 'number', 'order', 'gap-text'],
  aiken: ['one-choice'],
};

/** Structure, key and texts of a question without ids, and without the lists that no format carries. */
function bare(question: Question): unknown {
  const text = ({ ky, ru, en }: { ky: string; ru: string; en: string }) => ({ ky, ru, en });
  switch (question.type) {
    case 'one-choice':
    case 'several-choices':
      return [
        question.type,
        text(question.prompt),
        question.options.map((each) => [each.correct, text(each.text)]),
      ];
    case 'true-false':
      return [question.type, text(question.prompt), question.truth];
    case 'match': {
      const answer = (id: string) => question.right.find((each) => each.id === id)?.text;
      return [
        question.type,
        question.left.map((each) => [each.text, answer(each.match)]),
        question.right.length,
      ];
    }
    case 'groups':
      return [
        question.type,
        question.items.map((each) => [each.text, question.groups.find(({ id }) => id === each.group)?.text]),
      ];
    case 'order':
      return [question.type, question.items.map((each) => each.text)];
    case 'number':
      return [
        question.type,
        question.answer,
        question.tolerance,
        question.mistakes.map(({ value, reason }) => [value, reason]),
      ];
    case 'gap-text':
      // Gaps stand in another order in each language, and come back by their place.
      return [
        question.type,
        text(question.prompt),
        question.text.ky.replace(/\[\[.*?\]\]/g, '_'),
        question.gaps.length,
      ];
    default:
      return undefined;
  }
}

/** Questions that all three languages tell alike, place by place: others cannot be joined by order. */
const isAlike = (question: Question) =>
  question.type !== 'gap-text' ||
  ['ru', 'en'].every(
    (locale) =>
      (question.text[locale as 'ru'].match(/\[\[.*?\]\]/g) ?? []).join() ===
      (question.text.ky.match(/\[\[.*?\]\]/g) ?? []).join(),
  );

it.each(formatNames)(
  'the questions of the site go out as %s in three languages and come back as one quiz',
  (format) => {
    const outgoing = all.filter(isAlike);
    const wanted = outgoing.filter(({ type, ...rest }) => {
      const gaps = (rest as { gaps?: unknown[] }).gaps?.length ?? 1;
      return carried[format].includes(type) && (format !== 'gift' || gaps === 1);
    });
    const sources = (['ky', 'ru', 'en'] as const).map((locale): SourceFile => {
      const { text, count, lost } = exportQuiz(outgoing, locale, format);
      expect(count).toBe(wanted.length);
      // What is not there is named.
      for (const { id } of outgoing.filter((each) => !wanted.includes(each)))
        expect(lost.find(({ name }) => name === id)?.what).toContain('left out');
      return { locale, file: `${locale}.txt`, text, format };
    });
    const files = sampleContent();
    files.delete('courses/keys/first-key/quiz.yaml');
    const {
      files: written,
      problems,
      fates,
    } = importQuestions(files, 'courses/keys/first-key', sources as [SourceFile]);
    expect(problems).toEqual([]);
    expect(fates.filter(({ fate }) => fate !== 'carried')).toEqual([]);
    const { questions } = quizSchema.parse(
      parse(written.get('courses/keys/first-key/quiz.yaml') ?? '', { schema: 'core' }),
    );
    expect(questions.map(bare)).toEqual(wanted.map(bare));
    // Aiken knows no names.
    if (format !== 'aiken') expect(questions.map(({ id }) => id)).toEqual(wanted.map(({ id }) => id));
  },
);
