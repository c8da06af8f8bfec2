import { describe, expect, it } from 'vitest';
import type { LearningEvent } from '@/core/record/event.ts';
import { reviewed } from '@/core/review/due.ts';
import type { Skill } from '@/core/review/mastery.ts';
import { type ReviewSite, reviewPlan } from './site.ts';
import { skillLacks, skillNext } from './skill-next.ts';

const site: ReviewSite = {
  skills: {},
  lessons: [
    {
      course: 'keys',
      lesson: 'one',
      title: 'From key to address',
      href: '/en/courses/keys/one/',
      questions: [
        { id: 'q', rev: 1 },
        { id: 'r', rev: 1 },
        { id: 's', rev: 1, skills: ['recover'] },
      ],
    },
  ],
};
const plan = reviewPlan(site);
const now = Date.UTC(2026, 10, 26, 9);
const answered = (question: string, daysAgo: number, earned = 1): LearningEvent => ({
  id: `${question}-${daysAgo}`,
  at: new Date(now - daysAgo * 86_400_000).toISOString(),
  actor: 'p',
  verb: 'answered',
  object: `question:keys/one/${question}`,
  rev: 1,
  result: { answer: 'x', score: { type: 'points', earned, total: 1, details: null } },
});
const lesson: Skill = { course: 'keys', id: 'one', state: 'growing', last: [], days: 0 };
const next = (skill: Skill, ...log: readonly LearningEvent[]) =>
  skillNext(skill, { site, plan, cards: reviewed(log, plan, now), now });

describe('skillNext', () => {
  it('leads to the review when one of its questions is due', () => {
    expect(next(lesson, answered('q', 60))).toEqual({ kind: 'review' });
  });
  it('leads to a question never answered when none is due', () => {
    const href = '/en/courses/keys/one/#question-r';
    expect(next(lesson, answered('q', 0.01))).toEqual({ kind: 'lesson', href });
  });
  it('says when the first comes back when all are answered and none is due', () => {
    const step = next(lesson, answered('q', 0.01), answered('r', 0.01));
    expect(step?.kind).toBe('later');
    expect(step?.kind === 'later' && Date.parse(step.at)).toBeGreaterThan(now);
  });
  it('does not lead to questions of another skill', () => {
    const recover: Skill = { ...lesson, id: 'recover' };
    expect(next(recover, answered('q', 60), answered('s', 0.01))?.kind).toBe('later');
    expect(next({ ...lesson, id: 'unknown' })).toBeUndefined();
  });
});

describe('skillLacks', () => {
  it.each([
    [[], 0, 3, false],
    [[true], 1, 2, false],
    [[true, false], 1, 3, false],
    [[false, true, true], 2, 1, false],
    [[true, true, true], 1, 0, true],
    [[true, true, true], 2, 0, false],
  ] as const)('of %j on %i days lacks %i answers, a day: %s', (last, days, answers, isDay) => {
    expect(skillLacks({ last, days })).toEqual({ answers, isDay });
  });
});
