/** How much a question of a test asks: to recall, to apply to a case, to judge between ways. */
export type Level = 'recall' | 'apply' | 'judge';

/** The levels, easiest first. */
export const levels: readonly Level[] = ['recall', 'apply', 'judge'];

/** A question in a revision, as an attempt names it. A type and not an interface, so that it counts as `Json`. */
export type Asked = { readonly id: string; readonly rev: number };

/**
 * Why a question of the pool is not drawn for the time being: the question itself is in doubt, or only its wording in the language
 * of the page is older than its source.
 */
export type Out = 'question' | 'wording';

/** A question of the pool, as far as the rules of the test want to know it. */
export interface PoolQuestion extends Asked {
  readonly level: Level;
  /** The lesson that explains it. */
  readonly lesson: string;
  /** Outcomes of the course that it exercises; without any it exercises its lesson. */
  readonly skills?: readonly string[] | undefined;
  /** Set while it is not drawn; decided on the day the page was made. */
  readonly out?: Out | undefined;
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
