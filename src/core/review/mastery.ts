import { isBelievable } from '@/core/record/believable.ts';
import type { LearningEvent } from '@/core/record/event.ts';
import { byTime, type Log } from '@/core/record/merge.ts';
import { questionObject } from '@/core/record/object.ts';
import type { ReviewPlan, ReviewQuestion } from './plan.ts';
import { answersByCard, cardKey, shareOf } from './sitting.ts';

/** How well a skill is mastered: nothing answered yet, on the way, or mastered. */
export type SkillState = 'untouched' | 'growing' | 'mastered';

/** A skill and what the last answers say about it. */
export interface Skill {
  readonly course: string;
  /** Id of an outcome of the course, or of a lesson of it. */
  readonly id: string;
  readonly state: SkillState;
  /** Whether each of the last answers was right, oldest first; at most `lastAnswers` of them. */
  readonly last: readonly boolean[];
  /** On how many different days these were given. */
  readonly days: number;
}

/** How many answers in a row must be right. */
export const lastAnswers = 3;

/** On how many different days they must be given: what is known on one evening only may be gone the next. */
export const daysApart = 2;

/** What the core cannot know by itself. */
export interface Clock {
  /** Milliseconds since 1970; answers dated more than a day after it do not count. */
  readonly now: number;
  /** The learner's local day of an instant, as sortable text. */
  readonly dayOf: (at: string) => string;
}

/** The ids of the skills that a question exercises: those it names, or its lesson. */
export function skillIds({ skills, lesson }: ReviewQuestion): readonly string[] {
  return skills === undefined || skills.length === 0 ? [lesson] : skills;
}

function judged(course: string, id: string, answers: readonly LearningEvent[], { dayOf }: Clock): Skill {
  const recent = [...answers].sort(byTime).slice(-lastAnswers);
  const last = recent.map((event) => shareOf(event) === 1);
  const days = new Set(recent.map(({ at }) => dayOf(at))).size;
  const isMastered = last.length === lastAnswers && last.every(Boolean) && days >= daysApart;
  return {
    course,
    id,
    last,
    days,
    state: isMastered ? 'mastered' : last.length > 0 ? 'growing' : 'untouched',
  };
}

/**
 * Every skill that the questions of the plan exercise, in the order of the plan. One is mastered when its last three
 * answers, given on two different days or more, are all right; a later wrong answer takes it back. Only present revisions count.
 */
export function mastery(log: Log, plan: ReviewPlan, clock: Clock): readonly Skill[] {
  const answers = answersByCard(log);
  const bySkill = new Map<string, { course: string; id: string; answers: LearningEvent[] }>();
  for (const question of plan) {
    const { course, lesson, rev } = question;
    const given = answers.get(cardKey(questionObject(course, lesson, question.id), rev)) ?? [];
    for (const id of new Set(skillIds(question))) {
      const key = `${course}/${id}`;
      const skill = bySkill.get(key) ?? { course, id, answers: [] };
      // One by one: a hostile record may hold more answers than a call takes arguments.
      for (const event of given) if (isBelievable(event, clock.now)) skill.answers.push(event);
      bySkill.set(key, skill);
    }
  }
  return [...bySkill.values()].map(({ course, id, answers: own }) => judged(course, id, own, clock));
}
