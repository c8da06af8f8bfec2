// A class with keys, an assignment to it and what is handed in, for tests.
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Assignment } from '@/core/classroom/assignment.ts';
import type { GivenAnswer, Submission } from '@/core/classroom/submission.ts';
import type { Json } from '@/core/record/event.ts';
import { makeKeys } from './keys.ts';

/** Keys and address of a class. */
export async function sampleClass(id = 'Q29sbGVjdGl') {
  const keys = await makeKeys();
  return { keys, to: { id, seal: keys.seal.publicKey, sign: keys.sign.publicKey } };
}

/** An assignment of one lesson. */
export const sampleTask: Omit<Assignment, 'to'> = {
  id: 'AbCdEfGhIjK',
  className: '9-А',
  from: 'Асанова Г. Т.',
  note: '',
  items: [{ kind: 'lesson', course: 'keys-wallets-recovery', lesson: 'where-words-live', pin: '0a1b2c3d' }],
  issued: '2026-11-20T06:00:00.000Z',
  due: '2026-11-30T12:00:00.000Z',
  pass: 80,
  tries: 0,
  seeds: 'same',
  locale: 'ky',
};

/** Something handed in with nothing in it. */
export const emptySubmission: Submission = {
  id: 'ZyXwVuTsRqP',
  assignment: 'AbCdEfGhIjK',
  pupil: 'Асанова Айгүл',
  device: 'aB3-_xYz',
  locale: 'ky',
  at: '2026-11-26T09:41:12.345Z',
  answers: [],
  attempts: [],
  runs: [],
  readings: [],
};

interface Asked {
  readonly id: string;
  readonly type: string;
  readonly section: string;
  readonly rev: number;
  readonly options?: readonly { readonly id: string; readonly correct: boolean }[];
  readonly items?: readonly { readonly id: string }[];
  readonly answer?: number;
}

const courses = 'content/courses';

/** Every quiz of the site: `course/lesson` and its questions as the file has them. */
export function quizzes(): readonly { readonly home: string; readonly questions: readonly Asked[] }[] {
  return readdirSync(courses, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('quiz.yaml'))
    .map((file) => ({
      home: file.replaceAll('\\', '/').replace('/quiz.yaml', ''),
      questions: (parse(readFileSync(`${courses}/${file}`, 'utf8')) as { questions: Asked[] }).questions,
    }));
}

/** The longest answer there is to a question: all that is right, or all of a row. */
function answerTo({ type, options = [], items = [], answer = 0 }: Asked): Json {
  if (type === 'one-choice') return options.map(({ id }) => id).sort((a, b) => b.length - a.length)[0] ?? '';
  if (type === 'order') return items.map(({ id }) => id);
  return type === 'number' ? answer + 0.25 : options.map(({ id }) => id);
}

/** A whole quiz answered once, each question after so many minutes and at a millisecond of its own. */
export function quizSubmission(home: string, questions: readonly Asked[]): Submission {
  const begun = Date.parse('2026-11-26T09:12:03.117Z');
  const answers = questions.map((asked, n): GivenAnswer => {
    const total = asked.options?.filter(({ correct }) => correct).length || 1;
    return {
      object: `question:${home}/${asked.id}`,
      rev: asked.rev,
      at: new Date(begun + n * 93_471 + n * n * 7919).toISOString(),
      answer: answerTo(asked),
      earned: n % 2 === 0 ? total : 0,
      total,
      hints: n === 1 ? 2 : undefined,
      sure: ((n % 3) + 1) as 1 | 2 | 3,
    } as GivenAnswer;
  });
  return { ...emptySubmission, answers };
}
