/** A question of the site, as far as review wants to know it. */
export interface ReviewQuestion {
  readonly course: string;
  readonly lesson: string;
  readonly id: string;
  readonly rev: number;
  /** Outcomes of the course that it exercises; without any it exercises its lesson. */
  readonly skills?: readonly string[] | undefined;
  /** Whether a wrong idea about it costs money. */
  readonly safety?: boolean | undefined;
}

/** Every question of the site, in the order of courses and lessons. */
export type ReviewPlan = readonly ReviewQuestion[];
