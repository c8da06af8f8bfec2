import { standingOf } from '@/core/record/standing.ts';
import type { Attempt, AttemptQuestion } from './attempt.ts';
import { drawTest, type Recent } from './draw.ts';
import { levels, type Quotas, type TestPlan } from './pool.ts';
import type { Exchange } from './read-attempt.ts';

/**
 * Whether the site asks a question of a running attempt no more, or asks something else by it. One that is newer than
 * this page is left alone once answered: it is the page that is old. So is one of which only the wording is behind in the language
 * of the page: who answered it may have read it in another.
 */
function isOutdated({ id, rev, given }: AttemptQuestion, { questions }: TestPlan): boolean {
  const present = questions.find((question) => question.id === id);
  if (present?.out === 'question' || (present?.out === 'wording' && given === undefined)) return true;
  const standing = standingOf(rev, present?.rev, false);
  return standing === 'newer' ? given === undefined : standing !== 'current';
}

/**
 * What to take out of a running attempt and what to ask instead, so that its total and its quotas stay; empty when all
 * of it still stands, and for an attempt that has ended, which stays as it was. It is stored as drawn.
 */
export function exchangesFor(
  attempt: Attempt,
  test: TestPlan,
  recent: Recent,
  random: () => number,
): readonly Exchange[] {
  if (attempt.state !== 'running') return [];
  const out = attempt.questions.filter((question) => isOutdated(question, test));
  if (out.length === 0) return [];
  const used = new Set(attempt.questions.map(({ id }) => id));
  const kept = test.questions.filter(({ id }) => used.has(id) && !out.some((each) => each.id === id));
  const missing = Object.fromEntries(
    levels.map((level) => [
      level,
      test.draw[level] - kept.filter((question) => question.level === level).length,
    ]),
  ) as Quotas;
  const free = test.questions.filter(({ id }) => !used.has(id));
  const drawn = drawTest(free, missing, recent, random);
  return out.map(({ id }, at) => {
    const by = drawn[at];
    return by === undefined ? { of: id } : { of: id, by };
  });
}
