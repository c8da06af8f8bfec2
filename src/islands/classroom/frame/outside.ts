import type { LoadJudging } from './judging.ts';

/**
 * What lies above islands and is handed in by `layouts/classroom.ts`: the types of questions and the engine of labs. Each
 * field is a function that fetches what it needs when it is first called.
 */
export interface Outside {
  /** Loads what judges and tells answers to the questions of some quizzes. */
  readonly loadJudging: LoadJudging;
}
