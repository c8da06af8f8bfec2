import { type Attempt, shareOf } from './attempt.ts';
import type { PoolQuestion } from './pool.ts';

/** How an attempt went in one skill. */
export interface SkillScore {
  /** Id of an outcome of the course, or of a lesson of it. */
  readonly id: string;
  readonly earned: number;
  readonly total: number;
}

/**
 * How an attempt went in each skill that its questions exercise, in the order of the pool; a question of several skills
 * counts in each of them, one that the site no longer has in none.
 */
export function bySkill({ questions }: Attempt, pool: readonly PoolQuestion[]): readonly SkillScore[] {
  const skills = new Map<string, SkillScore>();
  for (const { id, lesson, skills: own = [] } of pool) {
    const question = questions.find((each) => each.id === id);
    if (question === undefined) continue;
    for (const skill of new Set(own.length > 0 ? own : [lesson])) {
      const { earned, total } = skills.get(skill) ?? { earned: 0, total: 0 };
      skills.set(skill, { id: skill, earned: earned + shareOf(question), total: total + 1 });
    }
  }
  return [...skills.values()];
}
