import type { Assignment, Item } from '@/core/classroom/assignment.ts';
import type { Submission } from '@/core/classroom/submission.ts';
import { testLesson } from '@/core/record/object.ts';

/** How much of an item goes along with what is handed in. */
export interface ItemContents {
  readonly answers: number;
  readonly attempts: number;
  readonly runs: number;
  readonly sections: number;
}

function contentsOf(item: Item, { answers, attempts, runs, readings }: Submission): ItemContents {
  if (item.kind === 'lab')
    return { answers: 0, attempts: 0, runs: runs.filter(({ lab }) => lab === item.lab).length, sections: 0 };
  const { course } = item;
  const lesson = item.kind === 'course' ? undefined : item.kind === 'test' ? testLesson : item.lesson;
  const start = lesson === undefined ? `question:${course}/` : `question:${course}/${lesson}/`;
  const read = readings.filter((each) => each.course === course && (lesson ?? each.lesson) === each.lesson);
  return {
    answers: answers.filter(({ object }) => object.startsWith(start)).length,
    attempts: item.kind === 'lesson' ? 0 : attempts.filter((each) => each.course === course).length,
    runs: 0,
    sections: item.kind === 'test' ? 0 : read.reduce((sum, { sections }) => sum + sections.length, 0),
  };
}

/** How much goes along for each item of an assignment, in its order. */
export function contentsByItem({ items }: Assignment, submission: Submission): readonly ItemContents[] {
  return items.map((item) => contentsOf(item, submission));
}

/** When the first and the last of what goes along was done, ISO 8601; undefined where nothing has a time. */
export function timesOf({ answers, attempts, runs }: Submission): readonly [string, string] | undefined {
  const times = [...answers, ...attempts, ...runs].map(({ at }) => at).sort();
  const [first] = times;
  return first === undefined ? undefined : [first, times.at(-1) ?? first];
}
