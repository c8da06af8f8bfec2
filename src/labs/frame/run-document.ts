import { isSeed, seedFrom } from '@/core/random/seed.ts';
import type { Json } from '@/core/record/event.ts';
import type { LabRun } from '@/core/record/run.ts';
import type { ActionData } from '@/core/scenario/action.ts';
import { engine } from '@/core/scenario/engine.ts';
import { alone, type Fork, readFork } from '@/core/scenario/fork.ts';
import type { Scenario } from '@/core/scenario/scenario.ts';
import { newId } from '@/storage/identity.ts';

/** A seed nobody has chosen. */
export function freshSeed(): string {
  return seedFrom(crypto.getRandomValues(new Uint8Array(4)));
}

/** The first line of a stored run: by which rules its actions were made, and what was brought from the practice world. */
function header(scenario: Pick<Scenario, 'rev'>, seed: string, { wallet, met }: Fork): Json {
  const brought = { ...(wallet === seed ? {} : { wallet }), ...(met ? { met } : {}) };
  return { t: 'begin', engine, rev: scenario.rev, ...brought };
}

/** A run that has just begun, with the given seed or a drawn one. */
export function newRun(
  scenario: Pick<Scenario, 'id' | 'rev'>,
  seed = freshSeed(),
  fork: Fork = alone(seed),
): LabRun {
  return {
    id: newId(),
    lab: scenario.id,
    seed,
    actions: [header(scenario, seed, fork)],
    updated: new Date().toISOString(),
  };
}

/** The run with one action more. */
export function withAction(run: LabRun, action: ActionData): LabRun {
  return { ...run, actions: [...run.actions, { ...action }], updated: new Date().toISOString() };
}

/** What the run brought from the practice world. */
export function forkOf(run: LabRun): Fork {
  const first = run.actions[0];
  const { wallet, met } = (typeof first === 'object' && first !== null ? first : {}) as Record<string, Json>;
  return readFork(run.seed, wallet, met);
}

/** The actions of a stored run to be replayed; undefined when it was made by other rules or is damaged. */
export function actionsOf(scenario: Scenario, run: LabRun): readonly Json[] | undefined {
  const [first, ...actions] = run.actions;
  const wanted = JSON.stringify(header(scenario, run.seed, forkOf(run)));
  const known = JSON.stringify(first) === wanted && isSeed(run.seed);
  return known && run.lab === scenario.id ? actions : undefined;
}
