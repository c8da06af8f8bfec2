import { isBelievable } from '@/core/record/believable.ts';
import type { LearningEvent } from '@/core/record/event.ts';
import { byTime, type Log } from '@/core/record/merge.ts';
import { parseObject } from '@/core/record/parse-object.ts';

/** The glossary term that an event is about; undefined when it is about something else. */
export function termOf({ object }: LearningEvent): string | undefined {
  const name = parseObject(object);
  return name?.kind === 'term' ? name.term : undefined;
}

/**
 * The terms in the learner's own list with the instant at which each was put there: of everything said about a term the
 * last counts. `now` is in milliseconds since 1970. What is dated more than a day after it comes before all else: it counts
 * only while nothing with a date to believe contradicts it, so that a clock that ran ahead can neither lose a word nor keep one.
 */
export function savedTerms(log: Log, now: number): ReadonlyMap<string, string> {
  const said = log.filter(({ verb }) => verb === 'saved' || verb === 'removed').sort(byTime);
  const believed = said.filter((event) => isBelievable(event, now));
  const saved = new Map<string, string>();
  for (const event of [...said.filter((event) => !isBelievable(event, now)), ...believed]) {
    const term = termOf(event);
    if (term === undefined) continue;
    if (event.verb === 'removed') saved.delete(term);
    else if (!saved.has(term)) saved.set(term, event.at);
  }
  return saved;
}
