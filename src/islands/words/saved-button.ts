import { termObject } from '@/core/record/other-objects.ts';
import { savedTerms } from '@/core/review/saved-terms.ts';
import { append, follow } from '@/storage/record.ts';

/** What a button calls back with: whether its word is in the learner's list. */
type Show = (isSaved: boolean) => void;

/** Puts a word into the learner's list or takes it out. */
export function keepWord(term: string, isWanted: boolean): void {
  void append({ verb: isWanted ? 'saved' : 'removed', object: termObject(term), rev: 1 });
}

/** Follows whether a word is in the list; returns what stops it. */
export function followWord(term: string, show: Show): () => void {
  return follow((log) => show(savedTerms(log, Date.now()).has(term)));
}
