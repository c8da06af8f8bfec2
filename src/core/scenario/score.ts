import type { Score } from '../grading/score.ts';
import type { LabEvent } from './event.ts';
import { holds } from './predicate.ts';
import type { Ending, Scenario } from './scenario.ts';
import type { State } from './state.ts';

/** Points of each goal, and what hints took away. */
export type ScoreDetails = {
  readonly goals: Readonly<Record<string, readonly [earned: number, total: number]>>;
  readonly hints: number;
};

/** What can still count: after the end nothing changes the score. */
function judged(log: readonly LabEvent[]): readonly LabEvent[] {
  const end = log.findIndex((event) => event.type === 'finished');
  return end < 0 ? log : log.slice(0, end + 1);
}

/** The score of a run so far: each goal gives the points of its first line that holds; hints cost, but never below nothing. */
export function score(scenario: Scenario, state: State): Score<ScoreDetails> {
  const log = judged(state.log);
  const goals = Object.fromEntries(
    scenario.goals.map(({ id, credit }) => {
      const earned = credit.find((line) => holds(line.if, log, state.vars))?.points ?? 0;
      return [id, [earned, Math.max(...credit.map((line) => line.points))] as const];
    }),
  );
  const hints = log
    .filter((event) => event.type === 'hint')
    .reduce((sum, event) => sum + Number(event.data.cost), 0);
  const lines = Object.values(goals);
  const earned = lines.reduce((sum, [points]) => sum + points, 0);
  const total = lines.reduce((sum, [, points]) => sum + points, 0);
  return { type: 'points', earned: Math.max(0, earned - hints), total, details: { goals, hints } };
}

/** The ending that fits the run: the first whose condition holds. */
export function endingOf(scenario: Scenario, state: State): Ending {
  const log = judged(state.log);
  const ending = scenario.endings.find(({ when }) => when === null || holds(when, log, state.vars));
  if (!ending) throw new Error('the last ending of a scenario has no condition');
  return ending;
}
