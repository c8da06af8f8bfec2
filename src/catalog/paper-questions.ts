import { paperDraw } from '@/core/test/paper.ts';
import type { Course, CourseTest, TestQuestion } from './catalog-types.ts';

/** The questions of the printed form of a test, in their order; the answer sheet has the same. */
export function paperQuestions({ id: course }: Course, { draw, questions }: CourseTest): TestQuestion[] {
  return paperDraw({ course, draw, questions }).flatMap(
    (asked) => questions.find(({ id }) => id === asked.id) ?? [],
  );
}
