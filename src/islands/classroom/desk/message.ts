import type { Assignment } from '@/core/classroom/assignment.ts';
import type { Words } from '../frame/words.ts';
import { dueLine } from './titles.ts';

/** The link of an assignment, from the whole address of its page and its code; what follows `#` goes to no server. */
export function linkOf(page: string, code: string): string {
  return `${page}#${code}`;
}

/** A line for a group chat: for whom, what, by when, from whom. The link follows it. */
export function messageOf(
  assignment: Pick<Assignment, 'className' | 'from' | 'due'>,
  title: string,
  words: Words,
): string {
  const { say } = words;
  const head = [say('look_head'), assignment.className].filter(Boolean).join(', ');
  const lines = [`${head}: ${title}`, dueLine(assignment, words), assignment.from];
  return lines.filter(Boolean).join('\n');
}
