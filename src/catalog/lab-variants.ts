import { type Level, levels } from '@/core/scenario/scenario.ts';
import type { LabVariant } from '@/labs/schema.ts';
import type { Lab } from './catalog-types.ts';

/** One level of a lab, and where its page stands below the language. */
export interface LabLevel {
  readonly level: Level;
  readonly path: readonly string[];
}

/** The levels of a lab in its order; the first has the lab's own address. */
export function labVariants(lab: Lab): readonly LabLevel[] {
  return lab.levels.map((level) => ({
    level,
    path: level === lab.level ? ['labs', lab.id] : ['labs', lab.id, level],
  }));
}

/** A lab as it is played at a level. Each level keeps runs and results of its own, so all but the first have an id of their own. */
export function labRun(lab: Lab, level: Level): LabVariant & { readonly id: string } {
  const variant = lab.variants[level];
  if (!variant) throw new Error(`the lab ${lab.id} is not played at the level ${level}`);
  return { ...variant, id: level === lab.level ? lab.id : `${lab.id}--${level}` };
}

/** Labs in the order of their numbers; those without one come last, by id. */
function inOrder(labs: readonly Lab[]): readonly Lab[] {
  return [...labs].sort(
    (one, other) => (one.number ?? 99) - (other.number ?? 99) || (one.id < other.id ? -1 : 1),
  );
}

/** The labs that are worlds without an end. */
export function endlessLabs(labs: readonly Lab[]): readonly Lab[] {
  return inOrder(labs).filter(({ endless }) => endless);
}

/** The other labs, by the first level at which each is played; levels without a lab are left out. */
export function labsByLevel(
  labs: readonly Lab[],
): readonly { readonly level: Level; readonly labs: readonly Lab[] }[] {
  return levels
    .map((level) => ({ level, labs: inOrder(labs).filter((lab) => !lab.endless && lab.level === level) }))
    .filter((line) => line.labs.length > 0);
}
