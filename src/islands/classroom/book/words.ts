import type { Assignment } from '@/core/classroom/assignment.ts';
import type { Status, Task } from '@/core/classroom/book/cell.ts';
import type { Flag } from '@/core/classroom/book/flag.ts';
import type { ReportWords } from '@/core/classroom/book/report.ts';
import type { ClassPlan } from '@/core/classroom/class-plan.ts';
import type { PartProps } from '../frame/part.ts';
import type { Words } from '../frame/words.ts';
import { titleOfItem } from './read-class.ts';
import type { Book } from './use-book.ts';

/** What every screen of the book is given. */
export interface BookProps extends PartProps {
  readonly state: Book;
}

const stateKeys: Readonly<Record<Status, string>> = {
  'not-started': 'state_none',
  started: 'state_started',
  'help-needed': 'state_help',
  completed: 'state_done',
  late: 'state_late',
};

/** A state in words, as all parts of the room say it. */
export function statusWord(shared: Words, status: Status): string {
  return shared.say(stateKeys[status]);
}

function plainTitle(task: Task, plan: ClassPlan | undefined, { say }: Words): string {
  const first = titleOfItem(task, 0, plan);
  const more = task.assignment.items.length - 1;
  return more > 0 ? say('title_more', { title: first, count: more }) : first;
}

/** What an assignment is called: its first item and how many more, and when it was issued where another is called the same. */
export function taskTitle(
  task: Task,
  plan: ClassPlan | undefined,
  words: Words,
  all: readonly Task[] = [],
): string {
  const title = plainTitle(task, plan, words);
  const isOther = (other: Task) => other !== task && plainTitle(other, plan, words) === title;
  return all.some(isOther) ? `${title} (${words.dayTime(task.assignment.issued)})` : title;
}

/** A share as whole hundredths with the sign of the language, as `percentOf` has it. */
export function percentWord(percent: number, { locale }: Words): string {
  return locale === 'ru' ? `${percent}\u00A0%` : `${percent}%`;
}

/** A flag in a sentence; `nameOf` gives what it is about. */
export function flagWord(flag: Flag, { say }: Words): string {
  if (flag.type === 'claim') {
    const [earned, total] = flag.really;
    const [claimed, of] = flag.claimed;
    return say('flag_claim', { claimed, of, earned, total });
  }
  if (flag.type === 'draw') return say(`flag_draw_${flag.code}`);
  return say(`flag_${flag.type.replace('-', '_')}`);
}

/** The words of the report. */
export function reportWords({
  words,
  shared,
  plan,
  state,
}: Pick<BookProps, 'words' | 'shared' | 'plan' | 'state'>): ReportWords {
  const titles = new Map(
    state.tasks.map((task) => [task.assignment.id, taskTitle(task, plan, words, state.tasks)]),
  );
  return {
    field: (field) => words.say(`field_${field.replace('-', '_')}`),
    status: (status) => statusWord(shared, status),
    yes: shared.say('yes'),
    no: shared.say('no'),
    assignment: ({ id }: Assignment) => titles.get(id) ?? id,
  };
}
