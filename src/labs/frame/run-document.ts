import { isSeed, seedFrom } from '@/core/random/seed.ts';
import type { Json } from '@/core/record/event.ts';
import type { LabRun } from '@/core/record/run.ts';
import type { Action } from '@/core/scenario/action.ts';
import { engine } from '@/core/scenario/engine.ts';
import type { Scenario } from '@/core/scenario/scenario.ts';
import { newId } from '@/storage/identity.ts';

/** The first line of a stored run: by which rules its actions were made. */
function header(scenario: Scenario): Json {
  return { t: 'begin', engine, rev: scenario.rev };
}

/** A run that has just begun, with the given seed or a drawn one. */
export function newRun(
  scenario: Scenario,
  seed = seedFrom(crypto.getRandomValues(new Uint8Array(4))),
): LabRun {
  return {
    id: newId(),
    lab: scenario.id,
    seed,
    actions: [header(scenario)],
    updated: new Date().toISOString(),
  };
}

/** The run with one action more. */
export function withAction(run: LabRun, action: Action): LabRun {
  return { ...run, actions: [...run.actions, { ...action }], updated: new Date().toISOString() };
}

/** The actions of a stored run to be replayed; undefined when it was made by other rules or is damaged. */
export function actionsOf(scenario: Scenario, run: LabRun): readonly Json[] | undefined {
  const [first, ...actions] = run.actions;
  const known = JSON.stringify(first) === JSON.stringify(header(scenario)) && isSeed(run.seed);
  return known && run.lab === scenario.id ? actions : undefined;
}
