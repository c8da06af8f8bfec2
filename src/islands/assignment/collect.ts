import type { Assignment } from '@/core/classroom/assignment.ts';
import type { ClassPlan } from '@/core/classroom/class-plan.ts';
import { deviceOf } from '@/core/classroom/device.ts';
import type { GivenRun, Stuck, Submission } from '@/core/classroom/submission.ts';
import { submissionOf } from '@/core/classroom/submission-of.ts';
import type { Locale } from '@/core/locale/locale.ts';
import type { LabRun } from '@/core/record/run.ts';
import { makeId } from '@/sealing/keys.ts';
import { thisActor } from '@/storage/identity.ts';
import { wholeLog } from '@/storage/record.ts';
import type { Outside } from './outside.ts';

/** More runs of one lab than a teacher looks at; of more the earliest go, since the first tries count, and the last one. */
const mostRuns = 12;

/** What is put together to be handed in. */
export interface Collected {
  readonly submission: Submission;
  /** Runs that cannot go along: their lab has other rules by now. */
  readonly skipped: number;
}

/** Evidence made in this tab, by the run and how far it was: to play a run again takes a phone a second. */
const known = new Map<string, string | undefined>();

function worthSending(runs: readonly LabRun[], lab: string): readonly LabRun[] {
  // The first line of a run says by which rules it is made; a run of that alone is a page that was looked at.
  const own = runs.filter((run) => run.lab === lab && run.actions.length > 1);
  const sorted = own.sort((one, other) => (one.updated < other.updated ? -1 : 1));
  return sorted.filter((run, at) => at < mostRuns - 1 || run === sorted.at(-1));
}

/** The runs of the labs of an assignment with their evidence; rejects when the engine cannot be fetched. */
export async function runsFor(
  { items }: Assignment,
  plan: ClassPlan,
  evidenceOf: Outside['evidenceOf'],
  locale: Locale,
): Promise<{ readonly runs: readonly GivenRun[]; readonly skipped: number }> {
  const labs = items.flatMap((item) => (item.kind === 'lab' ? item.lab : []));
  // What keeps runs comes with the screens of labs, and only where a lab is asked for.
  const stored = labs.length > 0 ? await (await import('@/storage/runs.ts')).allRuns() : [];
  const runs: GivenRun[] = [];
  let skipped = 0;
  for (const lab of new Set(labs)) {
    const href = plan.labs.find((each) => each.lab === lab)?.href;
    for (const run of worthSending(stored, lab)) {
      const key = `${run.id} ${run.actions.length}`;
      // One after another: they share one engine.
      if (href !== undefined && !known.has(key)) known.set(key, await evidenceOf(href, run, locale));
      const evidence = known.get(key);
      if (evidence === undefined) skipped += 1;
      else runs.push({ id: run.id, lab, at: run.updated, evidence });
    }
  }
  return { runs, skipped };
}

/** Puts together what counts for an assignment at this moment. */
export async function collect(
  given: { readonly assignment: Assignment; readonly pupil: string; readonly stuck: readonly Stuck[] },
  plan: ClassPlan,
  evidenceOf: Outside['evidenceOf'],
  locale: Locale,
): Promise<Collected> {
  const { assignment, pupil, stuck } = given;
  const { runs, skipped } = await runsFor(assignment, plan, evidenceOf, locale);
  const device = deviceOf(thisActor(), assignment.to.id);
  const head = { id: makeId(), pupil, device, locale, at: new Date().toISOString(), stuck };
  return { submission: submissionOf(await wholeLog(), assignment, head, runs), skipped };
}
