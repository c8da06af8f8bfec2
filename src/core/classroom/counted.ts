import type { LearningEvent } from '../record/event.ts';
import { byTime, type Log } from '../record/merge.ts';

/**
 * What of a log counts where only the first `tries` do (0 for all): of the answers to a question outside a test and of the ends of
 * a lab the earliest ones. Attempts at tests are counted as wholes, so their answers all stay.
 */
export function countedLog(log: Log, tries: number): Log {
  if (tries <= 0) return log;
  const seen = new Map<string, number>();
  const isTry = ({ verb, object, result }: LearningEvent) =>
    (verb === 'answered' && (result as { attempt?: unknown } | null | undefined)?.attempt === undefined) ||
    (verb === 'completed' && object.startsWith('lab:'));
  return [...log].sort(byTime).filter((event) => {
    if (!isTry(event)) return true;
    const key = `${event.object}#${event.rev}`;
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return before < tries;
  });
}
