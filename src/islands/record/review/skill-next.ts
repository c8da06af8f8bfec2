import type { Reviewed } from '@/core/review/due.ts';
import { daysApart, lastAnswers, type Skill, skillIds } from '@/core/review/mastery.ts';
import type { ReviewPlan, ReviewQuestion } from '@/core/review/plan.ts';
import { lessonOf, type ReviewSite } from './site.ts';

/** What brings a skill that is growing further: a question that is due, one never answered, or waiting until one comes. */
export type SkillNext =
  | { readonly kind: 'review' }
  | { readonly kind: 'lesson'; readonly href: string }
  | { readonly kind: 'later'; readonly at: string };

function questionsOf(plan: ReviewPlan, { course, id }: Skill): readonly ReviewQuestion[] {
  return plan.filter((question) => question.course === course && skillIds(question).includes(id));
}

/** Where a skill stands: the site with its questions, and those of them answered so far. */
export interface Sited {
  readonly site: ReviewSite;
  readonly plan: ReviewPlan;
  readonly cards: readonly Reviewed[];
  /** In milliseconds since 1970. */
  readonly now: number;
}

/** The next step for a skill; undefined when there is none. The cards are those of this very plan. */
export function skillNext(skill: Skill, { site, plan, cards, now }: Sited): SkillNext | undefined {
  const own = questionsOf(plan, skill);
  const answered = cards.filter(({ question }) => own.includes(question));
  const dates = answered.map(({ card }) => card.dueAt).sort();
  if (dates.some((at) => Date.parse(at) <= now)) return { kind: 'review' };
  const fresh = own.find((question) => !answered.some((each) => each.question === question));
  const lesson = fresh && lessonOf(site, fresh);
  if (fresh && lesson) return { kind: 'lesson', href: `${lesson.href}#question-${fresh.id}` };
  return dates[0] === undefined ? undefined : { kind: 'later', at: dates[0] };
}

/** How many more right answers a skill needs, and whether it is only another day that it lacks. */
export function skillLacks({ last, days }: Pick<Skill, 'last' | 'days'>): {
  readonly answers: number;
  readonly isDay: boolean;
} {
  const run = last.length - 1 - last.lastIndexOf(false);
  const answers = Math.max(0, lastAnswers - run);
  return { answers, isDay: answers === 0 && days < daysApart };
}
