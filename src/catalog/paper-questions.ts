import { paperDraw } from '@/core/test/paper.ts';
import { sizeOf } from '@/core/test/pool.ts';
import type { Course, CourseTest, TestQuestion } from './catalog-types.ts';
import { outOfPaper } from './stale-questions.ts';

/**
 * The questions of the printed form of a test, in their order; the answer sheet has the same. A class may hold it in several
 * languages, so what is out in one of them is out, unless too few would be left: then older wordings come along.
 */
export function paperQuestions({ id: course }: Course, { draw, questions }: CourseTest): TestQuestion[] {
  const pool = questions.map((question) => ({ ...question, out: outOfPaper(course, question) }));
  const isEnough = pool.filter(({ out }) => out === undefined).length >= sizeOf(draw);
  const asked = isEnough
    ? pool
    : pool.map((each) => (each.out === 'wording' ? { ...each, out: undefined } : each));
  return paperDraw({ course, draw, questions: asked }).flatMap(
    (drawn) => questions.find(({ id }) => id === drawn.id) ?? [],
  );
}
