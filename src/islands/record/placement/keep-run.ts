import { type PlacedAnswer, placementObject } from '@/core/placement/outcome.ts';
import { loadDraft, saveDraft } from '@/storage/drafts.ts';
import { append } from '@/storage/record.ts';
import { type Run, readRun } from './run.ts';
import type { PlacementQuestion } from './site.ts';

/** The revision of what the check keeps about itself; its questions have revisions of their own. */
const rev = 1;

/** Keeps a check that is being answered for this tab, over a reload and a change of language; null forgets it. */
export function keepRun(run: Run | null): void {
  saveDraft(placementObject, rev, run && { ...run });
}

/** The check that was begun in this tab. */
export function keptRun(questions: readonly PlacementQuestion[]): Run | undefined {
  return readRun(loadDraft(placementObject, rev), questions);
}

/** Puts what came of a check into the record. */
export async function endRun(given: readonly PlacedAnswer[]): Promise<void> {
  await append({ verb: 'completed', object: placementObject, rev, result: { given: [...given] } });
}
