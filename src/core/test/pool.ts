/** How much a question of a test asks: to recall, to apply to a case, to judge between ways. */
export type Level = 'recall' | 'apply' | 'judge';

/** The levels, easiest first. */
export const levels: readonly Level[] = ['recall', 'apply', 'judge'];

/** A question in a revision, as an attempt names it. A type and not an interface, so that it counts as `Json`. */
export type Asked = { readonly id: string; readonly rev: number };

/** A question of the pool, as far as the rules of the test want to know it. */
export interface PoolQuestion extends Asked {
  readonly level: Level;
  /** The lesson that explains it. */
  readonly lesson: string;
  /** Outcomes of the course that it exercises; without any it exercises its lesson. */
  readonly skills?: readonly string[] | undefined;
}

/** How many questions of each level one attempt asks. */
export type Quotas = Readonly<Record<Level, number>>;

/** The test of a course: its pool, and how much of it an attempt draws. */
export interface TestPlan {
  readonly course: string;
  readonly draw: Quotas;
  readonly questions: readonly PoolQuestion[];
}

/** How many questions one attempt asks. */
export function sizeOf(draw: Quotas): number {
  return levels.reduce((sum, level) => sum + draw[level], 0);
}
