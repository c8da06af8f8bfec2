import type { Assignment, Item } from '@/core/classroom/assignment.ts';
import type { Log } from '@/core/record/merge.ts';

/** What the names of all things of an item begin with, as the record has them. */
function startsOf(item: Item): readonly string[] {
  if (item.kind === 'lab') return [`lab:${item.lab} `];
  const { course } = item;
  if (item.kind === 'test') return [`question:${course}/test/`, `test:${course} `];
  if (item.kind === 'lesson')
    return [`question:${course}/${item.lesson}/`, `section:${course}/${item.lesson}/`];
  return [`question:${course}/`, `section:${course}/`, `test:${course} `];
}

const telling: ReadonlySet<string> = new Set(['answered', 'read', 'started', 'acted', 'completed']);

/** How many things of an assignment were done since a moment (ISO 8601): answers given, sections read, labs and attempts begun and ended; since ever for an empty one. */
export function newSince(log: Log, { items }: Pick<Assignment, 'items'>, since: string): number {
  const starts = items.flatMap(startsOf);
  return log.filter(
    ({ at, verb, object }) =>
      at > since && telling.has(verb) && starts.some((start) => `${object} `.startsWith(start)),
  ).length;
}
