import type { LearningEvent } from './event.ts';
import type { Log } from './merge.ts';
import { parseObject } from './parse-object.ts';

/**
 * The events of each lesson, by `course/lesson`, in the order of the log. Who reads the progress of many lessons gives each
 * its own events: looking through the whole log for every lesson anew would take a slow phone seconds.
 */
export function eventsByLesson(log: Log): ReadonlyMap<string, Log> {
  const found = new Map<string, LearningEvent[]>();
  for (const event of log) {
    const name = parseObject(event.object);
    if (name === undefined || !('lesson' in name)) continue;
    const key = `${name.course}/${name.lesson}`;
    const own = found.get(key);
    if (own === undefined) found.set(key, [event]);
    else own.push(event);
  }
  return found;
}
