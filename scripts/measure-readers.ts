// `npm run measure:readers`: whether questions are answered by who read the lesson and by nobody else. A sheet is printed for a reader who
// knows nothing of the subject, with the text or without it; the answers, one line a question, are judged by the keys.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readSheets } from '@/catalog/read-files.ts';
import { isLocale } from '@/core/locale/locale.ts';
import { isSeed } from '@/core/random/seed.ts';
import { contentFiles } from './content-files.ts';
import { optionsOf } from './options.ts';
import { fared, plainOf, posed, poseText } from './reader-sheets.ts';

const usage = `npm run measure:readers -- --course {course} [--lesson {lesson}] [--with-text] [--test]
  --test        the questions of the test of the course instead of those of its lessons
  --locale ky   the language; ky, ru or en
  --seed 0a1b2c3d   how the options are mixed; the same for the sheet and its answers
  --answers FILE    judges answers: a line for each question, "{lesson} {number} {answer}"
  --brief       of a judgement the sums only`;
const { values } = optionsOf(usage, {
  options: {
    course: { type: 'string' },
    lesson: { type: 'string' },
    locale: { type: 'string', default: 'ky' },
    seed: { type: 'string', default: '0a1b2c3d' },
    'with-text': { type: 'boolean' },
    test: { type: 'boolean' },
    answers: { type: 'string' },
    brief: { type: 'boolean' },
  },
} as const);

function fail(text: string): never {
  console.error(`${text}\n\n${usage}`);
  process.exit(1);
}

const { course = fail('--course is wanted') } = values;
const locale = isLocale(values.locale) ? values.locale : fail('--locale is ky, ru or en');
const seed = isSeed(values.seed) ? values.seed : fail('--seed is eight signs, 0–9 and a–f');
const files = contentFiles(join(import.meta.dirname, '..', 'content'));
const sheets = readSheets(files);
const file = sheets.courses.get(course)?.value ?? fail(`no course "${course}"`);
const lessons = file.lessons.filter((lesson) => values.lesson === undefined || lesson === values.lesson);
const parts = values.test
  ? [{ name: 'test', questions: sheets.tests.get(course)?.value?.questions ?? fail('no test') }]
  : lessons.map((name) => ({
      name,
      questions: sheets.quizzes.get(`${course}/${name}`)?.value?.questions ?? [],
    }));

if (values.answers === undefined) {
  for (const { name, questions } of parts) {
    console.log(`# ${name}\n`);
    const texts = values.test ? lessons : [name];
    if (values['with-text'])
      for (const lesson of texts)
        console.log(`${plainOf(files.get(`courses/${course}/${lesson}/${locale}.mdx`) ?? '')}\n`);
    const all = posed(questions, locale, seed);
    console.log(`${all.map((one, at) => poseText(one, at + 1)).join('\n\n')}\n`);
  }
} else {
  const lines = readFileSync(values.answers, 'utf8').split('\n');
  const given = new Map(
    lines.flatMap((line) => {
      const [, lesson, number, answer] = /^\s*([\w-]+)\s+(\d+)[.):]?\s+(.+)$/.exec(line) ?? [];
      return answer === undefined ? [] : [[`${lesson} ${Number(number)}`, answer] as const];
    }),
  );
  let [whole, points, asked] = [0, 0, 0];
  for (const { name, questions } of parts)
    for (const [at, one] of posed(questions, locale, seed).entries()) {
      const answer = given.get(`${name} ${at + 1}`) ?? '';
      const { earned, total, isWhole } = fared(one, answer, locale);
      asked += 1;
      whole += Number(isWhole);
      points += earned / total;
      if (!values.brief && !isWhole)
        console.log(
          `${name} ${at + 1} ${one.paper.type} ${one.question.id}: ${answer || '–'} earned ${earned} of ${total}`,
        );
    }
  const share = (part: number) => `${Math.round((100 * part) / Math.max(1, asked))} %`;
  console.log(`${course}: ${asked} questions, ${share(whole)} wholly right, ${share(points)} of the points`);
}
