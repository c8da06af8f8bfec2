import { isUncovered } from '@/storage/learners.ts';
import { forgetSearch, forgetSearches, keepSearch, pastSearches } from '@/storage/searches.ts';
import { askable } from './address-query.ts';

/** Keeps for this page's learner what was searched, once something came of it; never what looks like a recovery phrase or a key. */
export function rememberSearch(typed: string): void {
  keepSearch(askable(typed));
}

/** What this learner searched last; nothing while the learner's PIN has not been entered in this tab, since others may be looking. */
export function shownSearches(): readonly string[] {
  return isUncovered() ? pastSearches() : [];
}

export { forgetSearch, forgetSearches };
