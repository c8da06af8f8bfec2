import { isBelievable } from '@/core/record/believable.ts';
import type { LearningEvent } from '@/core/record/event.ts';
import { byTime, type Log } from '@/core/record/merge.ts';
import { cardOf, type ReviewCard } from './card.ts';
import { savedTerms, termOf } from './saved-terms.ts';
import { type Rating, type Sitting, sittingLength } from './sitting.ts';

/**
 * The result of a `recalled` event: 1 when the word had not come to mind, 3 when it had, as the learner says. A type and
 * not an interface, so that it counts as `Json`.
 */
export type RecallResult = { readonly rating: 1 | 3 };

/** A word of the learner's own list with what the record says about remembering it. */
export interface WordCard extends ReviewCard {
  /** Id of the glossary term. */
  readonly term: string;
  /** When it was put into the list, ISO 8601 UTC. */
  readonly savedAt: string;
}

/** The most words that are asked in one go: what fits three minutes at twelve seconds a word. */
export const wordSetSize = 15;

/** How a word was remembered, from a `recalled` event; also the finer steps that a later version may offer. */
function ratingOf({ verb, result }: LearningEvent): Rating | undefined {
  if (verb !== 'recalled' || typeof result !== 'object' || result === null || !('rating' in result))
    return undefined;
  const { rating } = result;
  return rating === 1 || rating === 2 || rating === 3 || rating === 4 ? rating : undefined;
}

/** The sittings in which one word was asked, from its recalls in canonical order; the worst recall of a sitting is its rating. */
function sittingsOf(
  recalls: readonly { readonly at: number; readonly rating: Rating }[],
): readonly Sitting[] {
  const sittings: Sitting[] = [];
  for (const { at, rating } of recalls) {
    const open = sittings.at(-1);
    if (open === undefined || at >= open.at + sittingLength) sittings.push({ at, rating, fault: undefined });
    else if (rating < open.rating) sittings.splice(-1, 1, { at: open.at, rating, fault: undefined });
  }
  return sittings;
}

/**
 * A card for each word of the list, the longest waiting first. `now` is in milliseconds since 1970. A word that was never
 * asked is due at once, and one that was taken out and put back remembers how well it was known.
 */
export function wordCards(log: Log, now: number): readonly WordCard[] {
  const recalls = new Map<string, { at: number; rating: Rating }[]>();
  for (const event of [...log].sort(byTime)) {
    const [term, rating] = [termOf(event), ratingOf(event)];
    if (term === undefined || rating === undefined || !isBelievable(event, now)) continue;
    const own = recalls.get(term) ?? [];
    own.push({ at: Date.parse(event.at), rating });
    recalls.set(term, own);
  }
  const cards = [...savedTerms(log, now)].map(([term, savedAt]) => {
    return { ...cardOf(sittingsOf(recalls.get(term) ?? []), now), term, savedAt };
  });
  return cards.sort((a, b) => Date.parse(a.dueAt) - Date.parse(b.dueAt) || (a.term < b.term ? -1 : 1));
}

/** The words that are to be asked at an instant, the longest waiting first. */
export function dueWords(cards: readonly WordCard[], now: number): readonly WordCard[] {
  return cards.filter(({ dueAt }) => Date.parse(dueAt) <= now);
}
