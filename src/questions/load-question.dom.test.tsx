// @vitest-environment happy-dom
import { act, cleanup, render, screen } from '@testing-library/preact';
import type { VNode } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { exampleQuestion } from './frame/example-island.ts';
import { reset, settled } from './frame/fake-record.ts';
import { loadQuestion } from './load-question.ts';
import { questionData, quizData } from './quiz-data.ts';
import type { Question } from './registry.ts';

vi.mock('@/storage/record.ts', () => import('./frame/fake-record.ts'));

const questions = ['one-choice', 'number'].map((type) => exampleQuestion<Question>(type));
const [choice] = questions;
const data = quizData({ course: 'keys', lesson: 'one-way', questions, locale: 'en' });
const asked: string[] = [];
let answers: () => Promise<Response>;

beforeEach(() => {
  asked.length = 0;
  answers = async () => Response.json(data);
  vi.stubGlobal('fetch', (href: string) => {
    asked.push(href);
    return answers();
  });
  reset();
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

const placeOf = (lessonHref: string, more = {}) => ({
  lessonHref,
  id: choice?.id ?? '',
  rev: choice?.rev ?? 1,
  number: 2,
  total: 7,
  ...more,
});

it('gives a question as in its lesson, numbered in its new place, its explanation in the lesson', async () => {
  const loaded = await loadQuestion(placeOf('/en/a/'));
  expect(loaded?.prompt).toBe(choice?.prompt.en);
  expect((loaded?.island as VNode | undefined)?.props).toMatchObject({
    explained: `/en/a/#${choice?.section}`,
    object: `question:keys/one-way/${choice?.id}`,
  });
  render(loaded?.island ?? null);
  await act(settled);
  expect(screen.getByText(/^Question 2 of 7/)).toBeDefined();
});

it('of a test is named there, explained in its lesson and carries the attempt', async () => {
  const place = { course: 'keys', lesson: 'test', questions, locale: 'en' as const };
  const pool = questionData({ ...place, explainedBy: ({ id }) => `/en/lesson-of-${id}/` });
  answers = async () => Response.json(pool);
  const loaded = await loadQuestion(placeOf('/en/test/', { attempt: 'third' }));
  expect((loaded?.island as VNode | undefined)?.props).toMatchObject({
    explained: `/en/lesson-of-${choice?.id}/#${choice?.section}`,
    object: `question:keys/test/${choice?.id}`,
    attempt: 'third',
  });
  expect(pool).not.toHaveProperty('summary');
});

it('fetches a quiz once for all its questions', async () => {
  for (const { id, rev } of questions) await loadQuestion(placeOf('/en/b/', { id, rev }));
  expect(asked).toEqual(['/en/b/quiz.json']);
});

it('gives nothing for a question that was revised or taken away', async () => {
  expect(await loadQuestion(placeOf('/en/c/', { rev: 9 }))).toBeUndefined();
  expect(await loadQuestion(placeOf('/en/c/', { id: 'gone' }))).toBeUndefined();
});

it('rejects without connection and on a missing file, and succeeds when tried again', async () => {
  answers = () => Promise.reject(new TypeError('offline'));
  await expect(loadQuestion(placeOf('/en/d/'))).rejects.toThrow('offline');
  answers = async () => new Response('', { status: 404 });
  await expect(loadQuestion(placeOf('/en/d/'))).rejects.toThrow('404');
  answers = async () => Response.json(data);
  expect((await loadQuestion(placeOf('/en/d/')))?.prompt).toBe(choice?.prompt.en);
});

it('leads to the paragraph that the lesson marks, else to the section', () => {
  const id = choice?.id ?? '';
  const explainedIn = (explained: readonly string[]) => {
    const marked = quizData({ course: 'keys', lesson: 'one-way', questions, explained, locale: 'en' });
    return marked.questions[id]?.props.explained;
  };
  expect(explainedIn([id])).toBe(`#explains-${id}`);
  expect(explainedIn([])).toBe(`#${choice?.section}`);
});
