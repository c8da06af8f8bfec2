import type { Locale } from '@/core/locale/locale.ts';
import type { LabRun } from '@/core/record/run.ts';
import type { Scenario } from '@/core/scenario/scenario.ts';
import { startEngine } from './engine.ts';
import { actionsOf, forkOf } from './run-document.ts';

/** One engine for all runs of a page; it plays one after another. */
let engine: ReturnType<typeof startEngine> | undefined;
let last: Promise<unknown> = Promise.resolve();

async function played(rules: Scenario, run: LabRun, locale: Locale): Promise<string | undefined> {
  const actions = actionsOf(rules, run);
  if (actions === undefined) return undefined;
  engine ??= startEngine();
  await engine.ask({ type: 'open', scenario: rules, seed: run.seed, fork: forkOf(run), actions });
  return engine.ask({ type: 'evidence', locale });
}

/**
 * What proves a stored run of a lab away from its page, played again beside the main thread by the rules the lab has now; undefined when
 * it was made by others. Rejects when there is no engine.
 */
export function evidenceOf(rules: Scenario, run: LabRun, locale: Locale): Promise<string | undefined> {
  const next = last.then(() => played(rules, run, locale));
  last = next.catch(() => undefined);
  return next;
}
