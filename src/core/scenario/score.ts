import type { Score } from '../grading/score.ts';
import type { LabEvent } from './event.ts';
import { holds } from './predicate.ts';
import type { Ending, Goal, Scenario } from './scenario.ts';
import type { State } from './state.ts';

/** How a dealt set was told apart: bad ones found of all bad, good ones called bad of all good. */
export type Detection = {
  readonly hits: number;
  readonly bads: number;
  readonly alarms: number;
  readonly goods: number;
};

/** Points of each goal, what hints took away, and how each dealt set was told apart. */
export type ScoreDetails = {
  readonly goals: Readonly<Record<string, readonly [earned: number, total: number]>>;
  readonly hints: number;
  readonly detected: Readonly<Record<string, Detection>>;
};

/** What can still count: after the end nothing changes the score. */
function judged(log: readonly LabEvent[]): readonly LabEvent[] {
  const end = log.findIndex((event) => event.type === 'finished');
  return end < 0 ? log : log.slice(0, end + 1);
}

/** How a set was told apart: the last word on each thing counts, and a good thing on which nothing was said counts as not seen. */
export function detection(log: readonly LabEvent[], set: string): Detection & { readonly passed: number } {
  const dealt = log.find((event) => event.type === 'dealt' && event.data.set === set);
  const last = new Map<unknown, LabEvent['data']>();
  for (const { type, data } of log) if (type === 'judged' && data.set === set) last.set(data.item, data);
  const judgements = [...last.values()];
  const count = (bad: boolean, marked: boolean) =>
    judgements.filter((data) => data.bad === bad && data.marked === marked).length;
  return {
    hits: count(true, true),
    bads: Number(dealt?.data.bads ?? 0),
    alarms: count(false, true),
    goods: Number(dealt?.data.goods ?? 0),
    passed: count(false, false),
  };
}

/** Hit rate and rate of good ones let pass, together, less what guessing gives: 1 for all right, 0 for accepting or refusing everything. */
function skill({ hits, bads, passed, goods }: ReturnType<typeof detection>): number {
  return bads && goods ? Math.max(0, hits / bads + passed / goods - 1) : 0;
}

function pointsOf(goal: Goal, log: readonly LabEvent[], vars: State['vars']): readonly [number, number] {
  if ('detect' in goal)
    return [Math.floor(goal.points * skill(detection(log, goal.detect)) + 1e-9), goal.points];
  const earned = goal.credit.find((line) => holds(line.if, log, vars))?.points ?? 0;
  return [earned, Math.max(...goal.credit.map((line) => line.points))];
}

/** The score of a run so far: each goal gives the points of its first line that holds; hints cost, but never below nothing. */
export function score(scenario: Scenario, state: State): Score<ScoreDetails> {
  const log = judged(state.log);
  const goals = Object.fromEntries(
    scenario.goals.map((goal) => [goal.id, pointsOf(goal, log, state.vars)] as const),
  );
  const detected = Object.fromEntries(
    scenario.goals.flatMap((goal) => {
      if (!('detect' in goal)) return [];
      const { passed: _, ...found } = detection(log, goal.detect);
      return [[goal.detect, found]];
    }),
  );
  const hints = log
    .filter((event) => event.type === 'hint')
    .reduce((sum, event) => sum + Number(event.data.cost), 0);
  const lines = Object.values(goals);
  const earned = lines.reduce((sum, [points]) => sum + points, 0);
  const total = lines.reduce((sum, [, points]) => sum + points, 0);
  return { type: 'points', earned: Math.max(0, earned - hints), total, details: { goals, hints, detected } };
}

/** The ending that fits the run: the first whose condition holds. */
export function endingOf(scenario: Scenario, state: State): Ending {
  const log = judged(state.log);
  const ending = scenario.endings.find(({ when }) => when === null || holds(when, log, state.vars));
  if (!ending) throw new Error('the last ending of a scenario has no condition');
  return ending;
}

/** Whether so many points reach the pass mark of a scenario. */
export function passes({ pass }: Pick<Scenario, 'pass'>, earned: number, total: number): boolean {
  return earned * 100 >= total * pass;
}
