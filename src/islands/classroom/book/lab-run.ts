import type { Json } from '@/core/record/event.ts';
import { begin } from '@/core/scenario/begin.ts';
import { loadDomains } from '@/core/scenario/domains/load.ts';
import { type Evidence, judgeEvidence } from '@/core/scenario/evidence.ts';
import { reduce } from '@/core/scenario/reduce.ts';
import type { Scenario } from '@/core/scenario/scenario.ts';
import { endingOf, score } from '@/core/scenario/score.ts';
import type { LabAnswer, LabRequest, Replay, ReplayStep } from './lab-protocol.ts';

const scenarios = new Map<string, Promise<Scenario | undefined>>();

/** The rules of a lab with the code of its domains; undefined when they are none. */
async function prepare(rules: Json): Promise<Scenario | undefined> {
  const { id, goals, steps } = (rules ?? {}) as Partial<Scenario>;
  if (typeof id !== 'string' || !Array.isArray(goals) || !Array.isArray(steps)) return undefined;
  return loadDomains(rules as unknown as Scenario);
}

function scenarioOf({ lab, rules }: LabRequest): Promise<Scenario | undefined> {
  const known = scenarios.get(lab);
  if (known !== undefined && rules === null) return known;
  const prepared = prepare(rules);
  scenarios.set(lab, prepared);
  prepared.catch(() => scenarios.delete(lab));
  return prepared;
}

/** Plays a run again step by step. */
function replayOf(scenario: Scenario, { seed, fork, actions }: Evidence): Replay {
  let state = begin(scenario, seed, undefined, fork);
  const vars = Object.fromEntries(Object.entries(state.vars).map(([name, value]) => [name, String(value)]));
  const steps = actions.map((action): ReplayStep => {
    const step = scenario.steps[state.step]?.id ?? '';
    const next = reduce(scenario, state, action);
    state = next.state;
    const points = score(scenario, state);
    const earned = points.type === 'points' ? points.earned : 0;
    return { action: action as Json, events: next.events, earned, step };
  });
  const end = score(scenario, state);
  const details = end.type === 'points' ? end.details : { goals: {}, hints: 0 };
  return { steps, vars, goals: details.goals, hints: details.hints, ending: endingOf(scenario, state).id };
}

/** Judges the evidence of a run by the rules as they were kept. Rejects when the code of a domain cannot be fetched. */
export async function judgeRunOf(request: LabRequest): Promise<LabAnswer> {
  const scenario = await scenarioOf(request);
  if (scenario === undefined) return { run: { type: 'unreadable', code: 'no-rules' } };
  const verdict = judgeEvidence(scenario, request.evidence);
  if (!verdict.ok) return { run: { type: 'unreadable', code: verdict.code } };
  const { evidence, earned, total, honest, finished } = verdict;
  const claimed = { earned: Number(evidence.earned) || 0, total: Number(evidence.total) || 0 };
  const run = { type: 'points', earned, total, claimed, honest, finished, seed: evidence.seed } as const;
  return request.withSteps ? { run, replay: replayOf(scenario, evidence) } : { run };
}
