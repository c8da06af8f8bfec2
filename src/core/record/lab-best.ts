import type { LearningEvent } from './event.ts';
import { labObject } from './other-objects.ts';

/** The best share of points of a lab played to its end in the given revision, from 0 to 1; undefined when it never was. */
export function labBest(log: Iterable<LearningEvent>, lab: string, rev: number): number | undefined {
  const object = labObject(lab);
  let best: number | undefined;
  for (const event of log) {
    if (event.object !== object || event.rev !== rev || event.verb !== 'completed') continue;
    // A record may come from anywhere: what is no score is passed over.
    const result = event.result as { score?: { earned?: unknown; total?: unknown } } | null | undefined;
    const [earned, total] = [Number(result?.score?.earned), Number(result?.score?.total)];
    const share = earned / total;
    if (total > 0 && share >= 0 && share <= 1) best = Math.max(best ?? 0, share);
  }
  return best;
}
