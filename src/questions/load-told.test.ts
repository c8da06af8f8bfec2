import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { loadTold } from './load-told.ts';
import { quizData } from './quiz-data.ts';
import { example, folders, rightAnswer } from './sample-answers.ts';

const questions = folders.map(example);
const data = quizData({ course: 'keys', lesson: 'one-way', questions, locale: 'ky' });
const asked: string[] = [];
let answers: () => Promise<Response>;

beforeEach(() => {
  asked.length = 0;
  answers = async () => Response.json(data);
  vi.stubGlobal('fetch', (href: string) => {
    asked.push(href);
    return answers();
  });
});
afterEach(() => vi.unstubAllGlobals());

it('tells an answer of any type in the language of the page, with where the lesson explains it', async () => {
  for (const question of questions) {
    const told = await loadTold({ lessonHref: '/ky/a/', id: question.id }, rightAnswer(question));
    expect(told?.prompt).toBe(question.prompt.ky);
    expect(told?.explained).toBe(`/ky/a/#${question.section}`);
    expect(told?.parts.map(({ right }) => right)).not.toContain(false);
    expect(told?.parts.length).toBeGreaterThan(0);
  }
  expect(asked).toEqual(['/ky/a/quiz.json']);
});

it('gives nothing for a question that is not there', async () => {
  for (const id of ['gone', 'constructor', '__proto__'])
    expect(await loadTold({ lessonHref: '/ky/b/', id }, 'x')).toBeUndefined();
});

it('rejects without a network and tries again when it is asked again', async () => {
  answers = () => Promise.reject(new TypeError('offline'));
  const place = { lessonHref: '/ky/c/', id: questions[0]?.id ?? '' };
  await expect(loadTold(place, 'x')).rejects.toThrow('offline');
  answers = async () => Response.json(data);
  expect(await loadTold(place, 'x')).toBeDefined();
});
