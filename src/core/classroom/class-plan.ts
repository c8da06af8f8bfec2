import type { Quotas } from '../test/pool.ts';

/** A question in a revision. */
export interface PlanQuestion {
  readonly id: string;
  readonly rev: number;
}

/** A lesson that can be assigned, in one language. */
export interface PlanLesson {
  readonly lesson: string;
  readonly title: string;
  /** Address of its page, with a slash at the end; its `quiz.json` stands below it. */
  readonly href: string;
  readonly pin: string;
  readonly sections: readonly string[];
  readonly questions: readonly PlanQuestion[];
}

/** The test of a course. */
export interface PlanTest {
  readonly title: string;
  readonly href: string;
  readonly pin: string;
  readonly draw: Quotas;
  readonly questions: readonly PlanQuestion[];
}

/** A course that can be assigned whole or in parts. */
export interface PlanCourse {
  readonly course: string;
  readonly title: string;
  readonly pin: string;
  readonly lessons: readonly PlanLesson[];
  readonly test?: PlanTest;
}

/** A lab at one of its levels. */
export interface PlanLab {
  /** The id of the lab at its level, as in `Item`. */
  readonly lab: string;
  readonly title: string;
  /** What the level is called; empty where the lab has one only. */
  readonly levelName: string;
  /** Address of its page, with a slash at the end; its rules stand below it as `rules.json`. */
  readonly href: string;
  /** The revision under which its results are kept in the record. */
  readonly rev: number;
  readonly pin: string;
}

/** What of the site can be assigned, as it is now, in one language: `/{locale}/class/plan.json`. Courses in the order of the site. */
export interface ClassPlan {
  readonly courses: readonly PlanCourse[];
  readonly labs: readonly PlanLab[];
}
