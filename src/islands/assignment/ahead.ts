import type { Assignment } from '@/core/classroom/assignment.ts';
import type { ClassPlan } from '@/core/classroom/class-plan.ts';
import type { Locale } from '@/core/locale/locale.ts';
import { loadWriter } from '@/scan/load.ts';
import type { Outside } from './outside.ts';

/** What handing in is made of, beyond the page itself. */
export const loadHandIn = () => import('./HandIn.tsx');

/** What seals what is handed in. */
export const loadSealing = () => import('@/sealing/submission-code.ts');

/**
 * Fetches all that handing in needs while there is a connection, when the page has nothing else to do; runs of labs are played
 * again then too. In silence: whoever hands in without it is told.
 */
export function fetchHandIn(
  assignment: Assignment,
  plan: ClassPlan,
  { evidenceOf }: Outside,
  locale: Locale,
): () => void {
  const timer = setTimeout(() => {
    void Promise.allSettled([
      loadHandIn(),
      loadSealing(),
      loadWriter(),
      import('./collect.ts').then(({ runsFor }) => runsFor(assignment, plan, evidenceOf, locale)),
    ]);
  }, 1500);
  return () => clearTimeout(timer);
}
