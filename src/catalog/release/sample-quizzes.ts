import { stringify } from 'yaml';
import { sampleContent } from '../sample-content.ts';

/** A question of a sample as its author would write it. */
export type SampleQuestion = Record<string, unknown> & { id: string; rev: number; type: string };
/** The quizzes of a sample course, by lesson. */
export type SampleQuizzes = Record<'first-key' | 'second-key', SampleQuestion[]>;

/** A text in three languages that no other place shares; `turn` keeps its length, so that no answer becomes the longest. */
export function sampleText(place: string, turn = 0) {
  const words = (locale: string) =>
    `${locale} ${place.padEnd(12, '.')} word ${String(turn).padStart(4, '0')}`;
  return { ky: words('ky'), ru: words('ru'), en: words('en') };
}

/** An option with a text of its own. */
export function sampleOption(id: string, correct: boolean) {
  return { id, correct, text: sampleText(id), reason: sampleText(`why-${id}`) };
}

/** A whole question of one of four types. */
export function sampleQuestion(id: string, type: string): SampleQuestion {
  const head = { id, type, rev: 1, section: 'one', prompt: sampleText(id) };
  if (type === 'number')
    return {
      ...head,
      answer: 12,
      tolerance: 0,
      unit: sampleText('unit'),
      reason: sampleText('reason'),
      mistakes: [{ value: -1, reason: sampleText('mistake') }],
      otherwise: sampleText('otherwise'),
    };
  if (type === 'order') {
    const items = ['a', 'b', 'c'].map((item) => ({ id: item, text: sampleText(item) }));
    return { ...head, items, reason: sampleText('reason') };
  }
  const right = type === 'one-choice' ? ['a'] : ['a', 'b'];
  return {
    ...head,
    options: ['a', 'b', 'c', 'd'].map((option) => sampleOption(option, right.includes(option))),
  };
}

/** Two lessons with two questions of each type. */
export function sampleQuizzes(): SampleQuizzes {
  const quiz = (lesson: string) =>
    ['one-choice', 'several-choices', 'order', 'number', 'one-choice', 'number'].map((type, index) =>
      sampleQuestion(`${lesson}${index}`, type),
    );
  return { 'first-key': quiz('f'), 'second-key': quiz('s') };
}

/** A whole `content/` with these quizzes and, after the first, a release. */
export function sampleFiles(quizzes: SampleQuizzes, release?: string): Map<string, string> {
  const files = sampleContent();
  const course = files.get('courses/keys/course.yaml') ?? '';
  files.set('courses/keys/course.yaml', course.replace('[first-key]', '[first-key, second-key]'));
  for (const [path, text] of [...files])
    if (path.includes('/first-key/')) files.set(path.replace('/first-key/', '/second-key/'), text);
  for (const [lesson, questions] of Object.entries(quizzes))
    files.set(`courses/keys/${lesson}/quiz.yaml`, stringify({ questions }));
  return release === undefined ? files : files.set('release.json', release);
}
