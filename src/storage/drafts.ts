import type { Json } from '@/core/record/event.ts';
import { isJson } from '@/core/record/parse-event.ts';
import { own } from './learner.ts';
import { readText, writeText } from './web-storage.ts';

function keyOf(object: string, rev: number): string {
  return own(`draft.${object}.${rev}`);
}

/** Keeps an answer that is begun but not given, for this tab: it survives a reload and a change of language. Null forgets it. */
export function saveDraft(object: string, rev: number, draft: Json): void {
  writeText('session', keyOf(object, rev), draft === null ? null : JSON.stringify(draft));
}

/** The answer begun in this tab, as it was saved; null when there is none or it cannot be read. */
export function loadDraft(object: string, rev: number): Json {
  try {
    const draft: unknown = JSON.parse(readText('session', keyOf(object, rev)) ?? 'null');
    return isJson(draft) ? draft : null;
  } catch {
    return null;
  }
}
