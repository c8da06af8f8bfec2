import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json } from '@/core/record/event.ts';
import { loadJudging } from './judge-answers.ts';
import { quizData } from './quiz-data.ts';
import { gradeQuestion } from './registry.ts';
import { example, folders, rightAnswer } from './sample-answers.ts';

const questions = folders.map(example);
const data = (locale: 'ky' | 'ru') =>
  JSON.parse(JSON.stringify(quizData({ course: 'keys', lesson: 'one', questions, locale }))) as Json;
const kept = { key: 'keys/one', href: '/ky/courses/keys/one/', data: data('ky') };
const object = (id: string) => `question:keys/one/${id}`;

describe('answers judged again on the device of the teacher', () => {
  it('come to the same as on the page of the lesson, for every type, whatever language the key was kept in', async () => {
    for (const quiz of [kept, { ...kept, data: data('ru') }]) {
      const { judge } = await loadJudging([quiz]);
      for (const question of questions) {
        const answer = rightAnswer(question) as Json;
        const score = gradeQuestion(question, answer);
        expect(score.type).toBe('points');
        expect(judge(object(question.id), question.rev, answer)).toEqual(
          score.type === 'points' && { type: 'points', earned: score.earned, total: score.total },
        );
      }
    }
  });
  it('are never an exception, and junk never earns what it should not', async () => {
    const { judge, tell } = await loadJudging([kept]);
    fc.assert(
      fc.property(fc.constantFrom(...questions), fc.jsonValue(), (question, junk) => {
        const answer = junk as Json;
        const score = gradeQuestion(question, answer);
        const judged = judge(object(question.id), question.rev, answer);
        expect(judged.type).toBe(score.type === 'points' ? 'points' : 'unreadable');
        tell(object(question.id), question.rev, answer);
      }),
    );
  });
  it('have no key in another revision, in another lesson, or in a damaged file', async () => {
    const { judge, tell, prompt } = await loadJudging([
      kept,
      {
        ...kept,
        key: 'keys/two',
        data: { questions: { a: null, b: { type: 'one-choice', props: { question: { rev: 1 } } } } },
      },
      { ...kept, key: 'keys/three', data: 'junk' },
    ]);
    const [question] = questions;
    expect(judge(object(question?.id ?? ''), 99, 'x')).toEqual({ type: 'no-key' });
    expect(judge('question:keys/two/b', 1, 'x')).toEqual({ type: 'no-key' });
    expect(tell('question:keys/two/b', 1, 'x')).toBeUndefined();
    expect(prompt('question:keys/three/a', 1)).toBeUndefined();
  });
  it('are told in words, with what was asked', async () => {
    const { tell, prompt } = await loadJudging([kept]);
    for (const question of questions) {
      const told = tell(object(question.id), question.rev, rightAnswer(question) as Json);
      expect(told?.prompt).toBe(question.prompt.ky);
      expect(prompt(object(question.id), question.rev)).toBe(question.prompt.ky);
      expect(told?.parts.map(({ right }) => right)).not.toContain(false);
    }
  });
});
