import type { Json } from './event.ts';
import { isInstant, isJson } from './parse-event.ts';

/** One run of a lab: its seed and everything done in it; the same seed and actions replay to the same end anywhere. */
export interface LabRun {
  /** A random id made when the run began; a run that went two ways in two tabs gets a second one ending in `~2`. */
  readonly id: string;
  readonly lab: string;
  readonly seed: string;
  /** Append-only. */
  readonly actions: readonly Json[];
  /** When the last action was added, ISO 8601 UTC. */
  readonly updated: string;
}

/** More actions than any sitting has; a bound against hostile files. */
const mostActions = 100_000;

function isText(value: unknown, pattern: RegExp): value is string {
  return typeof value === 'string' && pattern.test(value);
}

/** A run from a stored row or a file; undefined when it is not one. */
export function parseRun(row: unknown): LabRun | undefined {
  if (typeof row !== 'object' || row === null) return undefined;
  const { id, lab, seed, actions, updated } = row as Record<keyof LabRun, unknown>;
  const sound =
    isText(id, /^[\w~-]{1,80}$/) &&
    isText(lab, /^[\w-]{1,80}$/) &&
    isText(seed, /^.{0,200}$/) &&
    isInstant(updated);
  if (!sound || !Array.isArray(actions) || actions.length > mostActions || !isJson(actions)) return undefined;
  return { id, lab, seed, actions, updated };
}

/** Whether one run is the other with nothing or more done after it. */
export function extendsRun(longer: LabRun, shorter: LabRun): boolean {
  if (longer.lab !== shorter.lab || longer.seed !== shorter.seed) return false;
  if (longer.actions.length < shorter.actions.length) return false;
  return shorter.actions.every((action, at) => JSON.stringify(action) === JSON.stringify(longer.actions[at]));
}

/** The id under which a run and its branches were begun. @example stemOf('a1~2') // => 'a1' */
function stemOf(id: string): string {
  return id.split('~')[0] ?? id;
}

/**
 * Adds a run to those known. Of two that agree the longer stays; one that went another way is kept as well, under a
 * branch id. Answers with all runs and with the one to go on with, whose id may differ from what was given.
 */
export function keepRun(
  known: readonly LabRun[],
  run: LabRun,
): { readonly runs: readonly LabRun[]; readonly kept: LabRun } {
  const family = known.filter(({ id }) => stemOf(id) === stemOf(run.id));
  const relative = family.find((other) => extendsRun(other, run) || extendsRun(run, other));
  if (relative !== undefined) {
    const longer = extendsRun(relative, run) ? relative : { ...run, id: relative.id };
    return { runs: known.map((other) => (other === relative ? longer : other)), kept: longer };
  }
  let id = run.id;
  for (let n = 2; family.some((other) => other.id === id); n += 1) id = `${stemOf(run.id)}~${n}`;
  const kept = { ...run, id };
  return { runs: [...known, kept], kept };
}

/** The run of a lab that was worked on last; undefined when there is none. */
export function latestRun(runs: readonly LabRun[], lab: string): LabRun | undefined {
  return runs
    .filter((run) => run.lab === lab)
    .reduce<LabRun | undefined>(
      (last, run) => (last === undefined || run.updated > last.updated ? run : last),
      undefined,
    );
}
