import type { Assignment, Item } from '@/core/classroom/assignment.ts';
import type { Words } from '../frame/words.ts';
import { keyOf, type OptionGroup } from './choice.ts';

/** What an item is called; its id where the site has it no more, or the list has not come yet. */
export function titleOf(item: Item, groups: readonly OptionGroup[] | undefined): string {
  const key = keyOf(item);
  const found = groups
    ?.flatMap(({ whole, options }) => (whole ? [whole, ...options] : options))
    .find((option) => option.key === key);
  return found?.title ?? key.slice(key.indexOf(':') + 1);
}

/** What an assignment is called in lists: its first item, and how many more. */
export function titleOfAll(
  items: readonly Item[],
  groups: readonly OptionGroup[] | undefined,
  { say }: Words,
): string {
  const [first, ...more] = items;
  const title = first === undefined ? '' : titleOf(first, groups);
  return more.length === 0 ? title : say('more', { title, count: more.length });
}

/** When an assignment is due, in a sentence. */
export function dueLine({ due }: Pick<Assignment, 'due'>, { say, dayTime }: Words): string {
  return due === '' ? say('no_due') : say('due', { when: dayTime(due) });
}
