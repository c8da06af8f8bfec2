import type { ComponentChildren } from 'preact';
import type { Log } from '@/core/record/merge.ts';
import { dueNow, minutesFor, nextDueAt, setSize } from '@/core/review/due.ts';
import type { ReviewPlan } from '@/core/review/plan.ts';
import type { Words } from './words.ts';

interface Props {
  readonly log: Log;
  readonly plan: ReviewPlan;
  readonly words: Words;
  /** In milliseconds since 1970. */
  readonly now: number;
  /** Above the count, when there is one. */
  readonly title?: string;
  /** What to press when questions are due. */
  readonly action: ComponentChildren;
  /** What to show in its place when nothing is. */
  readonly otherwise?: ComponentChildren;
}

/** What is due: how many questions, how many minutes; or when the next one comes. */
export function DueCard({ log, plan, words: { say, count, when }, now, title, action, otherwise }: Props) {
  const due = dueNow(log, plan, now).length;
  const size = Math.min(due, setSize);
  const next = due > 0 ? undefined : nextDueAt(log, plan, now);
  return (
    <section class="card review-due" aria-labelledby="review-due">
      <h2 id="review-due">{due > 0 ? (title ?? say('due_title')) : say('none_title')}</h2>
      {due > 0 && (
        <p class="review-figure">
          {count('questions', size)}, {count('minutes', minutesFor(size))}
        </p>
      )}
      {due > size && <p class="soft">{count('rest', due - size)}</p>}
      {next && <p>{say('none_next', { when: when(next, now) })}</p>}
      {due > 0 ? action : otherwise}
    </section>
  );
}
